import { type Day, earlierOf, plusDays } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { before, weekOf } from '../journal/period.ts';
import type { Summary } from './summary.ts';

/** The last day of the last whole week before `today`. */
export function lastWhole({ settings: { weekStarts } }: Pick<Journal, 'settings'>, today: Day): Day {
  return before(weekOf(today, weekStarts), weekStarts).to;
}

/** The day on which to look for the finding of a period: the one after it, or today. */
export function findingDay({ period, asOf }: Pick<Summary, 'period' | 'asOf'>): Day {
  return earlierOf(plusDays(period.to, 1), asOf);
}
