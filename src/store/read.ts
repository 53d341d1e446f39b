import type * as v from 'valibot';
import type { Away } from '../journal/away.ts';
import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Goal } from '../journal/goal.ts';
import type { Journal, Unread } from '../journal/journal.ts';
import type { Standard } from '../journal/standard.ts';
import { awayFrom, awaySchema } from './away-file.ts';
import { decode } from './decode.ts';
import { entryFrom, entrySchema } from './entry-file.ts';
import type { Folder } from './folder.ts';
import { goalsFrom, goalsSchema } from './goals-file.ts';
import { awayPath, dayOfFile, daysFolder, entryPath, goalsPath, standardsPath } from './layout.ts';
import { standardsFrom, standardsSchema } from './standards-file.ts';

/** Files read at a time. */
const atOnce = 64;

/** Reads the whole journal. What does not parse or fit is left out, and named in `unread`. */
export async function readJournal(folder: Folder): Promise<Journal> {
  const standards = await readStandards(folder);
  const goals = await readGoals(folder);
  const away = await readAway(folder);
  const entries = await readEntries(folder);
  return {
    settings: folder.settings,
    standards: standards.items,
    goals: goals.items,
    away: away.items,
    entries: entries.items,
    unread: [folder, standards, goals, away, entries].flatMap(({ unread }) => unread),
  };
}

/** What was read of a kind, and what could not be. */
export interface Read<Item> {
  readonly items: readonly Item[];
  readonly unread: readonly Unread[];
}

/** Reads `standards.yaml`. */
export async function readStandards(folder: Folder): Promise<Read<Standard>> {
  return readFile(folder, standardsPath, standardsSchema, standardsFrom);
}

/** Reads `away.yaml`. */
export async function readAway(folder: Folder): Promise<Read<Away>> {
  return readFile(folder, awayPath, awaySchema, awayFrom);
}

/** Reads `goals.yaml`. */
export async function readGoals(folder: Folder): Promise<Read<Goal>> {
  return readFile(folder, goalsPath, goalsSchema, goalsFrom);
}

async function readEntries(folder: Folder): Promise<Read<Entry>> {
  const days = await daysWritten(folder);
  const read: Read<Entry>[] = [];
  for (let start = 0; start < days.length; start += atOnce) {
    read.push(...(await Promise.all(days.slice(start, start + atOnce).map((day) => readEntry(folder, day)))));
  }
  return { items: read.flatMap(({ items }) => items), unread: read.flatMap(({ unread }) => unread) };
}

/** The days that have a file, oldest first. */
async function daysWritten({ files }: Folder): Promise<Day[]> {
  const years = (await files.list(daysFolder)).filter((name) => /^\d{4}$/.test(name));
  const names = await Promise.all(years.map((year) => files.list(`${daysFolder}/${year}`)));
  return names.flatMap((inYear, index) => inYear.flatMap((name) => dayIn(years[index]!, name) ?? [])).sort();
}

/** The day of a file, if the file lies in the folder of its year. */
function dayIn(year: string, name: string): Day | undefined {
  const day = dayOfFile(name);
  return day?.startsWith(year) ? day : undefined;
}

/** Reads the entry of one day; none when there is no file. */
async function readEntry(folder: Folder, day: Day): Promise<Read<Entry>> {
  const { settings } = folder;
  return readFile(folder, entryPath(day), entrySchema, (written) => [
    entryFrom(written, day, settings.workingDay),
  ]);
}

/** Reads the file at `path`, which need not be there; one that does not read or fit is named, not thrown. */
export async function readFile<Schema extends v.GenericSchema, Item>(
  folder: Folder,
  path: string,
  schema: Schema,
  from: (written: v.InferOutput<Schema>) => Item[],
): Promise<Read<Item>> {
  const source = await readable(folder, path);
  if (typeof source !== 'string') return { items: [], unread: source };
  const { value, unread } = decode(path, source, schema);
  return unread.length > 0 ? { items: [], unread } : { items: from(value), unread };
}

/** The text of a file, empty if there is none, or why it could not be read. */
async function readable({ files }: Folder, path: string): Promise<string | Unread[]> {
  try {
    return (await files.read(path)) ?? '';
  } catch (thrown) {
    return [{ path, line: 1, column: 1, message: thrown instanceof Error ? thrown.message : String(thrown) }];
  }
}
