import { type Day, earlierOf } from '../journal/day.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
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
  const { on } = standard;
  return { length: keptInARow(standard, journal, today).length, unit: 'times' in on ? on.per : 'day' };
}

/** The days, or the labels of the weeks or months, that make up the streak; oldest first. */
export function keptInARow(standard: Standard, journal: Journal, today: Day): string[] {
  const first = earlierOf(begunOn(journal) ?? today, today);
  const view = viewOf(journal, range(first, today), today);
  const { on } = standard;
  if (!('times' in on)) {
    const verdicts = inForce(verdictsIn(view.entries, standard, view.off, today), standard);
    return lastInARow(verdicts).map(({ day }) => day);
  }
  const units = unitsEndingIn(on.per, view.period, journal.settings.weekStarts);
  const judged = units.map((unit) => judgeUnit(view, standard, unit, on.times, unit.to));
  return lastInARow(judged).map(({ period }) => period.label);
}

function lastInARow<Judged extends { readonly verdict?: string }>(judged: readonly Judged[]): Judged[] {
  const missed = judged.findLastIndex(({ verdict }) => verdict === 'missed');
  return judged.slice(missed + 1).filter(({ verdict }) => verdict === 'kept');
}
