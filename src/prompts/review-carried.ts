import type { Review, ReviewQuestion } from '../journal/review.ts';
import { usualDue } from '../journal/review-period.ts';
import { shown } from '../render/shown.ts';
import { readJournal } from '../store/read.ts';
import { carriedIn } from './carried-asked.ts';
import { askCarrying } from './carrying.ts';
import { carry } from './review-kept.ts';
import type { Reviewing } from './reviewing.ts';

/** Carried commitments that one review asks about. */
const most = 3;

/** Asks of what was carried what happens to it now, and sees to it. */
export async function askCarriedOver(
  reviewing: Reviewing,
  { text }: ReviewQuestion,
  { carried }: Review,
): Promise<void> {
  const { world, folder, next } = reviewing;
  const { today } = folder;
  const said = Object.keys(carried);
  const left = carriedIn(await readJournal(folder)).filter(({ id }) => !said.includes(id));
  const asked = left.slice(0, Math.max(0, most - said.length));
  for (const commitment of asked) {
    const question = text
      .replaceAll('{text}', () => shown(commitment.text))
      .replaceAll('{count}', String(commitment.moved.length));
    const usual = commitment.due > today ? commitment.due : usualDue(next, today, []);
    await askCarrying(reviewing, question, commitment, usual, (carrying) =>
      carry(reviewing, commitment, carrying),
    );
  }
  if (left.length > asked.length) {
    world.terminal.say(`  ${left.length - asked.length} more were moved as often; lead today names them.\n`);
  }
}
