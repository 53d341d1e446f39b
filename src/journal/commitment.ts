import type { Day } from './day.ts';
import type { Minutes } from './duration.ts';
import type { Side } from './side.ts';

/** How a commitment stands. */
export const statuses = ['open', 'kept', 'missed', 'dropped'] as const;
export type Status = (typeof statuses)[number];

/** Why a promise was missed or moved. */
export const causes = ['forgot', 'no-time', 'avoided', 'blocked', 'wrong-promise'] as const;
export type Cause = (typeof causes)[number];

/** One change of the day a commitment is due. */
export interface Move {
  /** The day it was moved. */
  readonly on: Day;
  readonly from: Day;
  readonly to: Day;
  readonly cause?: Cause;
  readonly why?: string;
}

/** Something promised for a day, to oneself or to a named person. */
export interface Commitment {
  /** Short, random, unique in the journal. */
  readonly id: string;
  readonly text: string;
  /** The day it was made, which is the entry it stands in. */
  readonly made: Day;
  readonly due: Day;
  readonly status: Status;
  readonly side?: Side;
  /** Whom it was promised to; left out: to oneself. */
  readonly to?: string;
  readonly goal?: string;
  readonly budget?: Minutes;
  readonly spent?: Minutes;
  readonly target?: string;
  readonly onTarget?: boolean;
  /** The day it was done, of a kept one; left out: its due day. */
  readonly done?: Day;
  /** The day it was dropped, of a dropped one; left out: in time. */
  readonly dropped?: Day;
  readonly cause?: Cause;
  readonly why?: string;
  readonly moved: readonly Move[];
  readonly private?: boolean;
}

/**
 * What became of one promise: a day that was given for a commitment. A
 * commitment that was moved twice is three promises.
 *
 * - `kept`: done on or before the day; `late`: done after it
 * - `missed`: not done, or moved or dropped only after the day was over
 * - `renegotiated`, `dropped`: moved or dropped while there was still time
 * - `open`: the day is over and nothing was said; `pending`: the day is not over
 */
export const outcomes = ['kept', 'late', 'missed', 'renegotiated', 'dropped', 'open', 'pending'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Promised {
  readonly commitment: Commitment;
  /** The day that was promised. */
  readonly due: Day;
  readonly outcome: Outcome;
}

/** Every promise made with `commitment`, oldest first, as it stands on `today`. */
export function promisesOf(commitment: Commitment, today: Day): Promised[] {
  const moves = commitment.moved.map(
    (move): Promised => ({ commitment, due: move.from, outcome: movedOutcome(move, today) }),
  );
  return [...moves, { commitment, due: commitment.due, outcome: lastOutcome(commitment, today) }];
}

/** A day that is not over yet breaks nothing, even if the move was written east of here, tomorrow. */
function movedOutcome({ on, from }: Move, today: Day): Outcome {
  if (on <= from) return 'renegotiated';
  return from < today ? 'missed' : 'pending';
}

function lastOutcome({ status, due, done, dropped }: Commitment, today: Day): Outcome {
  if (status === 'dropped' && (dropped ?? due) <= due) return 'dropped';
  if (due >= today) return 'pending';
  if (status === 'kept') return (done ?? due) <= due ? 'kept' : 'late';
  return status === 'open' ? 'open' : 'missed';
}
