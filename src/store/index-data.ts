import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Unread } from '../journal/journal.ts';
import type { Signature } from '../world/quick-files.ts';
import type { Part } from './index-part.ts';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

/** How a file was known when it was read. */
export interface Known {
  readonly signature: Signature;
  /** It had been changed so lately that a change right after might show in no signature. */
  readonly young: boolean;
  /** The fingerprint of its text; empty if it could not be read. */
  readonly print: string;
}

/** A file of which there is one, and what it says. */
export interface FixedFile<Said = Part<unknown>> {
  /** `null` if there was no such file. */
  readonly known: Known | null;
  readonly said: Said;
}

/** A folder, by its signature. */
export type KnownFolder = Pick<Known, 'signature' | 'young'>;

/** The folder of a year. */
export interface Year extends KnownFolder {
  /** For each month, from January, the days that have a file. */
  readonly months: readonly Days[];
}

/** Days of a month, as bits: see `bitOf`. */
export type Days = number;

/** What has to be known of a month to find its days without reading it. What is left out is empty. */
export interface Facts {
  /** By day, what could not be read. */
  readonly unread?: Readonly<Record<Day, readonly Unread[]>> | undefined;
  /** Days with something that is open. */
  readonly open?: Days | undefined;
  /** By another month, the days with a commitment that was due, done or dropped in it. */
  readonly touched?: Readonly<Record<Month, Days>> | undefined;
  /** Days with a commitment that was due, done or dropped on another day of this month. */
  readonly far?: Days | undefined;
  /** By goal. */
  readonly steps?: Readonly<Record<string, StepDays>> | undefined;
}

/** The days with a step for a goal; those with one that was done and says where its measure stands; and is not private. */
export type StepDays = readonly [any: Days, valued: Days, shown: Days];

/** What was worked out of the journal last, of one kind. Its value has a file of its own. */
export interface Memo {
  /** What of: a day, a period. */
  readonly of: string;
  /** The last day that it looked at. */
  readonly upTo: Day;
  readonly key: string;
}

/** What the file of a day said: no entry if it could not be read. */
export interface KeptDay {
  /** The fingerprint of its text; empty if it could not be read. */
  readonly print: string;
  readonly entry?: Entry;
  readonly unread: readonly Unread[];
}

/** What was just read of the file of a day: as bytes, which take up less room than an entry. */
export interface DayRead {
  /** The fingerprint of its text; empty if there is no such file, or it cannot be read. */
  readonly print: string;
  /** What is kept of it, as `saidOf` writes it. */
  readonly said: Buffer;
}

/** Milliseconds within which two changes may bear the same time: that of the coarsest disks. */
const coarsest = 2_000;

/** A signature taken at `time`, milliseconds since 1970, with whether it is too young to be trusted alone. */
export function knownAt(signature: Signature, time: number): KnownFolder {
  const [, mtime, ctime] = signature;
  return { signature, young: Math.max(mtime, ctime) > time - coarsest };
}

/** Whether nothing about a file has changed: `b` is its other signature, or has it from `at` on. */
export function isSame(a: Signature, b: ArrayLike<number>, at = 0): boolean {
  return a[0] === b[at] && a[1] === b[at + 1] && a[2] === b[at + 2] && a[3] === b[at + 3];
}

/** What stands for `day` among the bits of its month: bit 1 for the first, bit 31 for the last. */
export function bitOf(day: Day): Days {
  return 1 << (Number(day.slice(8)) - 1);
}

/** The days of `month` that `bits` stand for. */
export function daysOfBits(month: Month, bits: Days): Day[] {
  const days: Day[] = [];
  for (let day = 1; day <= 31; day += 1) {
    if ((bits & (1 << (day - 1))) !== 0) days.push(`${month}-${day < 10 ? '0' : ''}${day}` as Day);
  }
  return days;
}

/** The months of `year` in which a day has a file. */
export function monthsOfYear(year: string, { months }: Pick<Year, 'months'>): Month[] {
  return months.flatMap((bits, index) => (bits === 0 ? [] : [`${year}-${index < 9 ? '0' : ''}${index + 1}`]));
}
