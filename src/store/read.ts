import type { Away } from '../journal/away.ts';
import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Goal } from '../journal/goal.ts';
import type { Journal, Unread } from '../journal/journal.ts';
import type { Standard } from '../journal/standard.ts';
import type { Files } from '../world/files.ts';
import { type DaysReading, readDays } from './days-job.ts';
import type { Folder } from './folder.ts';
import { fixedFromIndex } from './index-fixed.ts';
import { daysIn } from './index-folders.ts';
import { type DaysKept, daysFromIndex, type Excerpt } from './index-journal.ts';
import { discardIndex } from './index-open.ts';
import { type Part, partOf, unreadIn, valueIn } from './index-part.ts';
import type { Rules } from './index-select.ts';
import { keptIn } from './index-sheet.ts';
import { awayPath, daysFolder, goalsPath, standardsPath } from './layout.ts';
import type { Need } from './need.ts';

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
 *
 * @param part gives as much of an entry as is wanted, if that is not all; the rest is let go of at once.
 */
export async function readJournal(folder: Folder, need: Need = 'all', part?: Excerpt): Promise<Journal> {
  const standards = await partOfFile(folder, standardsPath, readOf.standards);
  const goals = await partOfFile(folder, goalsPath, readOf.goals);
  const away = await partOfFile(folder, awayPath, readOf.away);
  // Of many years there are many, and not everybody asks for them: they are made when somebody does.
  const rules: Rules = {
    get standards() {
      return valueIn(standards).items;
    },
    get goals() {
      return valueIn(goals).items;
    },
  };
  const { entries, unread, begun } = await daysNeeded(folder, need, rules, part);
  return {
    settings: folder.settings,
    get standards() {
      return rules.standards;
    },
    get goals() {
      return rules.goals;
    },
    get away() {
      return valueIn(away).items;
    },
    entries,
    ...(begun && { begun }),
    unread: [...folder.unread, ...[standards, goals, away].flatMap(unreadIn), ...unread],
  };
}

/** Reads the days with what is open, and with the promises from one day to another. In `unread` is what could not be read of days. */
export async function readPromises(
  folder: Folder,
  from: Day,
  to: Day = from,
): Promise<Pick<Journal, 'entries' | 'unread'>> {
  return daysNeeded(folder, { promises: { from, to } }, { goals: [], standards: [] });
}

/** Reads `standards.yaml`. */
export async function readStandards(folder: Folder): Promise<Read<Standard>> {
  return readFixed(folder, standardsPath, readOf.standards);
}

/** Reads `away.yaml`. */
export async function readAway(folder: Folder): Promise<Read<Away>> {
  return readFixed(folder, awayPath, readOf.away);
}

/** Reads `goals.yaml`. */
export async function readGoals(folder: Folder): Promise<Read<Goal>> {
  return readFixed(folder, goalsPath, readOf.goals);
}

/** Everything that reads YAML, loaded when it is needed. */
function fromFiles() {
  return import('./read-files.ts');
}

const readOf = {
  standards: async (files: Files) => (await fromFiles()).standardsRead(files),
  goals: async (files: Files) => (await fromFiles()).goalsRead(files),
  away: async (files: Files) => (await fromFiles()).awayRead(files),
};

type Fixed = Pick<Folder, 'files' | 'index'>;

/** What the file at `path` says, of which a journal has one: from the index if there is one. */
export async function readFixed<Value>(
  folder: Fixed,
  path: string,
  read: (files: Files) => Promise<FileRead<Value>>,
): Promise<Value> {
  return valueIn(await partOfFile(folder, path, read));
}

/** The same, which is not made yet where the index has it. */
async function partOfFile<Value>(
  { files, index }: Fixed,
  path: string,
  read: (files: Files) => Promise<FileRead<Value>>,
): Promise<Part<Value>> {
  const plainly = async () => partOf((await read(files)).value);
  // Whatever the disk says to the index, it is the files that count.
  return index ? fixedFromIndex(index, path, () => read(files)).catch(plainly) : plainly();
}

async function daysNeeded(folder: Folder, need: Need, rules: Rules, part?: Excerpt): Promise<DaysKept> {
  const { files, index, crew, told, staySmall, letGo } = folder;
  const { workingDay } = folder.settings;
  const reading = { files, workingDay, staySmall, letGo, ...(crew && { crew }), ...(told && { told }) };
  if (!index) return allDays(reading, part);
  const read = (days: readonly Day[]) => readDays(reading, days);
  return daysFromIndex(index, { need, part, rules, workingDay, read, staySmall }).catch(() => {
    discardIndex(index);
    return allDays(reading, part);
  });
}

async function allDays(reading: DaysReading, part: Excerpt = (entry) => entry): Promise<DaysKept> {
  const [entries, unread]: [Entry[], Unread[]] = [[], []];
  for await (const read of readDays(reading, await daysWritten(reading.files))) {
    for (const { print, said } of read) {
      const kept = keptIn(print, { all: said, from: 0, to: said.length });
      if (kept.entry) entries.push(part(kept.entry));
      unread.push(...kept.unread);
    }
  }
  return { entries, unread };
}

/** The days that have a file, oldest first. */
async function daysWritten(files: Files): Promise<Day[]> {
  const years = (await files.list(daysFolder)).filter((name) => /^\d{4}$/.test(name));
  const names = await Promise.all(years.map((year) => files.list(`${daysFolder}/${year}`)));
  return years.flatMap((year, index) => daysIn(year, names[index]!)).sort();
}
