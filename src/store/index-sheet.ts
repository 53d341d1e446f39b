import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Unread } from '../journal/journal.ts';
import type { KeptDay, Month } from './index-data.ts';

/** What the files of a month say, by the day. */
export type Sheet = Map<Day, KeptDay>;

/** Where the sheet of `month` is kept, below the folder of the index. */
export function sheetName(month: Month): string {
  return `${month}.json`;
}

/** Where the register of `year` is kept, below the folder of the index. */
export function registerName(year: string): string {
  return `${year}-files`;
}

interface WrittenSheet {
  readonly stamp: string;
  readonly prints: Readonly<Record<Day, string>>;
  readonly entries: Readonly<Record<Day, Entry>>;
  readonly unread: Readonly<Record<Day, readonly Unread[]>>;
}

/** The text of a sheet. */
export function writtenSheet(sheet: Sheet, stamp: string): string {
  const days = [...sheet].sort(([a], [b]) => (a < b ? -1 : 1));
  const written: WrittenSheet = {
    stamp,
    prints: Object.fromEntries(days.map(([day, { print }]) => [day, print])),
    entries: Object.fromEntries(days.flatMap(([day, { entry }]) => (entry ? [[day, entry]] : []))),
    unread: Object.fromEntries(
      days.flatMap(([day, { unread }]) => (unread.length > 0 ? [[day, unread]] : [])),
    ),
  };
  return JSON.stringify(written);
}

/** The sheet that `text` is; nothing on it if it was written by another build. */
export function readSheet(text: string, stamp: string): Sheet {
  const sheet: Sheet = new Map();
  const written = stamped<WrittenSheet>(text, stamp);
  if (!written) return sheet;
  const { prints, entries, unread } = written;
  for (const day of Object.keys(prints) as Day[]) {
    const entry = entries[day];
    sheet.set(day, { print: prints[day]!, ...(entry && { entry }), unread: unread[day] ?? [] });
  }
  return sheet;
}

/** What `text` says, if it bears this stamp: what another build wrote may have any form. */
export function stamped<Written extends { readonly stamp: string }>(
  text: string,
  stamp: string,
): Written | undefined {
  try {
    const written = JSON.parse(text) as Written;
    return written.stamp === stamp ? written : undefined;
  } catch {
    return undefined;
  }
}
