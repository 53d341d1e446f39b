import type { Day } from '../journal/day.ts';
import { bitOf, isSame, knownAt, type Month, type Year } from './index-data.ts';
import type { Index } from './index-open.ts';
import { dayOfFile, daysFolder } from './layout.ts';

/**
 * Brings in line which days have a file: looks at the folder of each year, and
 * lists those that are not as they were known.
 *
 * @returns the months in which a file has come or gone, and those in which one may have been replaced.
 */
export function lookThroughFolders(index: Index): { readonly moved: Month[]; readonly touched: Month[] } {
  const { quick, head } = index;
  // Taken before, so that a process that is held up here does not think a change older than it is.
  const time = quick.time();
  const signature = quick.signature(daysFolder);
  const isKnown = signature && head.days && isSame(signature, head.days.signature) && !head.days.young;
  const names = !signature ? [] : isKnown ? Object.keys(head.years) : listed(index, daysFolder);
  const years = names.filter((name) => /^\d{4}$/.test(name));
  if (!isKnown) {
    delete head.days;
    if (signature) head.days = knownAt(signature, time);
  }
  const [moved, touched]: [Month[], Month[]] = [[], []];
  const all = [...new Set([...Object.keys(head.years), ...years])];
  const looks = quick.signatures(daysFolder, all);
  for (const [at, year] of all.entries()) {
    const before = head.years[year];
    if (before && !before.young && isSame(before.signature, looks, at * 4)) continue;
    const after = years.includes(year) ? lookThrough(index, year, before) : undefined;
    if (after === before) continue;
    // Who writes does not look at what may have been replaced: whoever reads next looks again.
    if (after) head.years[year] = index.isLeft ? { ...after, young: true } : after;
    else delete head.years[year];
    for (let month = 0; month < 12; month += 1) {
      const [days, daysNow] = [before?.months[month] ?? 0, after?.months[month] ?? 0];
      const name = `${year}-${String(month + 1).padStart(2, '0')}`;
      if (daysNow !== 0) touched.push(name);
      if (days === daysNow) continue;
      moved.push(name);
      index.isChanged = true;
    }
  }
  return { moved, touched };
}

/** What there is in the folder of `year`; as it was known if it has not changed, `undefined` if it has gone. */
function lookThrough(index: Index, year: string, before: Year | undefined): Year | undefined {
  const { quick } = index;
  const time = quick.time();
  const signature = quick.signature(`${daysFolder}/${year}`);
  if (!signature) return undefined;
  if (before && isSame(before.signature, signature) && !before.young) return before;
  const months = Array<number>(12).fill(0);
  for (const day of daysIn(year, listed(index, `${daysFolder}/${year}`))) {
    months[Number(day.slice(5, 7)) - 1]! |= bitOf(day);
  }
  return { ...knownAt(signature, time), months };
}

function listed({ quick }: Index, path: string): string[] {
  return quick.list(path);
}

/** The days of the files in the folder of `year`. */
export function daysIn(year: string, names: readonly string[]): Day[] {
  return names.flatMap((name) => (name.startsWith(`${year}-`) ? (dayOfFile(name) ?? []) : []));
}
