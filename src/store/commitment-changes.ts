import type { Cause, Commitment, Move, Status } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import { type Minutes, spellDuration } from '../journal/duration.ts';
import type { Change, Value } from './yaml-edit.ts';

/** How a commitment is settled; what is left out stays as it is in the file. */
export interface Settlement {
  readonly status: Status;
  /** The day it was done or dropped. */
  readonly on?: Day;
  readonly cause?: Cause;
  readonly why?: string;
  readonly spent?: Minutes;
  readonly onTarget?: boolean;
}

/** The keys that belong to one status only, and go when it changes. */
const keysOf: Readonly<Record<Status, readonly string[]>> = {
  open: [],
  kept: ['done', 'spent', 'on-target'],
  missed: ['cause', 'why'],
  dropped: ['dropped', 'why'],
};
const allKeys = [...new Set(Object.values(keysOf).flat())];

/** The changes that settle `commitment`; what an earlier settlement said and this one does not goes. */
export function settled(
  commitment: Commitment,
  { status, on, cause, why, spent, onTarget }: Settlement,
): Change[] {
  const said: Readonly<Record<string, Value | undefined>> = {
    done: status === 'kept' ? on : undefined,
    dropped: status === 'dropped' ? on : undefined,
    cause,
    why,
    spent: spent === undefined ? undefined : spellDuration(spent),
    'on-target': onTarget,
  };
  const at = ['commitments', { id: commitment.id }];
  const inFile = writtenKeys(commitment);
  const gone = allKeys.filter(
    (key) =>
      inFile.has(key) &&
      said[key] === undefined &&
      (status !== commitment.status || !keysOf[status].includes(key)),
  );
  return [
    { set: [...at, 'status'], to: status },
    ...allKeys.flatMap((key) => (said[key] === undefined ? [] : [{ set: [...at, key], to: said[key] }])),
    ...gone.map((key) => ({ remove: [...at, key] })),
  ];
}

function writtenKeys({ done, dropped, cause, why, spent, onTarget }: Commitment): ReadonlySet<string> {
  const values = { done, dropped, cause, why, spent, 'on-target': onTarget };
  return new Set(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [key])));
}

/**
 * The changes that move `commitment` to another day. The cause of a miss that
 * was recorded before becomes the cause of the move.
 */
export function movedTo(
  commitment: Commitment,
  { on, to, cause = commitment.cause, why = commitment.why }: Omit<Move, 'from'>,
): Change[] {
  const at = ['commitments', { id: commitment.id }];
  const inFile = writtenKeys(commitment);
  return [
    { append: [...at, 'moved'], item: { on, from: commitment.due, to, cause, why } },
    { set: [...at, 'due'], to },
    { set: [...at, 'status'], to: 'open' },
    ...allKeys.filter((key) => inFile.has(key)).map((key) => ({ remove: [...at, key] })),
  ];
}

/** A commitment as an entry says it when it is made. */
export function writtenCommitment(
  commitment: Pick<Commitment, 'id' | 'text' | 'made' | 'due'> & Partial<Commitment>,
): { [key: string]: Value | undefined } {
  const { id, text, side, to, goal, due, made, budget, target } = commitment;
  return {
    id,
    text,
    side,
    to,
    goal,
    due: due === made ? undefined : due,
    budget: budget === undefined ? undefined : spellDuration(budget),
    target,
    status: 'open',
    private: commitment.private || undefined,
  };
}
