import { type Commitment, type Outcome, type Promised, promisesOf } from '../journal/commitment.ts';
import { commitmentsOf } from '../journal/journal.ts';
import { within } from '../journal/period.ts';
import type { PromiseLine } from './summary.ts';
import type { View } from './view.ts';

/** Every promise whose day lies in the period, by that day, then in the order made. */
export function promiseLines(view: View): PromiseLine[] {
  const { journal, period, today } = view;
  return commitmentsOf(journal)
    .flatMap((commitment) =>
      promisesOf(commitment, today).flatMap((promised, turn) =>
        within(period, promised.due) ? [promiseLine(view, promised, turn)] : [],
      ),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** `turn`: how many promises were made with the commitment before this one. */
function promiseLine({ off }: View, { commitment, due, outcome }: Promised, turn: number): PromiseLine {
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
