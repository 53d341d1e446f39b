import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Unread } from '../journal/journal.ts';
import type { Month } from './index-data.ts';
import { bringUpToDate, fillSheets, forgetGone, forgetMemos, type ReadDays } from './index-days.ts';
import { entriesWith } from './index-find.ts';
import { lookThroughFolders } from './index-folders.ts';
import { emptyHead, factsWhere, type Head, monthsWritten } from './index-head.ts';
import { type Index, renewIndex, saveIndex, sheetOfMonth } from './index-open.ts';
import { daysNeeded, firstReadable, monthsWatched, type Rules } from './index-select.ts';
import { allKept } from './index-sheet.ts';
import type { Looked, Need, Words } from './need.ts';

/** The days of a journal, as many as are needed. */
export interface DaysKept {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Of all days, needed or not. */
  readonly unread: readonly Unread[];
  /** The first day with an entry, needed or not. */
  readonly begun?: Day;
}

/** Gives as much of an entry as is wanted. */
export type Excerpt = (entry: Entry) => Entry;

/** What is given beside the index to read days. */
export interface DaysAsked {
  readonly need: Need;
  /** Left out: all of each entry is wanted. */
  readonly part: Excerpt | undefined;
  readonly rules: Rules;
  /** Minutes of a working day. */
  readonly workingDay: number;
  readonly read: ReadDays;
  /** Keeps this process small from now on: called before much is read. */
  readonly staySmall?: (() => void) | undefined;
}

/** The days that are needed, as their files say now: from the index, where it knows the files as they are. */
export async function daysFromIndex(index: Index, asked: DaysAsked): Promise<DaysKept> {
  const { need, part, rules, workingDay, read, staySmall } = asked;
  renewIndex(index);
  if (index.head.workingDay !== workingDay) beginAnew(index, workingDay);
  const seen = new Set<Month>();
  const see = async (months: readonly Month[]) => {
    const some = months.filter((month) => !seen.has(month));
    for (const month of some) seen.add(month);
    await bringUpToDate(index, some, read);
  };
  const { moved, touched } = lookThroughFolders(index);
  for (const month of moved) forgetGone(index, month);
  // A file that was replaced is seen by its folder, too. Who writes leaves that to the next who only reads, as lead itself
  // replaces one each time.
  await see(index.isLeft ? moved : touched);
  const { head, quick } = index;
  const spans = isLookedAt(need) ? need.looked : need;
  const isOfFew = Array.isArray(spans) || (typeof spans !== 'string' && 'promises' in spans);
  await see(isOfFew ? monthsWatched(head, quick.time()) : monthsWritten(head));
  if (isOfWords(spans)) {
    const entries = await entriesWith(index, spans.words, read);
    save(index);
    return keptDays(index, entries);
  }
  let needed = daysNeeded(head, spans, rules);
  for (;;) {
    const before = index.read;
    await see(needed.months);
    // What a file says now may make others needed.
    if (index.read === before) break;
    needed = daysNeeded(head, spans, rules);
    if (needed.months.every((month) => seen.has(month))) break;
  }
  const { months } = needed;
  if (months.length >= many) staySmall?.();
  const made: Index['entries'] = need === 'all' && !part ? index.entries : new Map();
  if (spans === need) await makeEntries(index, needed, read, made, part);
  const entries = months.flatMap((month) => made.get(month) ?? []);
  save(index);
  return keptDays(index, entries);
}

/** Months from which on it matters how large this process grows by their entries. */
const many = 130;

/** Makes those of `entries` that are needed and not there yet. Of many months, no sheet is held longer than that takes. */
async function makeEntries(
  index: Index,
  { months, has }: ReturnType<typeof daysNeeded>,
  read: ReadDays,
  entries: Index['entries'],
  part: Excerpt = (entry) => entry,
): Promise<void> {
  const { sheets, changed } = index;
  for (const month of months) {
    if (entries.has(month)) continue;
    await fillSheets(index, [month], read, has);
    const kept = allKept(sheetOfMonth(index, month), has);
    entries.set(
      month,
      kept.flatMap(([, { entry }]) => (entry ? part(entry) : [])),
    );
    if (months.length >= many && !changed.has(month)) sheets.delete(month);
  }
}

function isLookedAt(need: Need): need is Looked {
  return typeof need !== 'string' && 'looked' in need;
}

function isOfWords(need: Exclude<Need, Looked>): need is Words {
  return typeof need !== 'string' && 'words' in need;
}

function keptDays({ head }: Index, entries: readonly Entry[]): DaysKept {
  const begun = firstReadable(head);
  return {
    entries,
    unread: unreadOf(head),
    ...(begun && { begun }),
  };
}

function unreadOf(head: Head): Unread[] {
  return factsWhere(head, 'unread').flatMap(([, { unread = {} }]) => Object.values(unread).flat());
}

/** What was read with another working day, or by nobody, is of no use. */
function beginAnew(index: Index, workingDay: number): void {
  const { fixed } = index.head;
  const begun = index.quick.time().toString(36);
  index.head = { ...emptyHead(index.stamp), fixed, workingDay, begun };
  for (const part of [index.registers, index.sheets, index.entries, index.changed, index.ids]) part.clear();
  index.isChanged = true;
  index.isAnew = true;
}

/** A journal that cannot be written to is read without. */
function save(index: Index): void {
  try {
    saveIndex(index);
  } catch {
    forgetMemos(index.head);
  }
}
