import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { type Answers, answersSchema, type Closing } from '../store/answers-file.ts';
import { changeEntry } from '../store/change.ts';
import { decode, placed } from '../store/decode.ts';
import { type Folder, unfit } from '../store/folder.ts';
import { entryPath } from '../store/layout.ts';
import { passQuestion, wholeCheckIn } from '../store/progress.ts';
import { readJournal } from '../store/read.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { World } from '../world/world.ts';
import { closingChanges, openingChanges } from './answers-changes.ts';
import { objections } from './answers-checked.ts';

/**
 * Does the check-in of `day` with answers that were written beforehand.
 * Nothing is written if any part of them is wrong.
 *
 * @param name what to call the source of the answers in an error.
 * @returns the days that were closed.
 * @throws LeadError that names everything that is wrong.
 */
export async function answer(
  world: World,
  folder: Folder,
  day: Day,
  source: string,
  name: string,
): Promise<Day[]> {
  const answers = understood(name, source);
  const journal = await readJournal(folder);
  const wrong = objections(answers, journal, day, folder.today);
  if (wrong.length > 0) throw misused(wrong.map((one) => `${name}: ${one}`));
  const plan = planned(answers, journal, day, world);
  const broken = journal.unread.filter(({ path }) => [...plan.keys()].some((on) => entryPath(on) === path));
  if (broken.length > 0) throw unfit(broken);
  for (const [on, changes] of plan) await changeEntry(folder, on, changes);
  await passQuestion(folder, day, wholeCheckIn);
  return Object.keys(answers.close) as Day[];
}

function understood(name: string, source: string): Answers {
  const { value, unread } = decode(name, source, answersSchema);
  if (value === undefined) throw misused(unread.map(placed));
  return value;
}

/** The changes to make, by the entry they are made in. */
function planned(answers: Answers, journal: Journal, day: Day, world: World): Map<Day, Change[]> {
  const plan = new Map<Day, Change[]>();
  const add = (on: Day, changes: readonly Change[]) => plan.set(on, [...(plan.get(on) ?? []), ...changes]);
  const byId = new Map(commitmentsOf(journal).map((commitment) => [commitment.id, commitment]));
  for (const [on, closing] of Object.entries(answers.close) as [Day, Closing][]) {
    for (const { made, changes } of closingChanges(closing, byId, day, journal.settings.workingDay))
      add(made ?? on, changes);
    add(on, [{ set: ['closed'], to: world.now }]);
  }
  add(day, openingChanges(answers, journal, day, world));
  return plan;
}

function misused(wrong: readonly string[]): LeadError {
  return new LeadError(wrong.join('\n'), { failure: 'misused', hint: 'Nothing was written.' });
}
