import { shown } from '../render/shown.ts';
import type { Ask } from '../world/ask.ts';
import {
  type CommitmentRow,
  type CommitmentsCard,
  cardRow,
  commitmentsCard,
  outcomesOf,
  type Settled,
} from './commitments-card.ts';
import type { Letter } from './score-card.ts';

/**
 * Asks what became of the commitments, until Enter: on one screen, which is
 * shown again after each one that is moved, or row by row where marks are to be
 * words.
 */
export async function settleCommitments(ask: Ask, card: CommitmentsCard): Promise<void> {
  if (card.paint.plain) return oneByOne(ask, card);
  for (let left = card; left.rows.length > 0; ) {
    const { given, leftFor } = await ask.screen(commitmentsCard(left));
    if (leftFor === undefined) return;
    const moved = await card.move(leftFor);
    left = { ...left, given, rows: left.rows.filter(({ id }) => !moved || id !== leftFor) };
  }
}

async function oneByOne(ask: Ask, card: CommitmentsCard): Promise<void> {
  const left = card.rows.filter(({ id }) => !card.given.has(id));
  const rows = left.length > 0 ? left : card.rows;
  if (rows.length > 1) {
    const at = `${shown(card.title)} (${rows.length})`;
    if ((await ask.choose(at, ways)) === 'all') {
      return card.keep(rows.map(({ id }) => ({ id, answer: { is: 'kept' } })));
    }
  }
  for (const row of rows) await askOutcome(ask, card, row, rows.length > 1 ? '' : `${shown(card.title)} `);
}

const ways = [
  { value: 'each', label: 'one by one' },
  { value: 'all', label: 'all kept' },
] as const;

async function askOutcome(ask: Ask, card: CommitmentsCard, row: CommitmentRow, head: string): Promise<void> {
  const { text, detail, notice, advice } = cardRow(row, card.today);
  const question = [text, detail, notice && `${notice}: ${advice}`].filter(Boolean).join(', ');
  const letter = await chosen(ask, head + shown(question), outcomesOf(row, card.today), 'leave it open');
  if (!letter) return;
  if ('leaves' in letter) return void (await card.move(row.id));
  await card.keep([{ id: row.id, answer: letter.answer }]);
  const cause = letter.follow && (await chosen(ask, 'Why?', letter.follow, 'not said', 'first'));
  if (cause && 'answer' in cause) await card.keep([{ id: row.id, answer: cause.answer }]);
}

/** One of the letters by its word; none for `nothing`, which comes last unless it is the likely answer. */
async function chosen(
  ask: Ask,
  question: string,
  letters: readonly Letter<Settled>[],
  nothing: string,
  place: 'first' | 'last' = 'last',
): Promise<Letter<Settled> | undefined> {
  const none = { value: '', label: nothing };
  const some = letters.map(({ key, word }) => ({ value: key, label: word }));
  const key = await ask.choose(question, place === 'first' ? [none, ...some] : [...some, none]);
  return letters.find((letter) => letter.key === key);
}
