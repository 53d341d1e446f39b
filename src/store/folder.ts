import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import type { Unread } from '../journal/journal.ts';
import { dayOf, type Moment } from '../journal/moment.ts';
import { type Settings, settingsFrom, type WrittenSettings } from '../journal/settings.ts';
import type { Crew } from '../world/crew.ts';
import type { Files } from '../world/files.ts';
import type { Run, World } from '../world/world.ts';
import { type Index, openIndex } from './index-open.ts';
import { daysFolder, settingsPath } from './layout.ts';
import { type Location, locate, locateWithoutConfig } from './location.ts';
import { placed } from './placed.ts';
import { readFixed } from './read.ts';
import type { SettingsRead } from './read-files.ts';

/** A journal on disk, opened: where it is, what its settings say, and which day it is there. */
export interface Folder {
  readonly files: Files;
  /** The JSON Schemas that came with `lead`. */
  readonly schemas: Files;
  readonly settings: Settings;
  /** What does not fit in `lead.yaml`; the usual settings hold then, and nothing is written. */
  readonly unread: readonly Unread[];
  /** When this run began, and what it is: said of every change it makes. */
  readonly now: Moment;
  readonly run: Run;
  readonly today: Day;
  /** Whether it has been set up. */
  readonly exists: boolean;
  /** What was read before, by this run or another; left out where nothing is kept. */
  readonly index?: Index;
  /** Calls those together who read many days at once, where there can be any. */
  readonly crew?: (most?: number) => Crew;
  /** Keeps this process small from now on: called before much is read. */
  readonly staySmall?: (() => void) | undefined;
  /** Gives back at once what this process has that is not needed any more. */
  readonly letGo?: ((entirely?: boolean) => void) | undefined;
  /** Is told how far a reading has come that takes long: of how many days how many were read. */
  readonly told?: (done: number, of: number) => void;
}

/**
 * Opens the journal that is `named`, or the person's usual one. Settings that do
 * not fit stop no reading: they are named in `unread`.
 *
 * @param how `isToWrite`: a little is to be written, and that at once, so nothing else is done that can wait.
 * @throws LeadError if `lead.yaml` cannot be read, or is of another version.
 */
export async function openFolder(
  world: World,
  named?: string,
  { isToWrite = false }: { readonly isToWrite?: boolean } = {},
): Promise<Folder> {
  const { folder, config } = await locate(world, named);
  const files = world.files(folder);
  const index = indexOf(files, isToWrite);
  if (index && isOfMuch(index)) world.staySmall?.();
  const read = await readFixed({ files, ...(index && { index }) }, settingsPath, async () =>
    (await import('./read-files.ts')).settingsRead(files),
  );
  return opened(world, files, read, config.settings, index);
}

/**
 * Opens a journal as `openFolder` to look through its files and mend them, which
 * hangs on no settings: that `lead.yaml` cannot be read or does not fit is left
 * to be found, and hinders no writing.
 *
 * @throws LeadError if it is of another version.
 */
export async function openBroken(world: World, named?: string): Promise<Folder> {
  return openedBroken(world, await locate(world, named));
}

/** The same, if the person's config need not be read for it or can be; `undefined` if nobody knows which journal is meant. */
export async function openWithoutConfig(world: World, named?: string): Promise<Folder | undefined> {
  const location = await locateWithoutConfig(world, named);
  return location && openedBroken(world, location);
}

async function openedBroken(world: World, { folder, config }: Location): Promise<Folder> {
  const files = world.files(folder);
  const source = await files.read(settingsPath).catch(() => '');
  const { settingsIn } = await import('./read-files.ts');
  return opened(world, files, { ...settingsIn(source).value, unread: [] }, config.settings);
}

/** Years from which on it matters how large a process grows that reads all their files. */
const many = 11;

/** Whether nothing is known yet of a journal of many years, so that whoever needs a day reads all of them. */
function isOfMuch({ head, quick }: Index): boolean {
  try {
    return head.begun === undefined && quick.list(daysFolder).length >= many;
  } catch {
    return false;
  }
}

/** The index of the journal with these files; `undefined` where nothing can be kept, or it cannot be read. */
function indexOf({ quick }: Files, isToWrite: boolean): Index | undefined {
  try {
    return quick && openIndex(quick, isToWrite);
  } catch {
    return undefined;
  }
}

function opened(
  world: World,
  files: Files,
  { written, unread, exists }: SettingsRead,
  own: WrittenSettings,
  index?: Index,
): Folder {
  const settings = settingsFrom(written, own);
  world.turnsAt?.(settings.dayStarts);
  return {
    files,
    schemas: world.schemas,
    settings,
    unread,
    now: world.now,
    get run() {
      return world.run;
    },
    today: dayOf(world.now, settings.dayStarts),
    exists,
    told: world.terminal.progress,
    staySmall: world.staySmall,
    letGo: world.letGo,
    ...(world.crew && { crew: world.crew }),
    ...(index && { index }),
  };
}

/** The error for a file that is left alone because of what it says. */
export function unfit(unread: readonly Unread[]): LeadError {
  return new LeadError(unread.map(placed).join('\n'), {
    hint: 'Nothing was written. Mend the file in an editor, then try again.',
  });
}
