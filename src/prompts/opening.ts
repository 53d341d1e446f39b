import type { Day } from '../journal/day.ts';
import { type Entry, emptyEntry } from '../journal/entry.ts';
import type { Goal } from '../journal/goal.ts';
import { commitmentsOf, entryOn, type Journal, withCommitment } from '../journal/journal.ts';
import { lensOf } from '../journal/lens.ts';
import { sides } from '../journal/side.ts';
import { planningLines } from '../render/planning.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { lensesForm } from '../store/check-in-form.ts';
import type { OpeningQuestion } from '../store/check-in-template.ts';
import { writtenCommitment } from '../store/commitment-changes.ts';
import { around } from '../store/need.ts';
import { idsTaken, newId } from '../store/new-id.ts';
import { passQuestion, questionsPassed, wholeCheckIn } from '../store/progress.ts';
import { readJournal } from '../store/read.ts';
import { readTemplate } from '../store/templates.ts';
import type { CheckIn } from './check-in.ts';
import { insist } from './insist.ts';
import { askLine } from './line.ts';
import { askOwn, isAsked, neededFor } from './own-question.ts';
import { usualFor } from './usual.ts';

/** Whether the opening of `day` has been gone through to its end. */
export async function isOpened({ folder }: CheckIn, day: Day): Promise<boolean> {
  return (await questionsPassed(folder, day)).has(wholeCheckIn);
}

/**
 * Opens `day`: its lens, intention, commitments and step of development, and
 * whatever the person's own check-in asks. What was answered or passed by
 * before an interruption is not asked again.
 */
export async function open(checkIn: CheckIn, day: Day): Promise<void> {
  const { world, folder, template } = checkIn;
  const begin = () =>
    changeEntry(folder, day, ({ opened }) => (opened ? [] : [{ set: ['opened'], to: world.now }]));
  await begin();
  for (;;) {
    // Read again each time: an answer that was taken back meanwhile is asked for again.
    const passed = await questionsPassed(folder, day);
    const question = template.open?.find((one) => !passed.has(nameOf(one)));
    if (!question) break;
    const journal = await readJournal(folder, neededFor([question], folder.today, day));
    await ask(checkIn, question, journal, entryOn(journal, day) ?? emptyEntry(day));
    await passQuestion(folder, day, nameOf(question));
  }
  // That it was begun may have been taken back meanwhile, in another window.
  await begin();
  await passQuestion(folder, day, wholeCheckIn);
}

function nameOf({ ask, id }: OpeningQuestion): string {
  return ask ?? `own ${id}`;
}

async function ask(
  checkIn: CheckIn,
  question: OpeningQuestion,
  journal: Journal,
  entry: Entry,
): Promise<void> {
  switch (question.ask) {
    case 'lens':
      return journal.settings.lenses ? askLens(checkIn, question, entry) : undefined;
    case 'intention':
      return entry.intention === undefined ? askIntention(checkIn, question, entry.day) : undefined;
    case 'commitments':
      return askForCommitments(checkIn, question, entry.day);
    case 'step':
      return entry.development.length === 0 ? askForStep(checkIn, question, journal, entry.day) : undefined;
    default: {
      if (isAsked(question, entry.day, journal) && !Object.hasOwn(entry.answers, question.id!)) {
        await askOwn(checkIn, question, entry.day);
      }
    }
  }
}

/** Asks the leader's question of the day's lens and, when that was answered, the manager's. */
async function askLens(
  { world, folder }: CheckIn,
  { hint }: OpeningQuestion,
  { day, lens: given }: Entry,
): Promise<void> {
  const lens = lensOf(day);
  if (!lens) return;
  const questions = (await readTemplate(world, folder.files, 'lenses.yaml', lensesForm))[lens];
  for (const side of sides.toReversed()) {
    if (given[lens]?.[side] !== undefined) continue;
    const answer = await world.ask.text(shown(questions[side]), hint ? { hint } : {});
    if (answer === '') return;
    await insist(world, () => changeEntry(folder, day, [{ set: ['lens', lens, side], to: answer }]));
  }
}

