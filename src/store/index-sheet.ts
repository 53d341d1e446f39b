import type { Day } from '../journal/day.ts';
import type { DayRead, KeptDay, Month } from './index-data.ts';

/** What the files of a month say, by the day. */
export type Sheet = Map<Day, Line>;

/** Of a day, either what was just read of it, or how it is written, which is not read until it is asked for; or both. */
interface Line {
  /** The fingerprint of the text; empty if it could not be read. */
  readonly print: string;
  kept?: KeptDay;
  written?: Written;
}

/** Where JSON in UTF-8 stands: the entry, or whatever else there is. */
interface Written {
  readonly all: Buffer;
  readonly from: number;
  readonly to: number;
}

/** What a sheet says of `day`. */
export function keptOn(sheet: Sheet, day: Day): KeptDay | undefined {
  const line = sheet.get(day);
  if (line && !line.kept) line.kept = keptIn(line.print, line.written!);
  return line?.kept;
}

/** The JSON of what a sheet says of `day`; nothing of a day that is not there. */
export function writtenOn(sheet: Sheet, day: Day): Uint8Array {
  const line = sheet.get(day);
  return line ? writtenOf(line) : new Uint8Array(0);
}

/** What is kept of a day, from its JSON. */
export function keptIn(print: string, { all, from, to }: Written): KeptDay {
  const said = JSON.parse(all.toString('utf8', from, to)) as
    | Omit<KeptDay, 'print'>
    | NonNullable<KeptDay['entry']>;
  return 'unread' in said ? { print, ...said } : { print, entry: said, unread: [] };
}

function writtenOf({ kept, written }: Line): Buffer {
  return written ? written.all.subarray(written.from, written.to) : saidOf(kept!);
}

/** The JSON of what is kept of a day, in UTF-8; see `keptIn`. */
export function saidOf({ entry, unread }: Omit<KeptDay, 'print'>): Buffer {
  // Nearly every day is an entry and nothing else.
  return Buffer.from(
    JSON.stringify(unread.length === 0 && entry ? entry : { ...(entry && { entry }), unread }),
  );
}

/** What a sheet says of each of its days, or of those that `isAsked`, oldest first. */
export function allKept(
  sheet: Sheet,
  isAsked: (day: Day) => boolean = () => true,
): (readonly [Day, KeptDay])[] {
  return inOrder(sheet)
    .filter(isAsked)
    .map((day) => [day, keptOn(sheet, day)!]);
}

/** Puts on the sheet what was read of `day`. @returns what is kept of it. */
export function keepOn(sheet: Sheet, day: Day, { print, said }: DayRead): KeptDay {
  const written = { all: said, from: 0, to: said.length };
  const kept = keptIn(print, written);
  sheet.set(day, { print, kept, written });
  return kept;
}

/** Where the sheet of `month` is kept, below the folder of the index. */
export function sheetName(month: Month): string {
  return `${month}-days`;
}

/** Where the register of `year` is kept, below the folder of the index. */
export function registerName(year: string): string {
  return `${year}-files`;
}

/**
 * The bytes of a sheet: a line with the stamp; one with each day, its print,
 * and the length of what it says; then all that they say. So nothing is read of
 * a day that nobody asks for.
 */
export function writtenSheet(sheet: Sheet, stamp: string): Uint8Array {
  const lines = inOrder(sheet).map((day) => {
    const line = sheet.get(day)!;
    return { day, print: line.print, written: writtenOf(line) };
  });
  const titles = lines.map(({ day, print, written }) => `${day} ${print} ${written.length}`);
  const head = Buffer.from(`${stamp}\n${titles.join(',')}\n`);
  return Buffer.concat([head, ...lines.map(({ written }) => written)]);
}

/** The sheet that `bytes` are; nothing on it if it was written by another build. */
export function readSheet(bytes: Uint8Array, stamp: string): Sheet {
  const sheet: Sheet = new Map();
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = stamp.length + 1;
  if (all.toString('latin1', 0, start) !== `${stamp}\n`) return sheet;
  const end = all.indexOf('\n', start);
  let at = end + 1;
  for (const title of all.toString('latin1', start, end).split(',')) {
    const [day, print, length] = title.split(' ');
    if (!length) break;
    const to = at + Number(length);
    sheet.set(day as Day, { print: print!, written: { all, from: at, to } });
    at = to;
  }
  return sheet;
}

function inOrder(sheet: Sheet): Day[] {
  return [...sheet.keys()].sort();
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
