import { type Day, daysBetween, earlierOf } from '../journal/day.ts';
import { type Goal, type Measure, type Step, statusOn } from '../journal/goal.ts';
import { within } from '../journal/period.ts';
import type { GoalLine, Pace } from './summary.ts';
import type { View } from './view.ts';

/** What is known of a goal at the end of a period. */
export interface GoalAccount {
  readonly goal: Goal;
  /** Steps done in the period. */
  readonly steps: readonly Taken[];
  /** The last step up to the end of the period that says where the measure stands. */
  readonly valued?: Taken;
}

/** A step that was done, and its day. */
export interface Taken {
  readonly day: Day;
  readonly step: Step;
}

/** Progress and time are on pace while they differ by no more than this. */
const margin = 0.1;

/** Goals in force in the period, in their order: those active at its end that had begun, those that ended in it, and those with a step in it. */
export function goalAccounts({ journal, period }: Pick<View, 'journal' | 'period'>): GoalAccount[] {
  const stepsFor = new Map<string, Taken[]>();
  for (const { day, development } of journal.entries) {
    if (day > period.to) continue;
    for (const step of development) {
      if (step.status !== 'kept') continue;
      const known = stepsFor.get(step.goal);
      if (known) known.push({ day, step });
      else stepsFor.set(step.goal, [{ day, step }]);
    }
  }
  return journal.goals
    .map((goal): GoalAccount => {
      const taken = stepsFor.get(goal.id) ?? [];
      const valued = taken.findLast(({ step }) => step.value !== undefined);
      return { goal, steps: taken.filter(({ day }) => day >= period.from), ...(valued && { valued }) };
    })
    .filter(({ goal, steps }) => {
      const { since, ended } = goal;
      const active = statusOn(goal, period.to) === 'active' && (since === undefined || since <= period.to);
      return active || steps.length > 0 || (ended !== undefined && within(period, ended));
    });
}

/** One line for each goal, as it stood at the end of the period or today. */
export function goalLines(
  accounts: readonly GoalAccount[],
  { period, today }: Pick<View, 'period' | 'today'>,
): GoalLine[] {
  return accounts.map(({ goal, steps, valued }) => {
    const { id, text, side, since, by, measure } = goal;
    const value = valued?.step.value;
    const progress = measure && progressOf(measure, value);
    const elapsed = since && by && elapsedOf(since, by, earlierOf(period.to, today));
    return {
      id,
      text,
      status: statusOn(goal, period.to),
      ...(side && { side }),
      ...(by && { by }),
      ...(measure && { measure }),
      ...(value !== undefined && { value }),
      ...(progress !== undefined && { progress }),
      ...(elapsed !== undefined && { elapsed }),
      ...(progress !== undefined && elapsed !== undefined && { pace: paceOf(progress, elapsed) }),
      steps: steps.length,
    };
  });
}

/** Share of the way along the measure; nothing recorded yet is no way at all. */
function progressOf({ from, to }: Measure, value: number = from): number | undefined {
  // Adding 0 turns -0, of a measure that falls, into 0.
  return from === to ? undefined : (value - from) / (to - from) + 0;
}

/** Share of the days from `since` to `by`, both included, that had come by the day `at`: 0 to 1. */
function elapsedOf(since: Day, by: Day, at: Day): number | undefined {
  if (by < since) return undefined;
  const share = (daysBetween(since, at) + 1) / (daysBetween(since, by) + 1);
  return Math.min(1, Math.max(0, share));
}

function paceOf(progress: number, elapsed: number): Pace {
  if (progress - elapsed > margin) return 'ahead';
  return elapsed - progress > margin ? 'behind' : 'on pace';
}
