import type { Cause } from '../journal/commitment.ts';
import { type Day, inShort } from '../journal/day.ts';
import type { Mark, Paint } from '../render/paint.ts';
import type { Screen } from '../world/ask.ts';
import {
  type CardRow,
  type CardRules,
  type CardState,
  changedRows,
  firstState,
  type Letter,
  pressed,
} from './score-card.ts';
import { cardText } from './score-card-view.ts';

/** What became of a commitment; `late`: kept, but after its day. */
export interface Settled {
  readonly is: 'kept' | 'late' | 'missed' | 'dropped';
  /** Of a missed one, if it was said. */
  readonly cause?: Cause;
}

/** What was said of a row; `undefined`: it was taken back, so that the row is open again. */
export interface SettledRow {
  readonly id: string;
  readonly answer: Settled | undefined;
}

/** A commitment to settle, or a step of development that was meant to be done. */
export interface CommitmentRow {
  /** Unique on the card. */
  readonly id: string;
  readonly text: string;
  /** A commitment's day. Left out: a step, which is neither late nor moved and needs no cause. */
  readonly due?: Day;
  readonly to?: string;
  /** How often it has been moved. */
  readonly moved?: number;
  /** Anything else to be known about it, such as its goal. */
  readonly detail?: string;
}

/** Commitments to settle, all at once. */
export interface CommitmentsCard {
  /** Such as `What became of these?` */
  readonly title: string;
  readonly rows: readonly CommitmentRow[];
  /** Outcomes that stand already, by id. */
  readonly given: ReadonlyMap<string, Settled>;
  /** The day it is; what was due before can be kept late. */
  readonly today: Day;
  readonly paint: Paint;
  /** Writes what changed, each time something does. */
  keep(changes: readonly SettledRow[]): Promise<void>;
  /** Asks for another day and writes it; false: nothing was moved. */
  move(id: string): Promise<boolean>;
}

/** From how many moves on a commitment is named for it. */
const often = 3;

const kept: Letter<Settled> = { key: 'k', word: 'kept', answer: { is: 'kept' } };
const late: Letter<Settled> = { key: 'l', word: 'late', answer: { is: 'late' } };
const move: Letter<Settled> = { key: 'v', word: 'move', leaves: true };
const dropped: Letter<Settled> = { key: 'd', word: 'drop', answer: { is: 'dropped' } };
const causes: readonly Letter<Settled>[] = [
  { key: 'f', word: 'forgot', answer: { is: 'missed', cause: 'forgot' } },
  { key: 'n', word: 'no time', answer: { is: 'missed', cause: 'no-time' } },
  { key: 'a', word: 'avoided', answer: { is: 'missed', cause: 'avoided' } },
  { key: 'b', word: 'blocked', answer: { is: 'missed', cause: 'blocked' } },
  { key: 'w', word: 'wrong promise', answer: { is: 'missed', cause: 'wrong-promise' } },
];
const missed: Letter<Settled> = { key: 'm', word: 'missed', answer: { is: 'missed' } };

/** The letters that say something about `row` on `today`. */
export function outcomesOf({ due }: Pick<CommitmentRow, 'due'>, today: Day): readonly Letter<Settled>[] {
  if (due === undefined) return [kept, missed, dropped];
  return [kept, ...(due < today ? [late] : []), { ...missed, follow: causes }, move, dropped];
}

const signs: Readonly<Record<Settled['is'], { readonly mark: Mark; readonly words?: string }>> = {
  kept: { mark: 'kept' },
  late: { mark: 'late', words: 'kept late' },
  missed: { mark: 'missed', words: 'missed' },
  dropped: { mark: 'dropped', words: 'dropped' },
};

/** An outcome in words: `missed, no time`. */
function spelled({ is, cause }: Settled): string | undefined {
  const { words } = signs[is];
  return cause ? `${words}, ${cause.replace('-', ' ')}` : words;
}

/**
 * The card as a screen. It is done, too, when a row is to be moved, which asks
 * for a day; `settleCommitments` does both and shows it again.
 */
export function commitmentsCard(card: CommitmentsCard): Screen<CardState<Settled>> {
  const { title, today, paint } = card;
  const rows = card.rows.map((row) => cardRow(row, today));
  const byId = new Map(card.rows.map((row) => [row.id, row]));
  const rules: CardRules<Settled> = {
    rows,
    usual: { is: 'kept' },
    lettersOf: ({ id }) => outcomesOf(byId.get(id)!, today),
  };
  const signOf = (outcome: Settled | undefined) => {
    if (!outcome) return { mark: 'open' as const };
    const words = spelled(outcome);
    return { mark: signs[outcome.is].mark, ...(words && { words }) };
  };
  const look = { ...rules, title, all: 'all kept', why: 'Why?', paint, signOf };
  return {
    first: firstState(rows, card.given),
    press: (state, key) => pressed(rules, state, key),
    isDone: ({ done }) => done,
    view: (state, columns, rows) => cardText(look, state, columns, rows),
    async keep(before, after) {
      const changes = changedRows(rows, before, after);
      if (changes.length > 0) await card.keep(changes);
    },
  };
}

/** A commitment as a row says it: `to Dana · due Fri 20 Nov`. */
export function cardRow({ id, text, due, to, moved = 0, detail }: CommitmentRow, today: Day): CardRow {
  const about = [to && `to ${to}`, due && due !== today && `due ${inShort(due, today)}`, detail]
    .filter(Boolean)
    .join(' · ');
  const notice = { notice: `moved ${moved} times`, advice: 'do it, shrink it, hand it over or drop it' };
  return { id, text, ...(about && { detail: about }), ...(moved >= often && notice) };
}
