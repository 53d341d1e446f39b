import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { fillDays, type ReadDays } from './index-days.ts';
import { yearsOf } from './index-head.ts';
import { type Index, registerOf, sheetOfMonth, sheetStamp } from './index-open.ts';
import { indexFolder, saidPath } from './index-places.ts';
import { keptIn, keptOn, writtenOn } from './index-sheet.ts';
import {
  daysBehind,
  daysWith,
  isSaid,
  noWords,
  pieceSaid,
  readYearWords,
  withDays,
  wordsName,
  type YearWords,
} from './index-words.ts';

/** The entries that may hold all of `words`, which are folded, oldest first. All files have been looked at by now. */
export async function entriesWith(
  index: Index,
  words: readonly string[],
  read: ReadDays,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const year of yearsOf(index.head)) {
    const before = wordsOfYear(index, year);
    const behind = daysBehind(before, year, registerOf(index, year));
    const now = behind.length === 0 ? before : await renewed(index, year, before, behind, read);
    found.push(...(await entriesOn(index, year, now, daysWith(now, year, words), read)));
    // Who looks for a word in fifty years need not hold all that was written in them.
    for (const month of index.sheets.keys()) if (!index.changed.has(month)) index.sheets.delete(month);
  }
  return found;
}

/** The words of `year`; none where there are none to be used. */
function wordsOfYear(index: Index, year: string): YearWords {
  const bytes = index.quick.keptBytes(`${indexFolder}/${wordsName(year)}`);
  return bytes ? readYearWords(bytes, sheetStamp(index)) : noWords();
}

/** The words of `year`, once those of `days` are what their files say. */
async function renewed(
  index: Index,
  year: string,
  before: YearWords,
  days: readonly Day[],
  read: ReadDays,
): Promise<YearWords> {
  await fillDays(index, days, read);
  const saidBefore = index.quick.keptBytes(saidPath(year)) ?? new Uint8Array(0);
  const now = withDays(before, saidBefore, registerOf(index, year), days, (day) => ({
    entry: entryOf(index, day),
    written: writtenOn(sheetOfMonth(index, day.slice(0, 7)), day),
  }));
  index.words.set(year, now);
  return now.words;
}

/** The entries of `days`, from beside the words; where they are not there as they should be, from the sheets. */
async function entriesOn(
  index: Index,
  year: string,
  words: YearWords,
  days: readonly Day[],
  read: ReadDays,
): Promise<Entry[]> {
  if (days.length === 0) return [];
  const pieces = days.map((day) => pieceSaid(words, day));
  const parts = index.words.has(year) ? undefined : index.quick.keptParts(saidPath(year), pieces);
  const odd = days.filter((day, at) => !parts || !isSaid(words, day, parts[at]!));
  if (parts && odd.length > 0) await renewed(index, year, words, odd, read);
  else await fillDays(index, odd, read);
  const isOdd = new Set(odd);
  return days.flatMap((day, at) => {
    if (isOdd.has(day)) return entryOf(index, day) ?? [];
    const { buffer, byteOffset, length } = parts![at]!;
    const all = Buffer.from(buffer, byteOffset, length);
    return keptIn('', { all, from: 0, to: length }).entry ?? [];
  });
}

function entryOf(index: Index, day: Day): Entry | undefined {
  return keptOn(sheetOfMonth(index, day.slice(0, 7)), day)?.entry;
}
