import type { Review, ReviewQuestion } from '../journal/review.ts';
import { shown } from '../render/shown.ts';
import { wrap } from '../render/width.ts';
import { readJournal } from '../store/read.ts';
import { keep, type Reviewing } from './reviewing.ts';

/** Asks a question that is answered in a line, and keeps the answer; Enter passes it by. */
export async function askAnswer(
  reviewing: Reviewing,
  { id, text, hint = 'Enter to skip' }: ReviewQuestion,
  { answers }: Review,
): Promise<void> {
  if (answers[id] !== undefined) return;
  const answer = await reviewing.world.ask.text(shown(text), { hint });
  if (answer !== '') await keep(reviewing, { set: ['answers', id], to: answer });
}

/**
 * Asks the hard question that the journal asks for, and says why. Which one it
 * is stays in the review from then on, so that an interruption changes nothing.
 *
 * @param above what stands before the reason.
 */
export async function askHard(reviewing: Reviewing, review: Review, above: string): Promise<void> {
  const { world, folder, look } = reviewing;
  const { hard } = review;
  const asked = hard ?? reviewing.hardQuestion(await readJournal(folder), review);
  if (!asked || hard?.answer !== undefined) return;
  const { id, text, why } = asked;
  if (!hard) await keep(reviewing, { set: ['hard'], to: { id, text, why } });
  const because = wrap(shown(`Asked because ${why}.`), look.columns).map(look.paint.quiet);
  world.terminal.say(`${above}${because.join('\n')}\n`);
  const answer = await world.ask.text(shown(text), { hint: 'Enter to skip' });
  if (answer !== '') await keep(reviewing, { set: ['hard'], to: { id, text, why, answer } });
}

/** Asks what the next period is for. @param usual the focus so far, which Enter keeps. */
export async function askFocus(
  reviewing: Reviewing,
  { text, hint = 'in one line' }: Pick<ReviewQuestion, 'text' | 'hint'>,
  usual?: string,
): Promise<void> {
  const focus = await reviewing.world.ask.text(shown(text), { hint, ...(usual !== undefined && { usual }) });
  if (focus !== '' && focus !== usual) await keep(reviewing, { set: ['focus'], to: focus });
}
