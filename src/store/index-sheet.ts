import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Unread } from '../journal/journal.ts';
import type { Signature } from '../world/quick-files.ts';
import type { KeptDay, Known, Month } from './index-data.ts';

/** What the files of a month say, by the day. */
export type Sheet = Map<Day, KeptDay>;

/** How the files of a year are known, by the day; in the form in which it is written, as few of them are asked for. */
export type Register = Record<Day, Line>;

type Line = readonly [...Signature, young: 0 | 1, print: string];

/** How the file of `day` is known. */
export function knownIn(register: Register, day: Day): Known | undefined {
  const line = register[day];
  if (!line) return undefined;
  const [bytes, mtime, ctime, ino, young, print] = line;
  return { signature: [bytes, mtime, ctime, ino], young: young === 1, print };
}

/** Enters how the file of `day` is known; `undefined`: there is none. */
export function enter(register: Register, day: Day, known: Known | undefined): void {
  if (known) register[day] = [...known.signature, known.young ? 1 : 0, known.print];
  else delete register[day];
}

/** Where the sheet of `month` is kept, below the folder of the index. */
export function sheetName(month: Month): string {
  return `${month}.json`;
}

/** Where the register of `year` is kept, below the folder of the index. */
export function registerName(year: string): string {
  return `${year}-files.json`;
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

/** The text of a register. */
export function writtenRegister(register: Register, stamp: string): string {
  return JSON.stringify({ stamp, lines: register });
}

/** The register that `text` is; nothing in it if it was written by another build. */
export function readRegister(text: string, stamp: string): Register {
  return stamped<{ stamp: string; lines: Register }>(text, stamp)?.lines ?? {};
}
