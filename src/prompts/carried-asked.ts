import type { Commitment } from '../journal/commitment.ts';
import { type Day, laterOf } from '../journal/day.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { carriedFrom } from '../journal/review.ts';
import { count } from '../render/count.ts';
import { shown } from '../render/shown.ts';
import { around } from '../store/need.ts';
import { passQuestion, questionsPassed } from '../store/progress.ts';
import { readJournal } from '../store/read.ts';
import { askCarrying, carryOut } from './carrying.ts';
import type { CheckIn } from './check-in.ts';

/** The open commitments that were moved three times or more, the most often moved first. */
export function carriedIn(journal: Journal): Commitment[] {
  return commitmentsOf(journal)
    .filter(({ status, moved }) => status === 'open' && moved.length >= carriedFrom)
    .sort((a, b) => b.moved.length - a.moved.length || (a.id < b.id ? -1 : 1));
}

/** On the morning of `day`: what happens to each commitment that was moved three times or more and is due by then. */
export async function askCarried(checkIn: CheckIn, day: Day): Promise<void> {
  const { folder } = checkIn;
  const passed = await questionsPassed(folder, day);
  for (const commitment of carriedIn(await readJournal(folder, around(folder.today, day)))) {
    const { id, text, due, moved } = commitment;
    const name = `carried ${id}`;
    if (due > day || passed.has(name)) continue;
    const question = `"${shown(text)}" has been moved ${count(moved.length, 'time')}. What happens to it now?`;
    const usual = laterOf(due, folder.today);
    await askCarrying(checkIn, question, commitment, usual, (carrying) =>
      carryOut(checkIn, commitment, carrying),
    );
    await passQuestion(folder, day, name);
  }
}
