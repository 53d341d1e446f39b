import { LeadError } from '../errors.ts';
import { type Moment, parseMoment } from '../journal/moment.ts';

/**
 * The moment that `LEAD_NOW` says, else what the wall clock shows at `instant`.
 *
 * @throws LeadError if `given` is no moment.
 */
export function momentOf(instant: Date, given: string | undefined): Moment {
  if (given === undefined || given === '') return wallClock(instant);
  const moment = parseMoment(given);
  if (moment) return moment;
  throw new LeadError(`LEAD_NOW is "${given}", which is no moment`, {
    failure: 'misused',
    hint: 'Write it with its offset, as 2026-11-23T08:05:12+01:00, or unset it.',
  });
}

/** What the wall clock shows at `instant`, to the second, with its offset. */
function wallClock(instant: Date): Moment {
  const offset = -instant.getTimezoneOffset();
  const shown = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${shown}${offset < 0 ? '-' : '+'}${hours}:${minutes}` as Moment;
}
