import type { Entry } from './entry.ts';
import type { Lens, LensAnswers } from './lens.ts';
import type { DayStarts } from './moment.ts';
import { dayOf } from './moment.ts';
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
import type { Review } from './review.ts';
import { sides } from './side.ts';
import type { Standard } from './standard.ts';

/**
 * All that an entry says, piece by piece, in the order in which a person reads
 * a day. Nothing else is needed to know what can be found in it but the words
 * of the standards.
 */
export function piecesOf(entry: Entry, standards: readonly Standard[]): Piece[] {
  const { day } = entry;
  return [
    ...[intentionPiece(entry)].filter((piece) => piece !== undefined),
    ...Object.entries(entry.standards).map(([id, verdict]) => verdictPiece(day, id, verdict, standards)),
    ...entry.commitments.map(commitmentPiece),
    ...entry.wins.map((win) => winPiece(day, win)),
    ...entry.development.map((step) => stepPiece(day, step)),
    ...Object.entries(entry.lens).flatMap(([lens, given]) => lensPieces(day, lens as Lens, given)),
    ...Object.entries(entry.answers).map(([question, answer]) => answerPiece(day, question, answer)),
    ...entry.notes.map((note) => notePiece(day, note)),
  ];
}

/**
 * All that was answered in a review, on the day it was signed off or begun;
 * where nobody knows it, the last day it is about.
 */
export function reviewPieces(review: Review, dayStarts: DayStarts): Piece[] {
  const { period, opened, closed, answers, hard, focus } = review;
  const moment = closed ?? opened;
  const day = moment === undefined ? period.to : dayOf(moment, dayStarts);
  const given: readonly (readonly [string, string | undefined])[] = [
    ...Object.entries(answers),
    ['hard', hard?.answer],
    ['focus', focus],
  ];
  return given.flatMap(([question, text]): Piece[] =>
    text === undefined ? [] : [{ day, kind: 'review', text, question, period: period.label }],
  );
}

function lensPieces(day: Entry['day'], lens: Lens, given: LensAnswers): Piece[] {
  return sides.flatMap((side) =>
    given[side] === undefined ? [] : [lensPiece(day, lens, side, given[side])],
  );
}
