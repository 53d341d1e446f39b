import type { Cause, Commitment, Status } from './commitment.ts';
import type { Day } from './day.ts';
import type { Answer, Entry, Note } from './entry.ts';
import type { Step } from './goal.ts';
import type { Kind } from './kind.ts';
import type { Lens } from './lens.ts';
import type { Side } from './side.ts';
import type { Standard, Verdict } from './standard.ts';
import type { Win } from './win.ts';

/** One thing that was written, with what is known of it: plain data to be searched, filtered and shown. */
export interface Piece {
  /** The day in whose entry it stands; of a review, the day it was signed off. */
  readonly day: Day;
  readonly kind: Kind;
  readonly text: string;
  /** Of a commitment. */
  readonly id?: string;
  /** Wall-clock time, of a note. */
  readonly at?: string;
  /** Of a commitment or a step how it stands, of a standard its verdict. */
  readonly status?: Status | Verdict;
  readonly side?: Side;
  readonly to?: string;
  readonly who?: string;
  /** The id of the goal. */
  readonly goal?: string;
  /** The id of the standard. */
  readonly standard?: string;
  readonly lens?: Lens;
  /** The id of the question that it answers. */
  readonly question?: string;
  /** The label of the period that a review is of. */
  readonly period?: string;
  readonly due?: Day;
  readonly target?: string;
  /** Where the goal's measure stands, of a step. */
  readonly value?: number;
  /** Why it was missed or moved. */
  readonly causes?: readonly Cause[];
  readonly whys?: readonly string[];
}

/** What an entry says the day is for. */
export function intentionPiece({ day, intention }: Pick<Entry, 'day' | 'intention'>): Piece | undefined {
  return intention === undefined ? undefined : { day, kind: 'intention', text: intention };
}

/** A verdict on a standard; its words are those of the standard, or its id where nobody knows it any more. */
export function verdictPiece(
  day: Day,
  id: string,
  verdict: Verdict,
  standards: readonly Pick<Standard, 'id' | 'text' | 'side'>[],
): Piece {
  const known = standards.find((standard) => standard.id === id);
  const text = known?.text ?? id;
  return { day, kind: 'standard', text, status: verdict, ...only({ side: known?.side }), standard: id };
}

/** A commitment, with what was behind each time it was missed or moved. */
export function commitmentPiece(commitment: Commitment): Piece {
  const { id, made, text, status, side, to, goal, target, due, cause, why, moved } = commitment;
  const reasons = moved.length > 0 || cause !== undefined || why !== undefined;
  return {
    day: made,
    kind: 'commitment',
    text,
    id,
    status,
    due,
    ...only({ side, to, goal, target }),
    // Most have none, and a search makes thousands.
    ...(reasons && reasonsOf(commitment)),
  };
}

/** What was behind each time it was moved or missed. */
function reasonsOf({ moved, cause, why }: Commitment): Pick<Piece, 'causes' | 'whys'> {
  const causes = [...new Set([...moved.map((move) => move.cause), cause].filter((one) => one !== undefined))];
  const whys = [...moved.map((move) => move.why), why].filter((one) => one !== undefined);
  return { ...(causes.length > 0 && { causes }), ...(whys.length > 0 && { whys }) };
}

/** A win, or a recognition of someone. */
export function winPiece(day: Day, { text, who, goal }: Win): Piece {
  return { day, kind: 'win', text, ...only({ who, goal }) };
}

/** A step for a goal, done or meant to be done. */
export function stepPiece(day: Day, { text, goal, value, status }: Step): Piece {
  return { day, kind: 'step', text, status, goal, ...only({ value }) };
}

/** An answer to one of the two questions of a lens. */
export function lensPiece(day: Day, lens: Lens, side: Side, text: string): Piece {
  return { day, kind: 'lens', text, side, lens };
}

/** An answer to a question of one's own. */
export function answerPiece(day: Day, question: string, answer: Answer): Piece {
  const text = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer);
  return { day, kind: 'answer', text, question };
}

/** A thought that was kept. */
export function notePiece(day: Day, { text, at }: Note): Piece {
  return { day, kind: 'note', text, ...only({ at }) };
}

/** Every text of a piece in which words may be found, what was written first. */
export function textsOf({ text, to, who, target, whys, question }: Piece): string[] {
  const texts = [text];
  for (const more of [to, who, target, question]) if (more !== undefined) texts.push(more);
  if (whys) texts.push(...whys);
  return texts;
}

/** Without the keys that say nothing. A search makes thousands of pieces. */
function only<Fields extends object>(fields: Fields): { [Key in keyof Fields]: NonNullable<Fields[Key]> } {
  const said: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) said[key] = fields[key];
  return said as { [Key in keyof Fields]: NonNullable<Fields[Key]> };
}
