import type { Day } from '../journal/day.ts';
import type { Minutes } from '../journal/duration.ts';
import { quantile } from './quantile.ts';
import { promiseShares } from './say-do.ts';
import type { PromiseLine } from './summary.ts';

/** What was planned for a promise, and what it took. */
export interface PlanningPair {
  readonly id: string;
  readonly text: string;
  readonly due: Day;
  readonly budget: Minutes;
  readonly spent: Minutes;
}

/** How time spent compares with time planned. */
export interface PlanningFactor {
  /** Every promise that was done and has both, by its day. */
  readonly pairs: readonly PlanningPair[];
  /** Spent ÷ budget: the middle, and the quartiles around it; left out where there are too few pairs. */
  readonly factor?: { readonly low: number; readonly median: number; readonly high: number };
}

/** Fewest pairs that say anything. */
const enough = 5;

/** The planning factor of `promises`: the median of spent ÷ budget with its quartiles, from five pairs on. */
export function planningFactor(promises: readonly PromiseLine[]): PlanningFactor {
  const pairs = promiseShares(promises).onBudget.n.map(({ id, text, due, budget, spent }) => {
    return { id, text, due, budget: budget!, spent: spent! };
  });
  if (pairs.length < enough) return { pairs };
  const factors = pairs.map(({ budget, spent }) => spent / budget);
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => quantile(factors, part)!);
  return { pairs, factor: { low: low!, median: median!, high: high! } };
}
