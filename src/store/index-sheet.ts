import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Unread } from '../journal/journal.ts';
import type { Signature } from '../world/quick-files.ts';
import type { KeptDay, Known, Month } from './index-data.ts';

/** What the index keeps of a month: how each file is known on the first line, what it says on the second. */
export interface Sheet {
  readonly known: Map<Day, Known>;
  /** What the days say; read from the second line when it is asked for. */
  days(): Map<Day, KeptDay>;
}

/** A sheet with nothing on it. */
export function emptySheet(): Sheet {
  return sheetOf(new Map());
}

/** A sheet of `days`. */
export function sheetOf(days: Map<Day, KeptDay>): Sheet {
  return { known: days, days: () => days };
}

/** Where the sheet of `month` is kept, below the folder of the index. */
export function sheetName(month: Month): string {
  return `${month}.json`;
}

type Line = readonly [...Signature, young: 0 | 1, print: string];

/** The text of a sheet. */
export function writtenSheet(sheet: Sheet, stamp: string): string {
  const days = [...sheet.days()].sort(([a], [b]) => (a < b ? -1 : 1));
  const known: Record<string, Line> = {};
  const entries: Record<string, Entry> = {};
  const unread: Record<string, readonly Unread[]> = {};
  for (const [day, kept] of days) {
    known[day] = [...kept.signature, kept.young ? 1 : 0, kept.print];
    if (kept.entry) entries[day] = kept.entry;
    if (kept.unread.length > 0) unread[day] = kept.unread;
  }
  return `${JSON.stringify({ stamp, known })}\n${JSON.stringify({ entries, unread })}\n`;
}

/** The sheet that `text` is; `undefined` if it was written by another build. */
export function readSheet(text: string, stamp: string): Sheet | undefined {
  const end = text.indexOf('\n');
  const first = JSON.parse(text.slice(0, end)) as { stamp: string; known: Record<Day, Line> };
  if (first.stamp !== stamp) return undefined;
  const known = new Map<Day, Known>();
  for (const day in first.known) {
    const [bytes, mtime, ctime, ino, young, print] = first.known[day as Day]!;
    known.set(day as Day, { signature: [bytes, mtime, ctime, ino], young: young === 1, print });
  }
  let days: Map<Day, KeptDay> | undefined;
  return {
    known,
    days() {
      days ??= daysOf(known, text.slice(end + 1, text.indexOf('\n', end + 1)));
      return days;
    },
  };
}

function daysOf(known: ReadonlyMap<Day, Known>, line: string): Map<Day, KeptDay> {
  const { entries, unread } = JSON.parse(line) as {
    entries: Record<Day, Entry>;
    unread: Record<Day, readonly Unread[]>;
  };
  const days = new Map<Day, KeptDay>();
  for (const [day, one] of known) {
    const entry = entries[day];
    days.set(day, { ...one, ...(entry && { entry }), unread: unread[day] ?? [] });
  }
  return days;
}
