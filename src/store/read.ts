import type { Away } from '../journal/away.ts';
import type { Day } from '../journal/day.ts';
import type { Goal } from '../journal/goal.ts';
import type { Journal, Unread } from '../journal/journal.ts';
import type { Standard } from '../journal/standard.ts';
import type { Files } from '../world/files.ts';
import type { Folder } from './folder.ts';
import type { DayRead } from './index-data.ts';
import { fixedFromIndex } from './index-fixed.ts';
import { daysIn } from './index-folders.ts';
import { type DaysKept, daysFromIndex } from './index-journal.ts';
import { discardIndex } from './index-open.ts';
import { awayPath, daysFolder, goalsPath, standardsPath } from './layout.ts';
import type { Need } from './need.ts';

/** Files read at a time. */
const atOnce = 64;

/** What was read of a kind, and what could not be. */
export interface Read<Item> {
  readonly items: readonly Item[];
  readonly unread: readonly Unread[];
}

/** What was made of a file, and its text: `undefined` if there is none, or it cannot be read. */
export interface FileRead<Value> {
  readonly text?: string | undefined;
  readonly value: Value;
}

/**
 * Reads the journal, or as much of it as is needed. What does not parse or fit
 * is left out, and named in `unread`.
 */
export async function readJournal(folder: Folder, need: Need = 'all'): Promise<Journal> {
  const standards = await readStandards(folder);
  const goals = await readGoals(folder);
  const away = await readAway(folder);
  const { entries, unread, begun } = await readDays(folder, need, goals.items);
  return {
    settings: folder.settings,
    standards: standards.items,
    goals: goals.items,
    away: away.items,
    entries,
    ...(begun && { begun }),
    unread: [...[folder, standards, goals, away].flatMap((read) => read.unread), ...unread],
  };
}

/** Reads `standards.yaml`. */
export async function readStandards(folder: Folder): Promise<Read<Standard>> {
  return readFixed(folder, standardsPath, async (files) => (await fromFiles()).standardsRead(files));
}

/** Reads `away.yaml`. */
export async function readAway(folder: Folder): Promise<Read<Away>> {
  return readFixed(folder, awayPath, async (files) => (await fromFiles()).awayRead(files));
}

/** Reads `goals.yaml`. */
export async function readGoals(folder: Folder): Promise<Read<Goal>> {
  return readFixed(folder, goalsPath, async (files) => (await fromFiles()).goalsRead(files));
}

/** Everything that reads YAML, loaded when it is needed. */
function fromFiles() {
  return import('./read-files.ts');
}

/** What the file at `path` says, of which a journal has one: from the index if there is one. */
export async function readFixed<Value>(
  { files, index }: Pick<Folder, 'files' | 'index'>,
  path: string,
  read: (files: Files) => Promise<FileRead<Value>>,
): Promise<Value> {
  const plainly = async () => (await read(files)).value;
  // Whatever the disk says to the index, it is the files that count.
  return index ? fixedFromIndex(index, path, () => read(files)).catch(plainly) : plainly();
}

async function readDays(folder: Folder, need: Need, goals: readonly Goal[]): Promise<DaysKept> {
  const { files, index, settings, told } = folder;
  if (!index) return readAllDays(folder);
  const readDay = async (day: Day) => (await fromFiles()).dayRead(files, day, settings);
  const { workingDay } = settings;
  const asked = { need, goals, workingDay, readDay, ...(told && { told }) };
  return daysFromIndex(index, asked).catch(() => {
    discardIndex(index);
    return readAllDays(folder);
  });
}

async function readAllDays({ files, settings }: Folder): Promise<DaysKept> {
  const { dayRead } = await fromFiles();
  const days = await daysWritten(files);
  const read: DayRead[] = [];
  for (let start = 0; start < days.length; start += atOnce) {
    const some = days.slice(start, start + atOnce);
    read.push(...(await Promise.all(some.map((day) => dayRead(files, day, settings)))));
  }
  return { entries: read.flatMap(({ entry }) => entry ?? []), unread: read.flatMap(({ unread }) => unread) };
}

/** The days that have a file, oldest first. */
async function daysWritten(files: Files): Promise<Day[]> {
  const years = (await files.list(daysFolder)).filter((name) => /^\d{4}$/.test(name));
  const names = await Promise.all(years.map((year) => files.list(`${daysFolder}/${year}`)));
  return years.flatMap((year, index) => daysIn(year, names[index]!)).sort();
}
