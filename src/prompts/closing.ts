import { type Day, spellOut } from '../journal/day.ts';
import { entryOn, type Journal } from '../journal/journal.ts';
import { type Settling, standardsOn } from '../journal/settling.ts';
import { changeEntry } from '../store/change.ts';
import type { ClosingQuestion } from '../store/check-in-template.ts';
import { readJournal } from '../store/read.ts';
import type { CheckIn } from './check-in.ts';
import { askCommitments } from './commitments-asked.ts';
import { insist } from './insist.ts';
import { askLine } from './line.ts';
import { askOwn, isAsked, neededFor } from './own-question.ts';
import { askStandards } from './standards-asked.ts';

/**
 * Settles what is open: commitments first, then each day's standards, then the
 * wins of the last day. Every answer is in the file as soon as it is given, so
 * an interrupted closing goes on where it was left.
 *
 * @param before the journal as it was when what is to be settled was found in it, with all that is open.
 */
export async function close(
  checkIn: CheckIn,
  settling: Pick<Settling, 'days' | 'commitments'>,
  before: Journal,
): Promise<void> {
  const questions = checkIn.template.close ?? [];
  const last = settling.days.at(-1);
  for (const question of questions.filter(({ ask }) => ask === 'commitments')) {
    await askCommitments(checkIn, question, settling, before);
  }
  for (const day of settling.days) {
    const journal = await readJournal(checkIn.folder, neededFor(questions, checkIn.folder.today, day));
    for (const question of questions.filter(({ ask }) => ask !== 'commitments')) {
      await askAbout(checkIn, question, journal, day, day === last);
    }
    await changeEntry(checkIn.folder, day, [{ set: ['closed'], to: checkIn.world.now }]);
  }
}

async function askAbout(
  checkIn: CheckIn,
  question: ClosingQuestion,
  journal: Journal,
  day: Day,
  last: boolean,
) {
  if (question.ask === 'standards') {
    const title = question.text?.replaceAll('{day}', spellOut(day)) ?? spellOut(day);
    await askStandards(
      checkIn,
      title,
      standardsOn(journal, day),
      entryOn(journal, day)?.standards ?? {},
      day,
    );
  } else if (question.ask === 'wins') {
    if (last) await askWins(checkIn, question, journal, day);
  } else if (
    isAsked(question, day, journal) &&
    !Object.hasOwn(entryOn(journal, day)?.answers ?? {}, question.id!)
  ) {
    await askOwn(checkIn, question, day);
  }
}

/** Asks for wins one by one until an empty line; `@Sam` makes one a recognition. */
export async function askWins(
  checkIn: CheckIn,
  { text, hint }: Pick<ClosingQuestion, 'text' | 'hint'>,
  { goals }: Journal,
  day: Day,
): Promise<void> {
  const question = { text: text ?? 'What went well?', ...(hint && { hint }) };
  for (;;) {
    const line = await askLine(checkIn, question, day, goals);
    if (!line) return;
    const item = { text: line.text, who: line.who, goal: line.goal };
    await insist(checkIn.world, () => changeEntry(checkIn.folder, day, [{ append: ['wins'], item }]));
  }
}