async function askIntention(
  { world, folder }: CheckIn,
  { text, hint }: OpeningQuestion,
  day: Day,
): Promise<void> {
  const intention = await world.ask.text(shown(text ?? 'What is today for?'), hint ? { hint } : {});
  if (intention === '') return;
  // It may have been said meanwhile, in another window.
  const said = entryOn(await readJournal(folder, around(folder.today, day)), day)?.intention;
  const replaces =
    said === undefined ||
    said === intention ||
    (await world.ask.confirm(`Today is already for "${shown(said)}". Say this instead?`, false));
  if (!replaces) return;
  await insist(world, () => changeEntry(folder, day, [{ set: ['intention'], to: intention }]));
}

/** Asks for commitments one by one until an empty line; those due on the day already are shown first. */
export async function askForCommitments(
  checkIn: CheckIn,
  { text, hint }: Pick<OpeningQuestion, 'text' | 'hint'>,
  day: Day,
): Promise<void> {
  const { world, folder, look } = checkIn;
  const question = { text: text ?? 'What do you promise today?', ...(hint && { hint }) };
  const before = await readJournal(folder, around(folder.today, day));
  const already = commitmentsOf(before).filter(({ due, status }) => due === day && status === 'open');
  if (already.length > 0)
    world.terminal.say(`${already.map(({ text }) => `  due today: ${shown(text)}\n`).join('')}`);
  for (;;) {
    const line = await askLine(checkIn, question, day, before.goals);
    if (!line) return;
    const journal = await readJournal(folder, around(folder.today, day));
    const usual = await usualFor(folder);
    const { text, who, due = day, side, budget, goal } = line;
    const commitment = {
      id: newId(world, await idsTaken(folder)),
      text,
      made: day,
      due,
      status: 'open' as const,
      moved: [],
      ...(side && { side }),
      ...(who && { to: who }),
      ...(budget !== undefined && { budget }),
      ...(goal && { goal }),
    };
    const item = writtenCommitment(commitment);
    await insist(world, () => changeEntry(folder, day, [{ append: ['commitments'], item }]));
    const promising = withCommitment(journal, commitment);
    world.terminal.say(planningLines(promising, usual, commitment, folder.today, look));
  }
}

/** Asks for one step meant for the day, for the goal that has waited longest unless another is chosen. */
export async function askForStep(
  checkIn: CheckIn,
  { text, hint }: Pick<OpeningQuestion, 'text' | 'hint'>,
  journal: Journal,
  day: Day,
): Promise<void> {
  const { world, folder } = checkIn;
  const goals = journal.goals.filter(
    ({ status, since }) => status === 'active' && (since === undefined || since <= day),
  );
  if (goals.length === 0) return;
  const line = await askLine(
    checkIn,
    { text: text ?? 'One step of development?', ...(hint && { hint: namingGoals(hint, goals) }) },
    day,
    goals,
  );
  if (!line) return;
  const waiting = goals.toSorted((a, b) => lastStep(journal, a.id).localeCompare(lastStep(journal, b.id)));
  const likely = line.goal ?? waiting[0]!.id;
  const item = { goal: likely, text: line.text, status: 'open' };
  await insist(world, () => changeEntry(folder, day, [{ append: ['development'], item }]));
  if (line.goal !== undefined || goals.length === 1) return;
  // The words are in the file by now; only for which goal is still to be said.
  const choices = waiting.map(({ id, text }) => ({ value: id, label: text }));
  const goal = await world.ask.choose('For which goal?', choices);
  if (goal === likely) return;
  await insist(world, () =>
    changeEntry(folder, day, ({ development }) => {
      const at = development.findLastIndex((step) => step.goal === likely && step.text === line.text);
      return at < 0 ? [] : [{ set: ['development', at, 'goal'], to: goal }];
    }),
  );
}

/** `hint` with what the goals are called, in the place of the `NAME` that stands for one. */
function namingGoals(hint: string, goals: readonly Goal[]): string {
  const ids = goals.map(({ id }) => shown(id));
  if (ids.length === 1) return hint.replace('goal:NAME says for which', `it is for ${ids[0]}`);
  return hint.replace('goal:NAME', ids.map((id) => `goal:${id}`).join(' or '));
}

function lastStep({ entries }: Journal, goal: string): string {
  return entries.findLast(({ development }) => development.some((step) => step.goal === goal))?.day ?? '';
}
