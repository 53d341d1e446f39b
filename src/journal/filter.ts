import type { Cause, Status } from './commitment.ts';
import type { Entry } from './entry.ts';
import { folded } from './folded.ts';
import type { Kind } from './kind.ts';
import type { Lens, LensAnswers } from './lens.ts';
import {
  answerPiece,
  commitmentPiece,
  intentionPiece,
  lensPiece,
  notePiece,
  type Piece,
  stepPiece,
  verdictPiece,
  winPiece,
} from './piece.ts';
import type { Side } from './side.ts';
import { sides } from './side.ts';
import type { Standard, Verdict } from './standard.ts';

/** What a piece must be to be looked at; what is left out asks for nothing. */
export interface Filter {
  readonly kinds?: readonly Kind[];
  /** A name, or the beginning of one of its words: who is recognised. */
  readonly who?: string;
  /** Likewise: whom it was promised to. */
  readonly to?: string;
  /** The id of a goal. */
  readonly goal?: string;
  /** The id of a standard. */
  readonly standard?: string;
  readonly side?: Side;
  readonly status?: Status | Verdict;
  readonly cause?: Cause;
}

/** Whether `filter` asks for anything. */
export function asks(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/**
 * Whether `piece` is all that `filter` asks for. Verdicts on standards are
 * many and have no words of their own, so they must be asked for: by their
 * kind or by their standard.
 */
export function passes(
  piece: Piece,
  { kinds, who, to, goal, standard, side, status, cause }: Filter,
): boolean {
  const isWanted = kinds?.includes(piece.kind) ?? (piece.kind !== 'standard' || standard !== undefined);
  return (
    isWanted &&
    (who === undefined || isNamed(piece.who, who)) &&
    (to === undefined || isNamed(piece.to, to)) &&
    (goal === undefined || piece.goal === goal) &&
    (standard === undefined || piece.standard === standard) &&
    (side === undefined || piece.side === side) &&
    (status === undefined || piece.status === status) &&
    (cause === undefined || (piece.causes?.includes(cause) ?? false))
  );
}

/** `entry` with only what passes `filter`; `undefined` if nothing does. */
export function filtered(entry: Entry, filter: Filter, standards: readonly Standard[]): Entry | undefined {
  const { day } = entry;
  const keep = (piece: Piece | undefined) => piece !== undefined && passes(piece, filter);
  const { intention, ...rest } = entry;
  const kept: Entry = {
    ...rest,
    ...(keep(intentionPiece(entry)) && { intention: intention! }),
    standards: entriesOf(entry.standards, (id, verdict) => keep(verdictPiece(day, id, verdict, standards))),
    commitments: entry.commitments.filter((one) => keep(commitmentPiece(one))),
    wins: entry.wins.filter((one) => keep(winPiece(day, one))),
    development: entry.development.filter((one) => keep(stepPiece(day, one))),
    lens: Object.fromEntries(
      Object.entries(entry.lens)
        .map(([lens, { private: hidden, ...given }]): [string, LensAnswers] => [
          lens,
          {
            ...entriesOf(given, (side, text) => keep(lensPiece(day, lens as Lens, side as Side, text))),
            ...(hidden && { private: hidden }),
          },
        ])
        .filter(([, given]) => sides.some((side) => given[side] !== undefined)),
    ),
    answers: entriesOf(entry.answers, (question, answer) => keep(answerPiece(day, question, answer))),
    notes: entry.notes.filter((one) => keep(notePiece(day, one))),
  };
  return isEmpty(kept) ? undefined : kept;
}

function isEmpty({
  intention,
  standards,
  commitments,
  wins,
  development,
  lens,
  answers,
  notes,
}: Entry): boolean {
  const maps = [standards, lens, answers].every((map) => Object.keys(map).length === 0);
  const lists = [commitments, wins, development, notes].every((list) => list.length === 0);
  return intention === undefined && maps && lists;
}

/** What of `map` is to be kept, by its keys. */
function entriesOf<Value>(
  map: Readonly<Record<string, Value>>,
  keep: (key: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).filter(([key, value]) => keep(key, value)));
}

/** Whether `wanted` is how `name`, or a later word of it, begins: `Dana Smith` for `dan` and `smith`. */
export function isNamed(name: string | undefined, wanted: string): boolean {
  return name !== undefined && ` ${folded(name)}`.includes(` ${folded(wanted.trim())}`);
}
