import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Unread } from '../journal/journal.ts';
import type { Month } from './index-data.ts';
import { bringUpToDate, fillSheets, forgetGone, forgetMemos, type ReadDays } from './index-days.ts';
import { entriesWith } from './index-find.ts';
import { lookThroughFolders } from './index-folders.ts';
import { emptyHead, type Head, mayHold, monthsWritten } from './index-head.ts';
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

/** What is given beside the index to read days. */
export interface DaysAsked {
  readonly need: Need;
  readonly rules: Rules;
  /** Minutes of a working day. */
  readonly workingDay: number;
  readonly read: ReadDays;
}

/** The days that are needed, as their files say now: from the index, where it knows the files as they are. */
export async function daysFromIndex(index: Index, asked: DaysAsked): Promise<DaysKept> {
  const { need, rules, workingDay, read } = asked;
  renewIndex(index);
  if (index.head.workingDay !== workingDay) beginAnew(index, workingDay);
  const seen = new Set<Month>();
  const see = async (months: readonly Month[]) => {
    const some = months.filter((month) => !seen.has(month));
    for (const month of some) seen.add(month);
    await bringUpToDate(index, some, read);
  };
  const moved = lookThroughFolders(index);
  for (const month of moved) forgetGone(index, month);
  await see(moved);
  await fillSheets(index, moved, read);
  const { head, quick } = index;
  const spans = isLookedAt(need) ? need.looked : need;
  await see(Array.isArray(spans) ? monthsWatched(head, quick.time()) : monthsWritten(head));
  if (isOfWords(spans)) {
    const entries = await entriesWith(index, spans.words, read);
    save(index);
    return keptDays(index, entries);
  }
  // What a file says now may make others needed.
  let needed = daysNeeded(head, spans, rules);
  for (;;) {
    await see(needed.months);
    if (spans === need) await fillSheets(index, needed.months, read, needed.has);
    if (!index.isChanged) break;
    const before = needed.months.length;
    needed = daysNeeded(head, spans, rules);
    if (needed.months.length === before) break;
  }
  const entries = (spans === need ? needed.months : []).flatMap((month) =>
    allKept(sheetOfMonth(index, month), needed.has).flatMap(([, { entry }]) => entry ?? []),
  );
  save(index);
  return keptDays(index, entries);
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
  const years = [...head.facts.keys()].filter((year) => mayHold(head, year, 'unread')).sort();
  const months = years.flatMap((year) => Object.entries(head.facts.get(year)!.value()));
  return months
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, { unread }]) => Object.values(unread ?? {}).flat());
}

/** What was read with another working day, or by nobody, is of no use. */
function beginAnew(index: Index, workingDay: number): void {
  const { fixed } = index.head;
  const begun = index.quick.time().toString(36);
  index.head = { ...emptyHead(index.stamp), fixed, workingDay, begun };
  index.registers.clear();
  index.sheets.clear();
  index.changed.clear();
  index.ids.clear();
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
