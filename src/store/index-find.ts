import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { fillDays, type ReadDays } from './index-days.ts';
import { type Index, registerOf, sheetOfMonth, wordsOfYear } from './index-open.ts';
import { keptOn } from './index-sheet.ts';
import { daysBehind, daysWith, withDays, type YearWords } from './index-words.ts';

/** The entries that may hold all of `words`, which are folded, oldest first. All files have been looked at by now. */
export async function entriesWith(
  index: Index,
  words: readonly string[],
  read: ReadDays,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const year of Object.keys(index.head.years).sort()) {
    const days = daysWith(await wordsNow(index, year, read), year, words);
    await fillDays(index, days, read);
    found.push(...days.flatMap((day) => entryOf(index, day) ?? []));
    // Who looks for a word in fifty years need not hold all that was written in them.
    for (const month of index.sheets.keys()) if (!index.changed.has(month)) index.sheets.delete(month);
  }
  return found;
}

/** The words of `year` as its files say them now. */
async function wordsNow(index: Index, year: string, read: ReadDays): Promise<YearWords> {
  const before = wordsOfYear(index, year);
  const register = registerOf(index, year);
  const behind = daysBehind(before, year, register);
  if (behind.length === 0) return before;
  await fillDays(index, behind, read);
  const after = withDays(before, register, behind, (day) => entryOf(index, day));
  index.words.set(year, after);
  return after;
}

function entryOf(index: Index, day: Day): Entry | undefined {
  return keptOn(sheetOfMonth(index, day.slice(0, 7)), day)?.entry;
}
