import { type Day, earlierOf } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { range } from '../journal/period.ts';
import type { Standard } from '../journal/standard.ts';
import { judgeUnit, unitsEndingIn } from './units.ts';
import { inForce, verdictsIn } from './verdicts.ts';
import { viewOf } from './view.ts';

/** How often in a row a standard was kept. */
export interface Streak {
  readonly length: number;
  /** What `length` counts: days, or weeks or months by their target. */
  readonly unit: 'day' | 'week' | 'month';
}

/**
 * How often `standard` was kept since it was last missed, up to `today`.
 *
 * Away and untested days neither lengthen nor break a streak. Nor do unrecorded
 * ones: what was not written down is not missed. Weeks and months count once
 * they are over and could be judged.
 */
export function streak(standard: Standard, journal: Journal, today: Day): Streak {
  const first = earlierOf(journal.entries[0]?.day ?? today, today);
  const view = viewOf(journal, range(first, today), today);
  const { on } = standard;
  if (!('times' in on)) {
    const verdicts = inForce(verdictsIn(view.entries, standard, view.off, today), standard);
    return { length: lastInARow(verdicts), unit: 'day' };
  }
  const units = unitsEndingIn(on.per, view.period, journal.settings.weekStarts);
  return {
    length: lastInARow(units.map((unit) => judgeUnit(view, standard, unit, on.times, unit.to))),
    unit: on.per,
  };
}

function lastInARow(judged: readonly { readonly verdict?: string }[]): number {
  const missed = judged.findLastIndex(({ verdict }) => verdict === 'missed');
  return judged.slice(missed + 1).filter(({ verdict }) => verdict === 'kept').length;
}
