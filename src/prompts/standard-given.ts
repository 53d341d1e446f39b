import { LeadError } from '../errors.ts';
import { nearest } from '../journal/nearest.ts';
import { parseSchedule, type Schedule } from '../journal/schedule.ts';
import type { Standard } from '../journal/standard.ts';

/** The standard with the id `which`. @throws LeadError if there is none. */
export function standardGiven(standards: readonly Standard[], which: string): Standard {
  const found = standards.find(({ id }) => id === which.trim());
  if (found) return found;
  const ids = standards.map(({ id }) => id);
  const near = nearest(which.trim().toLowerCase(), ids);
  const known =
    ids.length > 0
      ? `Your standards are ${ids.join(', ')}.`
      : 'Set one first: lead standards add "I listen first"';
  throw new LeadError(`no standard is called "${which}"`, {
    failure: 'misused',
    hint: near ? `Did you mean ${near}?` : known,
  });
}

/** The schedule that `written` means, such as `weekdays`, `mon,thu`, `3 per week`. @throws LeadError if none. */
export function scheduleGiven(written: string): Schedule {
  const words = written.trim().toLowerCase().replaceAll(/[[\]]/g, '');
  const schedule = parseSchedule(words.replaceAll(/\s+/g, ' ')) ?? parseSchedule(words.split(/[\s,]+/));
  if (schedule) return schedule;
  throw new LeadError(`"${written}" does not say when a standard is due`, {
    failure: 'misused',
    hint: 'Write daily, weekdays, "mon, thu", "3 per week" or "2 per month".',
  });
}
