import { type Day, parseDay } from './day.ts';
import type { Entry } from './entry.ts';

/** What was written on one day of the year, in one year. */
export interface Anniversary {
  readonly year: number;
  readonly entries: readonly Entry[];
}

/**
 * The entries of the calendar day of `day` in the years before it, oldest year
 * first. A 29 February comes round once in four years, so in the others it is
 * looked back on together with the 28th.
 */
export function onThisDay(entries: readonly Entry[], day: Day): Anniversary[] {
  const [year, date] = [day.slice(0, 4), day.slice(5)];
  const isLeap = parseDay(`${year}-02-29`) !== undefined;
  const dates = date === '02-28' && !isLeap ? [date, '02-29'] : [date];
  const earlier = entries.filter((one) => one.day.slice(0, 4) < year && dates.includes(one.day.slice(5)));
  const years = [...new Set(earlier.map((one) => one.day.slice(0, 4)))].sort();
  return years.map((of) => ({
    year: Number(of),
    entries: earlier.filter((one) => one.day.startsWith(of)),
  }));
}
