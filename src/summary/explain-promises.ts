import type { Commitment } from '../journal/commitment.ts';
import type { Side } from '../journal/side.ts';
import { commitmentsOfSide } from './balance.ts';
import { type Explained, explainedCount, explainedRate } from './explained.ts';
import { having, promiseShares, type Shares } from './say-do.ts';
import type { PromiseLine } from './summary.ts';
import type { View } from './view.ts';

const rateRules = {
  sayDo: [
    'say/do',
    'Of the promises whose day lies in the period and is over, those done on or before that day. ' +
      'Moved or dropped in time, not over yet, and due on a day off are in neither.',
  ],
  onTime: [
    'on time',
    'Of what was done, on time or late, that which was done on or before the promised day.',
  ],
  onBudget: [
    'on budget',
    'Of what was done and has both a budget and a time spent, spent no more than the budget.',
  ],
  onTarget: ['on target', 'Of what was done and has both a target and a word on it, on target.'],
} as const;

const countRules = {
  late: ['kept late', 'Promises done after their day.'],
  missed: [
    'missed',
    'Promises whose day is over and that were not done, or moved or dropped only afterwards.',
  ],
  renegotiated: ['renegotiated', 'Promises moved to another day before their day was over.'],
  dropped: ['dropped in time', 'Promises dropped before their day was over.'],
  open: [
    'still open',
    'Promises whose day is over and of which nothing was said yet. They are in n of say/do.',
  ],
  pending: ['pending', 'Promises whose day is not over yet, or is a day off. They are in no rate.'],
} as const;

/** Say/do, the rates and the counts beside it. */
export function explainPromises(promises: readonly PromiseLine[]): Explained[] {
  const shares = promiseShares(promises);
  const rates = entriesOf(rateRules).map(([path, [name, rule]]) =>
    explainedRate(path, name, rule, spellShares(shares[path])),
  );
  const counted = entriesOf(countRules).map(([path, [name, rule]]) =>
    explainedCount(path, name, rule, having(promises, path).map(spellPromise)),
  );
  return [...rates, ...counted];
}

/** The commitments of either side. */
export function explainSides(view: View): Explained[] {
  const rule = (side: Side) =>
    `Commitments with the side ${side} that are due in the period as they stand now; dropped ones are left out.`;
  return (['manage', 'lead'] as const).map((side) =>
    explainedCount(`sides.${side}`, side, rule(side), commitmentsOfSide(view, side).map(spellCommitment)),
  );
}

/** The promises of a rate, spelt. */
export function spellShares({ k, n }: Shares): { k: string[]; n: string[] } {
  return { k: k.map(spellPromise), n: n.map(spellPromise) };
}

/** A promise with all that decided what became of it. */
export function spellPromise(promise: PromiseLine): string {
  const { outcome, off, done, movedTo, budget, spent } = promise;
  const remarks = [
    off ? 'day off' : outcome,
    done === undefined ? '' : `done ${done}`,
    movedTo === undefined ? '' : `moved to ${movedTo}`,
    budget === undefined ? '' : `budget ${budget} min`,
    spent === undefined ? '' : `spent ${spent} min`,
  ];
  return `${spellCommitment(promise)} (${remarks.filter((remark) => remark !== '').join(', ')})`;
}

function spellCommitment({ due, id, text }: Pick<Commitment, 'due' | 'id' | 'text'>): string {
  return `${due} ${id} ${text}`;
}

function entriesOf<Key extends string, Value>(rules: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(rules) as [Key, Value][];
}
