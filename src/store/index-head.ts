import {
  type Facts,
  type FixedFile,
  type Known,
  type KnownFolder,
  type Memo,
  type Month,
  monthsOfYear,
  type Year,
} from './index-data.ts';
import { bytesOf, mayHold, type Part, partIn, partOf, valueIn } from './index-part.ts';

/** The one part of the index that every command reads. */
export interface Head {
  /** The form of the index and the build of `lead` that wrote it. */
  readonly stamp: string;
  /** Minutes of a working day, which budgets were reckoned with; `undefined` before any day was read. */
  workingDay?: number;
  /** When it was begun, which all that belongs to it bears: without its head, nothing else is of use. */
  begun?: string;
  /** By path. */
  readonly fixed: Map<string, FixedFile>;
  days?: KnownFolder;
  readonly years: Record<string, Year>;
  /** By year. */
  readonly facts: Map<string, YearFacts>;
  readonly memos: Record<string, Memo>;
}

/** What has to be known of the months of a year. */
export interface YearFacts {
  readonly months: Part<Record<Month, Facts>>;
  readonly about: About;
}

/** What tells whether a year is to be looked into. */
interface About {
  /** Something is open. */
  readonly open?: true;
  /** Something could not be read. */
  readonly unread?: true;
  /** The first and the last month that days of another month touched. */
  readonly touched?: readonly [first: Month, last: Month];
}

/** What stands first in a head that is written: all that is small, and how many bytes each part behind it has. */
interface Written extends Omit<Head, 'fixed' | 'facts'> {
  readonly fixed: readonly (readonly [path: string, known: Known | null, bytes: number])[];
  readonly facts: readonly (readonly [year: string, bytes: number, about: About])[];
}

/** A head of which nothing is known yet. */
export function emptyHead(stamp: string): Head {
  return { stamp, fixed: new Map(), years: {}, facts: new Map(), memos: {} };
}

/** The bytes of `head`: a line of JSON, and behind it the parts, so that nothing is read of one that nobody asks for. */
export function writtenHead({ fixed, facts, ...small }: Head): Uint8Array {
  const files = [...fixed].map(([path, { known, said }]) => ({ path, known, bytes: bytesOf(said) }));
  const years = [...facts].map(([year, { months, about }]) => ({ year, about, bytes: bytesOf(months) }));
  const first: Written = {
    ...small,
    fixed: files.map(({ path, known, bytes }) => [path, known, bytes.length]),
    facts: years.map(({ year, about, bytes }) => [year, bytes.length, about]),
  };
  const parts = [...files, ...years].map(({ bytes }) => bytes);
  return Buffer.concat([Buffer.from(`${JSON.stringify(first)}\n`), ...parts]);
}

/** The head that `bytes` are; `undefined` if it bears another stamp: what another build wrote may have any form. */
export function readHead(bytes: Uint8Array, stamp: string): Head | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = all.indexOf(10) + 1;
  const part = <Value>(length: number) => {
    at += length;
    return partIn<Value>(all, at - length, at);
  };
  try {
    const { fixed, facts, ...small } = JSON.parse(all.toString('utf8', 0, at)) as Written;
    if (small.stamp !== stamp) return undefined;
    return {
      ...small,
      fixed: new Map(fixed.map(([path, known, length]) => [path, { known, said: part(length) }])),
      facts: new Map(facts.map(([year, length, about]) => [year, { months: part(length), about }])),
    };
  } catch {
    return undefined;
  }
}

/** What has to be known of `month`. */
export function factsOn({ facts }: Head, month: Month): Facts | undefined {
  const year = facts.get(month.slice(0, 4));
  return year && valueIn(year.months)[month];
}

/** Keeps what has to be known of `month`; `undefined`: nothing any more. */
export function keepFacts({ facts }: Head, month: Month, known: Facts | undefined): void {
  const year = month.slice(0, 4);
  const before = facts.get(year);
  const { [month]: _, ...others } = before ? valueIn(before.months) : {};
  const months = known ? { ...others, [month]: known } : others;
  facts.set(year, { months: partOf(months), about: aboutOf(Object.values(months)) });
}

function aboutOf(months: readonly Facts[]): About {
  const touched = months.flatMap((one) => Object.keys(one.touched ?? {})).sort();
  return {
    ...(months.some(({ open }) => open) && { open: true }),
    ...(months.some(({ unread }) => unread) && { unread: true }),
    ...(touched.length > 0 && { touched: [touched[0]!, touched.at(-1)!] }),
  };
}

/** The months, oldest first, of which something is known, of years with something open, or something that could not be read. */
export function factsWhere({ facts }: Head, kind: 'open' | 'unread'): [Month, Facts][] {
  return monthsOfYears([...facts].filter(([, { about }]) => about[kind]));
}

/** The months, oldest first, of which something is known, of years in which days touched another month from `first` to `last`. */
export function factsTouching({ facts }: Head, first: Month, last: Month): [Month, Facts][] {
  const isSuch = ({ touched }: About) => touched && touched[0] <= last && first <= touched[1];
  return monthsOfYears([...facts].filter(([, { about }]) => isSuch(about)));
}

function monthsOfYears(years: readonly [string, YearFacts][]): [Month, Facts][] {
  const months = years.flatMap(([, year]) => Object.entries(valueIn(year.months)));
  return months.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether there may be a step for `goal` in `year`. */
export function mayHaveSteps({ facts }: Head, year: string, goal: string): boolean {
  const known = facts.get(year);
  return known !== undefined && mayHold(known.months, goal);
}

/** The years that have a folder, oldest first. */
export function yearsOf({ years }: Head): string[] {
  return Object.keys(years).sort();
}

/** The months of `year`, which has a folder, that have a file; oldest first. */
export function monthsIn({ years }: Head, year: string): Month[] {
  return monthsOfYear(year, years[year]!);
}

/** The months that have a file, oldest first. */
export function monthsWritten(head: Head): Month[] {
  return yearsOf(head).flatMap((year) => monthsIn(head, year));
}
