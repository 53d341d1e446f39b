import type { Day } from '../journal/day.ts';
import type { QuickFiles, Signature } from '../world/quick-files.ts';
import type { Days, Month } from './index-data.ts';
import { lineOf } from './index-register.ts';
import { daysFolder, fileOfDay } from './layout.ts';

/** The signatures of the files of `days`, in their order. */
export function signaturesOf(quick: QuickFiles, days: readonly Day[]): (Signature | undefined)[] {
  const found: (Signature | undefined)[] = [];
  for (const [year, some] of byYear(days)) {
    const looks = quick.signatures(`${daysFolder}/${year}`, some.map(fileOfDay));
    for (let at = 0; at < looks.length; at += 4) {
      const [bytes, mtime, ctime, ino] = looks.subarray(at, at + 4);
      found.push(Number.isNaN(bytes) ? undefined : [bytes!, mtime!, ctime!, ino!]);
    }
  }
  return found;
}

/** Files that are looked at: the lines of their days in a register, and in that order four numbers of each. */
export interface Looks {
  readonly lines: readonly number[];
  /** See `QuickFiles`. */
  readonly signatures: Float64Array;
}

/**
 * Looks at the files of days of one year, month by month.
 *
 * @param months each with its days, as bits. No day is spelt for itself: there may be thousands.
 */
export function looksAt(
  quick: QuickFiles,
  year: string,
  months: readonly (readonly [month: Month, days: Days])[],
): Looks {
  const [lines, names]: [number[], string[]] = [[], []];
  for (const [month, days] of months) {
    const [first, begin] = [lineOf(`${month}-01` as Day), `${month}-`];
    for (let day = 0; day < 31; day += 1) {
      if ((days & (1 << day)) === 0) continue;
      lines.push(first + day);
      names.push(begin + ends[day]!);
    }
  }
  return { lines, signatures: quick.signatures(`${daysFolder}/${year}`, names) };
}

/** How the names of files end, by the day of the month, from the first. */
const ends = Array.from({ length: 31 }, (_, index) => fileOfDay(String(index + 1).padStart(2, '0') as Day));

/** Days or months, which are in their order, by the year. */
export function byYear<Part extends Day | Month>(
  all: readonly Part[],
): [year: string, all: readonly Part[]][] {
  const found: [string, Part[]][] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (last && one.startsWith(last[0])) last[1].push(one);
    else found.push([one.slice(0, 4), [one]]);
  }
  return found;
}
