import type { CauseAccount } from './causes.ts';
import { explainPromises, spellPromise, spellShares } from './explain-promises.ts';
import {
  type Explained,
  explainedCount,
  explainedParts,
  explainedRate,
  rounded,
  spellParts,
} from './explained.ts';
import type { PlanningFactor, PlanningPair } from './planning.ts';
import type { Trend } from './stats.ts';
import type { PromiseLine } from './summary.ts';
import { sharesToWhom } from './to-whom.ts';

/** Say/do of the whole period, promise by promise, and of its parts. */
export function explainSayDo(promises: readonly PromiseLine[], { grain, parts }: Trend): Explained[] {
  const total = explainPromises(promises).filter(({ path }) => path === 'sayDo');
  return [
    ...total.map((one) => ({ ...one, path: 'sayDo.total' })),
    explainedParts('sayDo.parts', 'say/do', grain, spellParts(parts)),
  ];
}

const causeRules = {
  missed: ['missed', 'Promises missed, also those moved or dropped only after their day, with this cause.'],
  moved: ['moved in time', 'Promises moved before their day was over, with this cause.'],
} as const;

/** The promises behind each cause. */
export function explainCauses(accounts: readonly CauseAccount[]): Explained[] {
  return accounts.flatMap((account) =>
    (['missed', 'moved'] as const).map((part) => {
      const [words, rule] = causeRules[part];
      const cause = account.cause ?? 'none';
      const name = `${account.cause ?? 'no cause named'}: ${words}`;
      return explainedCount(`causes.${cause}.${part}`, name, rule, account[part].map(spellPromise));
    }),
  );
}

/** The pairs of budget and time spent, and what they come to. */
export function explainPlanning({ pairs, factor }: PlanningFactor): Explained[] {
  const rule = 'Promises that were done, on time or late, and have both a budget and a time spent.';
  const counted = explainedCount('planning.pairs', 'planning: pairs', rule, pairs.map(spellPair));
  if (!factor) return [counted];
  const { low, median, high } = factor;
  const value = `${rounded(median)}, quartiles ${rounded(low)} and ${rounded(high)}`;
  const whole = {
    path: 'planning.factor',
    name: 'planning: factor',
    value,
    rule: 'The median of spent ÷ budget over these pairs, with its quartiles; from five pairs on.',
    k: pairs.map(({ id, due, spent, budget }) => `${due} ${id} ${rounded(spent / budget)}`),
  };
  return [counted, whole];
}

function spellPair({ due, id, text, budget, spent }: PlanningPair): string {
  return `${due} ${id} ${text} (spent ${spent} min ÷ budget ${budget} min = ${rounded(spent / budget)})`;
}

/** Say/do of promises to oneself and to others. */
export function explainToWhom(promises: readonly PromiseLine[]): Explained[] {
  const { self, others } = sharesToWhom(promises);
  return [
    explainedRate(
      'toWhom.self',
      'say/do, to myself',
      'Say/do of the promises that name nobody.',
      spellShares(self),
    ),
    explainedRate(
      'toWhom.others',
      'say/do, to others',
      'Say/do of the promises that name someone.',
      spellShares(others),
    ),
  ];
}
