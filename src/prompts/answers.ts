import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import { emptyEntry } from '../journal/entry.ts';
import { commitmentsOf, entryOn, type Journal } from '../journal/journal.ts';
import { addSettings } from '../store/add.ts';
import { type Answers, answersSchema, type Closing, closingSchema } from '../store/answers-file.ts';
import { changeEntry } from '../store/change.ts';
import { checkInForm } from '../store/check-in-form.ts';
import { type Decoded, decode } from '../store/decode.ts';
import { type Folder, unfit } from '../store/folder.ts';
import { entryPath } from '../store/layout.ts';
import { placed } from '../store/placed.ts';
import { passQuestion, wholeCheckIn } from '../store/progress.ts';
import { readJournal } from '../store/read.ts';
import { readTemplate } from '../store/templates.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { World } from '../world/world.ts';
import { closingChanges, openingChanges } from './answers-changes.ts';
import { objections } from './answers-checked.ts';

/** What came of answers. */
export interface Answered {
  /** The days they close. */
  readonly closed: readonly Day[];
  /** The day was not open before. */
  readonly opened: boolean;
  /** False: all of it was there already. */
  readonly written: boolean;
}

/**
 * Does the check-in of `day` with answers that were written beforehand.
 * Nothing is written if any part of them is wrong.
 *
 * @param name what to call the source of the answers in an error.
 * @throws LeadError that names everything that is wrong.
 */
export async function answer(
  world: World,
  folder: Folder,
  day: Day,
  source: string,
  name: string,
): Promise<Answered> {
  return written(world, folder, day, understood(decode(name, source, answersSchema)), { name, opens: true });
}

/**
 * Closes `day` with answers that were written beforehand: what `close` holds of
 * one day. Nothing is written if any part of them is wrong.
 *
 * @returns whether anything was written that was not there.
 * @throws LeadError that names everything that is wrong.
 */
export async function answerClosing(
  world: World,
  folder: Folder,
  day: Day,
  source: string,
  name: string,
): Promise<boolean> {
  const closing = understood(decode(name, source, closingSchema));
  const answers = { ...understood(decode(name, '{}', answersSchema)), close: { [day]: closing } };
  return (await written(world, folder, folder.today, answers, { name, opens: false })).written;
}

async function written(
  world: World,
  folder: Folder,
  day: Day,
  answers: Answers,
  { name, opens }: { readonly name: string; readonly opens: boolean },
): Promise<Answered> {
  const journal = await readJournal(folder);
  const template = await readTemplate(world, folder.files, 'check-in.yaml', checkInForm);
  const wrong = objections(answers, { journal, template, day, today: folder.today });
  if (wrong.length > 0 && journal.unread.length > 0) throw perhapsUnread(name, wrong, journal);
  if (wrong.length > 0) throw misused(wrong.map((one) => `${name}: ${one}`));
  const plan = planned(answers, journal, day, world, opens);
  const broken = journal.unread.filter(({ path }) => [...plan.keys()].some((on) => entryPath(on) === path));
  if (broken.length > 0) throw unfit(broken);
  await addSettings(folder);
  let isWritten = false;
  for (const [on, changes] of plan) isWritten = (await changeEntry(folder, on, changes)) || isWritten;
  if (opens) await passQuestion(folder, day, wholeCheckIn);
  const opened = entryOn(journal, day)?.opened === undefined;
  return { closed: Object.keys(answers.close) as Day[], opened, written: isWritten };
}

function understood<Value>({ value, unread }: Decoded<Value>): Value {
  if (value === undefined) throw misused(unread.map(placed));
  return value;
}

/** The changes to make, by the entry they are made in. */
function planned(
  answers: Answers,
  journal: Journal,
  day: Day,
  world: World,
  opens: boolean,
): Map<Day, Change[]> {
  const plan = new Map<Day, Change[]>();
  const add = (on: Day, changes: readonly Change[]) => plan.set(on, [...(plan.get(on) ?? []), ...changes]);
  const byId = new Map(commitmentsOf(journal).map((commitment) => [commitment.id, commitment]));
  for (const [on, closing] of Object.entries(answers.close) as [Day, Closing][]) {
    const entry = entryOn(journal, on) ?? emptyEntry(on);
    for (const { made, changes } of closingChanges(closing, entry, byId, day, journal.settings.workingDay))
      add(made ?? on, changes);
    if (!entry.closed) add(on, [{ set: ['closed'], to: world.now }]);
  }
  if (opens) add(day, openingChanges(answers, journal, day, world));
  return plan;
}

/** What is called unknown may stand in a file that was left out. */
function perhapsUnread(name: string, wrong: readonly string[], { unread }: Journal): LeadError {
  const lines = [...wrong.map((one) => `${name}: ${one}`), ...unread.map(placed)];
  return new LeadError(lines.join('\n'), {
    hint: 'Nothing was written. Mend the files that could not be read, then try again.',
  });
}

function misused(wrong: readonly string[]): LeadError {
  return new LeadError(wrong.join('\n'), { failure: 'misused', hint: 'Nothing was written.' });
}
