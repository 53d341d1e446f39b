import { LeadError } from '../errors.ts';
import { type Day, earlierOf, inShort, plusDays } from '../journal/day.ts';
import { emptyEntry } from '../journal/entry.ts';
import type { Goal, GoalStatus, Measure } from '../journal/goal.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
import { type Period, range } from '../journal/period.ts';
import type { Side } from '../journal/side.ts';
import { slugOf } from '../journal/slug.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { goalGiven } from '../prompts/goal-given.ts';
import { isWantedTwice, twinOf } from '../prompts/twin.ts';
import { wordsOf } from '../prompts/words.ts';
import { goalsList } from '../render/goals-list.ts';
import { leftOut } from '../render/left-out.ts';
import { shown } from '../render/shown.ts';
import { fittingId, addGoals as writeGoals } from '../store/add.ts';
import { changeFile } from '../store/change-file.ts';
import { type Folder, openFolder, unfit } from '../store/folder.ts';
import { goalsSchema } from '../store/goals-file.ts';
import { goalsPath } from '../store/layout.ts';
import { readGoals, readJournal } from '../store/read.ts';
import { goalAccounts, goalLines } from '../summary/goals.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';

/** Weeks a goal is given when no by-when is: a quarter. */
const usualWeeks = 13;

/** `lead goals`: the goals and where they stand today. */
export async function goals(options: Global & { readonly json?: boolean }, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  await known(folder);
  // Nothing but the steps of all days is counted.
  const journal = await readJournal(folder, 'all', ({ day, development }) => ({
    ...emptyEntry(day),
    development,
  }));
  const look = lookOf(options, world);
  world.terminal.note(leftOut(journal.unread, look));
  const seen = { journal, period: allOf(journal, folder.today), today: folder.today };
  const lines = goalLines(goalAccounts(seen), seen);
  tell(options, world, lines, () => goalsList(lines, folder.today, look));
}

/** What is said of a goal; what is left out stays as it is. */
export interface GoalOptions extends Global {
  readonly text?: string;
  readonly id?: string;
  readonly side?: Side;
  readonly measure?: string;
  readonly from?: number;
  readonly to?: number;
  readonly by?: string;
  readonly private?: boolean;
  /** Do not ask, even if there is one of the same words. */
  readonly yes?: boolean;
}

/**
 * `lead goals add`: sets a goal from today.
 *
 * @throws LeadError if the id is taken, or the day or the measure is none, or if
 *   one of the same words is being worked on and there is nobody to ask.
 */
export async function addGoal(words: string, options: GoalOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today } = folder;
  const text = wordsOf(words, 'lead goals add "Delegate outcomes, not tasks"');
  const by =
    options.by === undefined
      ? plusDays(today, usualWeeks * 7 - 1)
      : await dayGiven(options.by, folder, 'future');
  const measure = measureGiven(options);
  const { side, yes } = options;
  const active = (await known(folder)).filter(({ status }) => status === 'active');
  const twin = twinOf(active, text);
  const instead = `To change it: lead goals edit ${twin?.id}.`;
  if (twin && !(await isWantedTwice(twin, 'goal', { yes, instead }, world)))
    return world.terminal.say('Nothing was changed.\n');
  // Looked up and added in one go: two of the same words at the same moment are two goals.
  const id = await folder.files.alone(async (files) => {
    const taken = (await known(folder)).map((one) => one.id);
    const free = options.id === undefined ? slugOf(text, taken) : fittingId(options.id, taken);
    const goal = { text, status: 'active' as const, since: today, by };
    const marks = { ...(side && { side }), ...(options.private && { private: true }) };
    await writeGoals({ ...folder, files }, [{ id: free, ...goal, ...(measure && { measure }), ...marks }]);
    return free;
  });
  world.terminal.say(`A goal until ${inShort(by, today)}, ${id}: ${shown(text)}\n`);
}

/** `lead goals edit`: changes what is given. @throws LeadError if there is no such goal, or nothing is given. */
export async function editGoal(which: string, options: GoalOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { text, side, by } = options;
  const goal = goalGiven(await readGoals(folder), which);
  const measure = measureGiven(options, goal.measure);
  const said = {
    text:
      text === undefined ? undefined : wordsOf(text, `lead goals edit ${goal.id} --text "Delegate outcomes"`),
    side,
    by: by === undefined ? undefined : await dayGiven(by, folder, 'future'),
    measure: measure === undefined ? undefined : { ...measure },
    private: options.private,
  };
  const changes = Object.entries(said).flatMap(([key, to]) =>
    to === undefined ? [] : [{ set: [{ id: goal.id }, key], to }],
  );
  if (changes.length === 0) {
    throw new LeadError('nothing to change was given', {
      failure: 'misused',
      hint: 'Give --text, --by, --measure with --from and --to, --manage, --lead, --private or --no-private.',
    });
  }
  const isChanged = await changeFile(folder, goalsPath, goalsSchema, () => changes);
  world.terminal.say(isChanged ? `Changed: ${goal.id}\n` : 'Nothing changes: it says that already.\n');
}

/** `lead goals reach` and `drop`: a goal ends; its history stays. @throws LeadError if there is no such goal. */
export async function endGoal(
  which: string,
  status: GoalStatus,
  { journal }: Global,
  world: World,
): Promise<void> {
  const folder = await openFolder(world, journal);
  const { id, text, status: now } = goalGiven(await readGoals(folder), which);
  if (now !== 'active') {
    throw new LeadError(`the goal ${id} is ${now} already`, {
      failure: 'misused',
      hint: 'Nothing was changed.',
    });
  }
  await changeFile(folder, goalsPath, goalsSchema, () => [
    { set: [{ id }, 'status'], to: status },
    { set: [{ id }, 'ended'], to: folder.today },
  ]);
  world.terminal.say(`${status === 'reached' ? 'Reached' : 'Dropped'}, ${id}: ${shown(text)}\n`);
}

function measureGiven({ measure: of, from, to }: GoalOptions, now?: Measure): Measure | undefined {
  if (of === undefined && from === undefined && to === undefined) return undefined;
  const measure = { of: of ?? now?.of, from: from ?? now?.from ?? 0, to: to ?? now?.to };
  if (measure.of !== undefined && measure.to !== undefined && measure.from !== measure.to)
    return measure as Measure;
  throw new LeadError('a measure counts something, from one number to another', {
    failure: 'misused',
    hint: 'Try: --measure "demos run by others" --from 0 --to 8',
  });
}

async function known(folder: Folder): Promise<readonly Goal[]> {
  const { items, unread } = await readGoals(folder);
  if (unread.length > 0) throw unfit(unread);
  return items;
}

/** The days in which every goal was in force at some time: from the first that is named anywhere until today. */
function allOf(journal: Journal, today: Day): Period {
  const { goals } = journal;
  const ends = goals.flatMap(({ since, ended }) => [since ?? today, ended ?? today]);
  return range([...ends, begunOn(journal) ?? today, today].reduce(earlierOf), today);
}
