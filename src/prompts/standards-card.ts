import type { Verdict } from '../journal/standard.ts';
import type { Mark, Paint } from '../render/paint.ts';
import { shown } from '../render/shown.ts';
import type { Ask, Screen } from '../world/ask.ts';
import { type CardRow, type CardState, changedRows, firstState, type Letter, pressed } from './score-card.ts';
import { type CardLook, cardText } from './score-card-view.ts';

/** A verdict that was given, or with `undefined` taken back. */
export interface VerdictGiven {
  readonly id: string;
  readonly answer: Verdict | undefined;
}

/** Standards to give a verdict on, all at once. */
export interface StandardsCard {
  /** Such as `Which standards did you keep on Monday 23 November?` */
  readonly title: string;
  readonly rows: readonly CardRow[];
  /** Verdicts that stand already, by id. */
  readonly given: Readonly<Record<string, Verdict>>;
  readonly paint: Paint;
  /** Writes what changed, each time something does. */
  keep(changes: readonly VerdictGiven[]): Promise<void>;
}

const letters: readonly Letter<Verdict>[] = [
  { key: 'k', word: 'kept', answer: 'kept' },
  { key: 'm', word: 'missed', answer: 'missed' },
  { key: 'u', word: 'untested', answer: 'untested' },
];

const signs: Readonly<Record<Verdict, { readonly mark: Mark; readonly words?: string }>> = {
  kept: { mark: 'kept' },
  missed: { mark: 'missed', words: 'missed' },
  untested: { mark: 'untested', words: 'untested' },
};

/** The card as a screen; in plain words, use `askVerdicts`. */
export function standardsCard(card: StandardsCard): Screen<CardState<Verdict>> {
  const { title, rows, paint } = card;
  const look: CardLook<Verdict> = {
    title,
    rows,
    paint,
    usual: 'kept',
    all: 'all kept',
    why: '',
    lettersOf: () => letters,
    signOf: (verdict) => (verdict ? signs[verdict] : { mark: 'unrecorded' }),
  };
  return {
    first: firstState(rows, new Map(Object.entries(card.given))),
    press: (state, key) => pressed(look, state, key),
    isDone: ({ done }) => done,
    view: (state, columns, rows) => cardText(look, state, columns, rows),
    async keep(before, after) {
      const changes = changedRows(rows, before, after);
      if (changes.length > 0) await card.keep(changes);
    },
  };
}

/** Asks for the verdicts: on one screen, or row by row where marks are to be words. */
export async function askVerdicts(ask: Ask, card: StandardsCard): Promise<void> {
  if (card.rows.length === 0) return;
  if (!card.paint.plain) return void (await ask.screen(standardsCard(card)));
  const left = card.rows.filter(({ id }) => !Object.hasOwn(card.given, id));
  const rows = left.length > 0 ? left : card.rows;
  if (rows.length > 1) {
    const at = `${shown(card.title)} (${rows.length})`;
    if ((await ask.choose(at, ways)) === 'all') {
      return card.keep(rows.map(({ id }) => ({ id, answer: 'kept' })));
    }
  }
  for (const row of rows) {
    const question = rows.length > 1 ? shown(row.text) : `${shown(card.title)} ${shown(row.text)}`;
    const answer = await ask.choose(question, verdicts, card.given[row.id]);
    if (answer !== 'skip') await card.keep([{ id: row.id, answer }]);
  }
}

const ways = [
  { value: 'each', label: 'one by one' },
  { value: 'all', label: 'all kept' },
] as const;

const verdicts = [
  { value: 'kept', label: 'kept' },
  { value: 'missed', label: 'missed' },
  { value: 'untested', label: 'untested, no occasion for it' },
  { value: 'skip', label: 'leave it unrecorded' },
] as const;
