import type { Day } from '../journal/day.ts';
import type { QuickFiles, Signature } from '../world/quick-files.ts';
import type { Month } from './index-data.ts';
import { daysFolder, fileOfDay } from './layout.ts';

/** The signatures of the files of `days`, in their order. */
export function signaturesOf(quick: QuickFiles, days: readonly Day[]): (Signature | undefined)[] {
  const found: (Signature | undefined)[] = [];
  for (const [year, some] of byYear(days)) {
    const looks = looksAt(quick, year, some);
    for (let at = 0; at < looks.length; at += 4) {
      const [bytes, mtime, ctime, ino] = looks.subarray(at, at + 4);
      found.push(Number.isNaN(bytes) ? undefined : [bytes!, mtime!, ctime!, ino!]);
    }
  }
  return found;
}

/** Days of one year, four numbers for each; see `QuickFiles`. */
export function looksAt(quick: QuickFiles, year: string, days: readonly Day[]): Float64Array {
  return quick.signatures(`${daysFolder}/${year}`, days.map(fileOfDay));
}

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
