import { LeadError } from '../errors.ts';
import { inShort } from '../journal/day.ts';
import { spellSchedule } from '../journal/schedule.ts';
import type { Side } from '../journal/side.ts';
import { slugOf } from '../journal/slug.ts';
import type { Standard } from '../journal/standard.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { scheduleGiven, standardGiven } from '../prompts/standard-given.ts';
import { isWantedTwice, twinOf } from '../prompts/twin.ts';
import { wordsOf } from '../prompts/words.ts';
import { shown } from '../render/shown.ts';
import { standardsList } from '../render/standards-list.ts';
import { addStandards, fittingId } from '../store/add.ts';
import { changeFile } from '../store/change-file.ts';
import { type Folder, openFolder, unfit } from '../store/folder.ts';
import { standardsPath } from '../store/layout.ts';
import { readStandards } from '../store/read.ts';
import { resumed, retired, standardsSchema, writtenSchedule } from '../store/standards-file.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';

/** `lead standards`: what one holds oneself to, retired ones last. */
export async function standards(options: Global & { readonly json?: boolean }, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const all = await known(folder);
  tell(options, world, all, () => standardsList(all, folder.today, lookOf(options, world)));
}

/** A new standard, beside its words. */
export interface AddStandardOptions extends Global {
  readonly on: string;
  readonly id?: string;
  readonly side?: Side;
  readonly streak?: boolean;
  readonly private?: boolean;
  /** Do not ask, even if there is one of the same words. */
  readonly yes?: boolean;
}

/**
 * `lead standards add`: takes a standard up from today.
 *
 * @throws LeadError if the id is taken or the days make no sense, or if there is one of the same words and nobody to ask.
 */
export async function addStandard(words: string, options: AddStandardOptions, world: World): Promise<void> {
  const text = wordsOf(words, 'lead standards add "I listen first"');
  const folder = await openFolder(world, options.journal);
  const { side, streak } = options;
  const on = scheduleGiven(options.on);
  const twin = twinOf(await known(folder), text);
  if (twin) {
    const isRetired = twin.until !== undefined && twin.until < folder.today;
    const instead = isRetired
      ? `Retired; to take it up again: lead standards resume ${twin.id}.`
      : `To change it: lead standards edit ${twin.id}.`;
    const { yes } = options;
    if (!(await isWantedTwice(twin, 'standard', { yes, instead }, world)))
      return world.terminal.say('Nothing was changed.\n');
  }
  const marks = {
    ...(side && { side }),
    ...(streak && { streak }),
    ...(options.private && { private: true }),
  };
  // Looked up and added in one go: two of the same words at the same moment are two standards.
  const id = await folder.files.alone(async (files) => {
    const taken = (await known(folder)).map((one) => one.id);
    const free = options.id === undefined ? slugOf(text, taken) : fittingId(options.id, taken);
    await addStandards({ ...folder, files }, [
      { id: free, text, on, since: folder.today, paused: [], ...marks },
    ]);
    return free;
  });
  world.terminal.say(`A standard from today, ${id}: ${shown(text)}\n`);
}

/** What is to change about a standard. */
export interface EditStandardOptions extends Global {
  readonly text?: string;
  readonly on?: string;
  readonly side?: Side;
  /** Whether its streak is shown. */
  readonly streak?: boolean;
  readonly private?: boolean;
}

/** `lead standards edit`: changes what is given. @throws LeadError if there is no such standard, or nothing is given. */
export async function editStandard(which: string, options: EditStandardOptions, world: World): Promise<void> {
  const { text, on, side, streak, private: isPrivate } = options;
  if ([text, on, side, streak, isPrivate].every((given) => given === undefined)) {
    throw new LeadError('nothing to change was given', {
      failure: 'misused',
      hint: 'Give --text, --on, --manage, --lead, --streak, --no-streak, --private or --no-private.',
    });
  }
  const { today } = await openFolder(world, options.journal);
  const standard = await change(which, options, world, ({ id }) => [
    ...(text === undefined
      ? []
      : [{ set: [{ id }, 'text'], to: wordsOf(text, `lead standards edit ${id} --text "I listen first"`) }]),
    ...(on === undefined ? [] : [{ set: [{ id }, 'on'], to: writtenSchedule(scheduleGiven(on)) }]),
    ...(side === undefined ? [] : [{ set: [{ id }, 'side'], to: side }]),
    ...(streak === undefined ? [] : [{ set: [{ id }, 'streak'], to: streak }]),
    ...(isPrivate === undefined ? [] : [{ set: [{ id }, 'private'], to: isPrivate }]),
  ]);
  world.terminal.say(
    standard.isChanged ? `Changed: ${standard.id}\n` : 'Nothing changes: it says that already.\n',
  );
  // What is due is not written down day by day, so a new schedule holds for the past as well.
  const hasPast = standard.since === undefined || standard.since < today;
  if (on !== undefined && hasPast && spellSchedule(standard.on) !== spellSchedule(scheduleGiven(on))) {
    const { id } = standard;
    world.terminal.note(
      `Earlier days are counted by it as well. To leave them as they were: lead standards edit ${id} ` +
        `--on "${spellSchedule(standard.on)}", then retire ${id} and add it anew.\n`,
    );
  }
}

/** `lead standards retire`: holds until the day given. @throws LeadError if there is no such standard or day. */
export async function retireStandard(
  which: string,
  options: Global & { readonly on: string },
  world: World,
): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today } = folder;
  const until = await dayGiven(options.on, folder);
  const { id, text } = await change(which, options, world, (standard) => retired(standard, until));
  world.terminal.say(`Retired, ${id} held until ${inShort(until, today)}: ${shown(text)}\n`);
}

/** `lead standards resume`: holds again from today. @throws LeadError if it is not retired. */
export async function resumeStandard(which: string, options: Global, world: World): Promise<void> {
  const { today } = await openFolder(world, options.journal);
  const { id, text } = await change(which, options, world, (standard) => {
    if (standard.until !== undefined && standard.until < today) return resumed(standard, today);
    throw new LeadError(`${standard.id} is not retired`, {
      failure: 'misused',
      hint: 'Nothing was changed.',
    });
  });
  world.terminal.say(`Taken up again from today, ${id}: ${shown(text)}\n`);
}

async function change(
  which: string,
  { journal }: Global,
  world: World,
  plan: (standard: Standard) => readonly Change[],
): Promise<Standard & { readonly isChanged: boolean }> {
  const folder = await openFolder(world, journal);
  return folder.files.alone(async (files) => {
    const standard = standardGiven(await known(folder), which);
    const isChanged = await changeFile({ ...folder, files }, standardsPath, standardsSchema, () =>
      plan(standard),
    );
    return { ...standard, isChanged };
  });
}

async function known(folder: Folder): Promise<readonly Standard[]> {
  const { items, unread } = await readStandards(folder);
  if (unread.length > 0) throw unfit(unread);
  return items;
}
