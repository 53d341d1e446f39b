import type { Outcome } from '../journal/commitment.ts';
import { type Rate, rateOf } from './rate.ts';
import type { PromiseLine, Summary } from './summary.ts';

/** What went into a rate: `k` are those of `n` that count as kept. */
export interface Shares {
  readonly k: readonly PromiseLine[];
  readonly n: readonly PromiseLine[];
}

/** The promises behind say/do and the rates beside it. */
export interface PromiseShares {
  readonly sayDo: Shares;
  readonly onTime: Shares;
  readonly onBudget: Shares;
  readonly onTarget: Shares;
}

/**
 * Sorts promises whose day lies in a period.
 *
 * Say/do counts those whose day is over, so `n` is kept, late, missed and open
 * ones together; what was moved or dropped in time, or is pending, is in
 * neither. The other three look at what was done, on time or late.
 */
export function promiseShares(promises: readonly PromiseLine[]): PromiseShares {
  const over = having(promises, 'kept', 'late', 'missed', 'open');
  const done = having(promises, 'kept', 'late');
  const budgeted = done.filter(({ budget, spent }) => budget !== undefined && spent !== undefined);
  const aimed = done.filter(({ target, onTarget }) => target !== undefined && onTarget !== undefined);
  return {
    sayDo: { k: having(over, 'kept'), n: over },
    onTime: { k: having(done, 'kept'), n: done },
    onBudget: { k: budgeted.filter(({ budget, spent }) => spent! <= budget!), n: budgeted },
    onTarget: { k: aimed.filter(({ onTarget }) => onTarget), n: aimed },
  };
}

/** The promises that came to one of `outcomes`. */
export function having(promises: readonly PromiseLine[], ...outcomes: readonly Outcome[]): PromiseLine[] {
  return promises.filter(({ outcome }) => outcomes.includes(outcome));
}

/** Say/do, the rates and the counts beside it. */
export function sayDoOf(
  promises: readonly PromiseLine[],
): Pick<Summary, keyof PromiseShares | Exclude<Outcome, 'kept'>> {
  const { sayDo, onTime, onBudget, onTarget } = promiseShares(promises);
  const count = (outcome: Outcome) => having(promises, outcome).length;
  return {
    sayDo: shareRate(sayDo),
    late: count('late'),
    missed: count('missed'),
    renegotiated: count('renegotiated'),
    dropped: count('dropped'),
    open: count('open'),
    pending: count('pending'),
    onTime: shareRate(onTime),
    onBudget: shareRate(onBudget),
    onTarget: shareRate(onTarget),
  };
}

function shareRate({ k, n }: Shares): Rate {
  return rateOf(k.length, n.length);
}
