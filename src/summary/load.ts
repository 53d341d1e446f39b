import type { Day } from '../journal/day.ts';
import { quantile } from './quantile.ts';
import type { PromiseLine } from './summary.ts';

/** How much one person usually gets done of what is due on one day. */
export interface UsualLoad {
  /** The median of the promises kept, over days on which at least one was due. */
  readonly kept: number;
  /** Days it rests on. */
  readonly days: number;
}

/** Fewest days that say anything. */
const enough = 6;

/**
 * How many promises are usually kept on a day; `undefined` from fewer than six
 * days. A day counts when all that was promised for it and not moved, dropped or
 * off has an outcome.
 */
export function usualLoad(promises: readonly PromiseLine[]): UsualLoad | undefined {
  const byDay = new Map<Day, PromiseLine[]>();
  for (const promise of promises) {
    const { due, outcome, off } = promise;
    if (off || outcome === 'renegotiated' || outcome === 'dropped') continue;
    byDay.set(due, [...(byDay.get(due) ?? []), promise]);
  }
  const kept = [...byDay.values()]
    .filter((ofDay) => ofDay.every(({ outcome }) => outcome !== 'open' && outcome !== 'pending'))
    .map((ofDay) => ofDay.filter(({ outcome }) => outcome === 'kept').length);
  if (kept.length < enough) return undefined;
  return { kept: quantile(kept, 0.5)!, days: kept.length };
}
