import { lengthOf, type Period, within } from '../journal/period.ts';
import type { Summary } from '../summary/summary.ts';
import type { Look } from './look.ts';
import { wrap } from './width.ts';

/** A period without a word in it: no reproach, and the next thing to do. */
export function nothingYet(
  { period, asOf, days }: Pick<Summary, 'period' | 'asOf' | 'days'>,
  { columns }: Look,
): string[] {
  const words =
    period.from > asOf
      ? `${named(period)} still to come.`
      : days.away === lengthOf(period)
        ? 'All of it days off: nothing was due.'
        : within(period, asOf)
          ? 'Nothing written down yet. It begins with one line.'
          : 'Nothing was written down in these days. They stay unrecorded, which is not missed.';
  return [
    ...wrap(words, columns),
    '',
    ...wrap('Next: lead today, or keep something that went well: lead win TEXT', columns),
  ];
}

function named({ kind }: Period): string {
  return kind === 'range' ? 'These days are' : `This ${kind} is`;
}
