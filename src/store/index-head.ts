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
import { type Part, partIn, partOf } from './index-part.ts';

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
  /** By year, and in it by month. */
  readonly facts: Map<string, Part<Record<Month, Facts>>>;
  readonly memos: Record<string, Memo>;
}

/** What stands first in a head that is written: all that is small, and how many bytes each part behind it has. */
interface Written extends Omit<Head, 'fixed' | 'facts'> {
  readonly fixed: readonly (readonly [path: string, known: Known | null, bytes: number])[];
  readonly facts: readonly (readonly [year: string, bytes: number])[];
}

/** A head of which nothing is known yet. */
export function emptyHead(stamp: string): Head {
  return { stamp, fixed: new Map(), years: {}, facts: new Map(), memos: {} };
}

/** The bytes of `head`: a line of JSON, and behind it the parts, so that nothing is read of one that nobody asks for. */
export function writtenHead({ fixed, facts, ...small }: Head): Uint8Array {
  const files = [...fixed].map(([path, { known, said }]) => ({ path, known, bytes: said.written() }));
  const years = [...facts].map(([year, part]) => ({ year, bytes: part.written() }));
  const first: Written = {
    ...small,
    fixed: files.map(({ path, known, bytes }) => [path, known, bytes.length]),
    facts: years.map(({ year, bytes }) => [year, bytes.length]),
  };
  const parts = [...files, ...years].map(({ bytes }) => bytes);
  return Buffer.concat([Buffer.from(`${JSON.stringify(first)}\n`), ...parts]);
}

/** The head that `bytes` are; `undefined` if it bears another stamp: what another build wrote may have any form. */
export function readHead(bytes: Uint8Array, stamp: string): Head | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = all.indexOf('\n') + 1;
  const part = <Value>(length: number) => {
    at += length;
    return partIn<Value>(all.subarray(at - length, at));
  };
  try {
    const { fixed, facts, ...small } = JSON.parse(all.toString('utf8', 0, at)) as Written;
    if (small.stamp !== stamp) return undefined;
    return {
      ...small,
      fixed: new Map(fixed.map(([path, known, length]) => [path, { known, said: part(length) }])),
      facts: new Map(facts.map(([year, length]) => [year, part(length)])),
    };
  } catch {
    return undefined;
  }
}

/** What has to be known of `month`. */
export function factsOn({ facts }: Head, month: Month): Facts | undefined {
  return facts.get(month.slice(0, 4))?.value()[month];
}

/** Keeps what has to be known of `month`; `undefined`: nothing any more. */
export function keepFacts({ facts }: Head, month: Month, known: Facts | undefined): void {
  const year = month.slice(0, 4);
  const { [month]: _, ...others } = facts.get(year)?.value() ?? {};
  facts.set(year, partOf(known ? { ...others, [month]: known } : others));
}

/** Whether something of `year` may be known in which `words` stand: they are, as JSON has them, a key or a text. */
export function mayHold({ facts }: Head, year: string, ...words: readonly string[]): boolean {
  const part = facts.get(year);
  return part !== undefined && words.some((one) => part.mayHold(one));
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
