import { isAway } from '../journal/away.ts';
import { type Commitment, type Outcome, type Promised, promisesOf } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { type Period, within } from '../journal/period.ts';
import type { PromiseLine } from './summary.ts';
import type { View } from './view.ts';

/** Every promise whose day lies in the period, by that day, then in the order made. */
export function promiseLines(view: View): PromiseLine[] {
  return linesOf(view, commitmentsOf(view.journal)).sort(byDue);
}

/** The promises that were made with `commitments` and whose day lies in the period, in the order made. */
export function linesOf(view: Watched, commitments: readonly Commitment[]): PromiseLine[] {
  const { period, today } = view;
  return commitments.flatMap((commitment) =>
    promisesOf(commitment, today).flatMap((promised, turn) =>
      within(period, promised.due) ? [promiseLine(view, promised, turn)] : [],
    ),
  );
}

/** From where promises are seen, whatever else is in the journal. */
export type Watched = Pick<View, 'period' | 'today' | 'off'>;

/** What is open on `today`, whenever it is due, by that day, then in the order made. */
export function openLines(journal: Journal, today: Day): PromiseLine[] {
  const open = commitmentsOf(journal).filter(({ status }) => status === 'open');
  const off = new Set(open.map(({ due }) => due).filter((due) => isAway(journal.away, due)));
  return open
    .map((commitment) => promiseLine({ off }, promisesOf(commitment, today).at(-1)!, commitment.moved.length))
    .sort(byDue);
}

/** What was done in the `period`, and whose day is not over on `asOf`: by that day, then in the order made. */
export function earlyLines(journal: Journal, period: Period, asOf: Day): PromiseLine[] {
  const off = new Set<Day>();
  return commitmentsOf(journal)
    .filter(({ status, done, due }) => status === 'kept' && done && within(period, done) && due >= asOf)
    .filter(({ due }) => !isAway(journal.away, due))
    .map((commitment) => promiseLine({ off }, promisesOf(commitment, asOf).at(-1)!, commitment.moved.length))
    .sort(byDue);
}

/** Sorts lines by the day that was promised. */
export function byDue(a: PromiseLine, b: PromiseLine): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}

/** `turn`: how many promises were made with the commitment before this one. */
function promiseLine(
  { off }: Pick<View, 'off'>,
  { commitment, due, outcome }: Promised,
  turn: number,
): PromiseLine {
  const { id, text, made, status, moved } = commitment;
  const move = moved[turn];
  const { cause, why } = move ?? commitment;
  return {
    id,
    text,
    made,
    due,
    outcome: off.has(due) ? offOutcome(outcome) : outcome,
    ...(off.has(due) && { off: true }),
    status,
    ...marksOf(commitment),
    ...(cause !== undefined && { cause }),
    ...(why !== undefined && { why }),
    moved: moved.length,
    ...(move && { movedTo: move.to }),
    ...(moved.length > 0 && { chain: [...moved.map(({ from }) => from), commitment.due] }),
  };
}

/** Nothing is due on a day off: nothing breaks and nothing is rewarded. */
function offOutcome(outcome: Outcome): Outcome {
  return outcome === 'renegotiated' || outcome === 'dropped' ? outcome : 'pending';
}

const marks = ['side', 'to', 'goal', 'budget', 'spent', 'target', 'onTarget', 'done'] as const;

function marksOf(commitment: Commitment): Pick<Commitment, (typeof marks)[number]> {
  const marked: Record<string, unknown> = {};
  for (const mark of marks) if (commitment[mark] !== undefined) marked[mark] = commitment[mark];
  return marked;
}
