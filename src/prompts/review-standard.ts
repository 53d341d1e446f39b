import type { Review, ReviewQuestion } from '../journal/review.ts';
import { shown } from '../render/shown.ts';
import { readJournal } from '../store/read.ts';
import { askAnswer } from './review-answer.ts';
import { judgeStandard } from './review-kept.ts';
import type { Reviewing } from './reviewing.ts';

const choices = [
  { value: 'keep', label: 'keep it as it is' },
  { value: 'reword', label: 'reword it', more: 'its history stays with it' },
  { value: 'retire', label: 'retire it', more: 'from tomorrow on; its history stays true' },
] as const;

/** Asks about the standard that wants looking at, if there is one, then the question itself. */
export async function askStandard(
  reviewing: Reviewing,
  question: ReviewQuestion,
  review: Review,
): Promise<void> {
  const asked = reviewing.standardAsked(await readJournal(reviewing.folder));
  if (asked && !review.standard) {
    const { ask } = reviewing.world;
    const { id, text, why } = asked;
    const choice = await ask.choose(`"${shown(text)}", ${why}. What do you do with it?`, choices);
    if (choice === 'reword') {
      const words = await ask.text('How do you say it from now on?', { usual: text });
      await judgeStandard(reviewing, { id }, { choice, text: words });
    } else {
      await judgeStandard(reviewing, { id }, { choice });
    }
  }
  await askAnswer(reviewing, question, review);
}
