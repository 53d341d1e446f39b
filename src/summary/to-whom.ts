import { promiseShares, type Shares } from './say-do.ts';
import type { PromiseLine } from './summary.ts';

/** Say/do of promises made to nobody else, and of those made to others. */
export function sharesToWhom(promises: readonly PromiseLine[]): {
  readonly self: Shares;
  readonly others: Shares;
} {
  return {
    self: promiseShares(promises.filter(({ to }) => to === undefined)).sayDo,
    others: promiseShares(promises.filter(({ to }) => to !== undefined)).sayDo,
  };
}
