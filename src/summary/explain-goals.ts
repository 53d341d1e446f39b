import { type Explained, explainedCount } from './explained.ts';
import type { GoalAccount, Taken } from './goals.ts';
import type { GoalLine } from './summary.ts';

const rules = {
  steps: 'Steps of the period that were done.',
  value: 'The last value that a step recorded up to the end of the period.',
  progress: '(value − from) ÷ (to − from) of the measure; without a value yet, 0.',
  elapsed:
    'Days from since up to today or the end of the period ÷ days from since to by, first and last included; 0 to 1.',
  pace: 'Ahead or behind where progress and elapsed differ by more than 0.1, else on pace.',
} as const;

/** Every number of every goal. `lines` are those of `accounts`, in the same order. */
export function explainGoals(accounts: readonly GoalAccount[], lines: readonly GoalLine[]): Explained[] {
  return accounts.flatMap((account, index) => explainGoal(account, lines[index]!));
}

function explainGoal({ goal, steps, valued }: GoalAccount, line: GoalLine): Explained[] {
  const { id, measure, since, by } = goal;
  const { value, progress, elapsed, pace } = line;
  const way = measure ? [`${measure.of}: from ${measure.from} to ${measure.to}`] : [];
  const last = valued ? [spellStep(valued)] : [];
  const time = [`since ${since}`, `by ${by}`];
  const made = (part: keyof typeof rules, number: number | string | undefined, from: readonly string[]) =>
    number === undefined
      ? []
      : [
          {
            path: `goals.${id}.${part}`,
            name: `${id}: ${part}`,
            value: String(number),
            rule: rules[part],
            k: from,
          },
        ];
  return [
    explainedCount(`goals.${id}.steps`, `${id}: steps`, rules.steps, steps.map(spellStep)),
    ...made('value', value, last),
    ...made('progress', progress, [...way, ...last]),
    ...made('elapsed', elapsed, time),
    ...made('pace', pace, [`progress ${progress}`, `elapsed ${elapsed}`]),
  ];
}

function spellStep({ day, step: { text, value } }: Taken): string {
  return `${day} ${text}${value === undefined ? '' : ` (value ${value})`}`;
}
