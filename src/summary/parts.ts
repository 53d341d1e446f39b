import { type Day, earlierOf, laterOf, plusDays } from '../journal/day.ts';
import { lengthOf, type Period } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { periodAround } from '../journal/spoken-period.ts';

/** The calendar units into which a long time is cut, from fine to coarse. */
export const grains = ['week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

/** The days of one calendar unit that lie in a longer period. */
export interface Part {
  /** Of the whole unit: `2026-W47`, `2026-11`, `2026-Q4`, `2026`. */
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
}

/** The parts of a period and what they are. */
export interface Cut {
  readonly grain: Grain;
  readonly parts: readonly Part[];
}

/** Days up to which each grain is fine enough for one picture: 60 weeks, 8 years, 15 years. */
const longest: Readonly<Record<Grain, number>> = {
  week: 60 * 7,
  month: 8 * 366,
  quarter: 15 * 366,
  year: Number.POSITIVE_INFINITY,
};

/** The finest grain, from `finest` on, that cuts `period` into parts few enough for one picture. */
export function grainOf(period: Period, finest: Grain = 'week'): Grain {
  return grains.slice(grains.indexOf(finest)).find((grain) => lengthOf(period) <= longest[grain])!;
}

/** The parts of `period`, oldest first: they touch, and together they are the whole of it. */
export function partsOf(period: Period, grain: Grain, starts: WeekStarts): Part[] {
  const parts: Part[] = [];
  for (let day = period.from; ; ) {
    const { label, from, to } = periodAround(grain, day, starts);
    parts.push({ label, from: laterOf(from, period.from), to: earlierOf(to, period.to) });
    if (to >= period.to) return parts;
    day = plusDays(to, 1);
  }
}

/** `items` by the part that their day lies in, in the order of `parts`; those of no part are left out. */
export function byPart<Item>(
  parts: readonly Part[],
  items: readonly Item[],
  dayOf: (item: Item) => Day,
): Item[][] {
  const lists = parts.map((): Item[] => []);
  for (const item of items) lists[placeOf(parts, dayOf(item))]?.push(item);
  return lists;
}

/** Where in `parts` the one with `day` stands; -1 for none. Halves them, since there may be thousands of days. */
function placeOf(parts: readonly Part[], day: Day): number {
  let [low, high] = [0, parts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = parts[middle]!;
    if (day < from) high = middle - 1;
    else if (day > to) low = middle + 1;
    else return middle;
  }
  return -1;
}
