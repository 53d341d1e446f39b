import { type Day, earlierOf, laterOf, plusDays } from './day.ts';
import {
  before,
  dayPeriod,
  monthOf,
  type Period,
  type PeriodKind,
  parsePeriod,
  quarterOf,
  range,
  weekOf,
  yearOf,
} from './period.ts';
import type { WeekStarts } from './settings.ts';
import { parseSpokenDay, type Tense, weekdayNamed } from './spoken-day.ts';

/** Three ways to write a period, for the hint of an error. */
export const waysToWriteAPeriod =
  'Write it as "last week" or "last 30 days", as 2026-W47, 2026-11, 2026-Q4 or 2026, or as 2026-11-01..2026-11-23.';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The period of `kind` that `day` lies in. */
export function periodAround(kind: Exclude<PeriodKind, 'range'>, day: Day, starts: WeekStarts): Period {
  const around = {
    day: dayPeriod,
    week: () => weekOf(day, starts),
    month: monthOf,
    quarter: quarterOf,
    year: yearOf,
  };
  return around[kind](day);
}

/**
 * Reads a period as people say it: `this week`, `last month`, `2026-W47`,
 * `november`, `november 2025`, `2026-Q4`, `q4`, `2026`, `last 30 days`, `A..B`
 * with days as `parseSpokenDay` reads them, or such a day alone.
 *
 * @returns `undefined` for anything else.
 */
export function parseSpokenPeriod(
  text: string,
  today: Day,
  starts: WeekStarts,
  tense: Tense = 'past',
): Period | undefined {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return (
    parsePeriod(words.toUpperCase(), starts) ??
    named(words, today, starts) ??
    lastFew(words, today) ??
    monthNamed(words, today) ??
    between(words, today, starts, tense)
  );
}

function named(words: string, today: Day, starts: WeekStarts): Period | undefined {
  const [, which, kind] = /^(?:(this|last) )?(week|month|quarter|year)$/.exec(words) ?? [];
  if (kind) {
    const current = periodAround(kind as 'week', today, starts);
    return which === 'last' ? before(current, starts) : current;
  }
  const [, quarter] = /^q([1-4])$/.exec(words) ?? [];
  if (!quarter) return undefined;
  const thisYear = parsePeriod(`${today.slice(0, 4)}-Q${quarter}`, starts)!;
  return thisYear.from <= today
    ? thisYear
    : parsePeriod(`${Number(today.slice(0, 4)) - 1}-Q${quarter}`, starts);
}

function lastFew(words: string, today: Day): Period | undefined {
  const [, count, unit] = /^(?:last|past) (\d{1,5}) (day|week)s?$/.exec(words) ?? [];
  const days = Number(count) * (unit === 'week' ? 7 : 1);
  return days > 0 ? range(plusDays(today, 1 - days), today) : undefined;
}

/** A month by name: the last one that has begun, unless its year is given. */
function monthNamed(words: string, today: Day): Period | undefined {
  const [, name, year] = /^([a-z]{3,})(?: (\d{4}))?$/.exec(words) ?? [];
  const index = name === undefined ? -1 : months.findIndex((month) => month.startsWith(name));
  if (index < 0) return undefined;
  const inYear = (of: string) => monthOf(`${of}-${String(index + 1).padStart(2, '0')}-01` as Day);
  const thisYear = inYear(year ?? today.slice(0, 4));
  return year || thisYear.from <= today
    ? thisYear
    : inYear(String(Number(today.slice(0, 4)) - 1).padStart(4, '0'));
}

function between(words: string, today: Day, starts: WeekStarts, tense: Tense): Period | undefined {
  const [first, last, ...more] = words.split('..');
  if (first === undefined || more.length > 0) return undefined;
  const end = (part: string) => {
    const day = parseSpokenDay(part, today, tense);
    return day ? dayPeriod(day) : parsePeriod(part.trim().toUpperCase(), starts);
  };
  const from = end(first);
  if (last === undefined) return from;
  const to = last.trim() === '' ? dayPeriod(today) : end(last);
  if (!from || !to) return undefined;
  const swapped = from.from > to.to && isWeekday(first) && isWeekday(last);
  // `mon..wed` is one run of days, whichever of the two comes next or came last.
  if (swapped) {
    return tense === 'future' ? range(from.from, plusDays(to.to, 7)) : range(plusDays(from.from, -7), to.to);
  }
  return range(earlierOf(from.from, to.from), laterOf(from.to, to.to));
}

/** Whether it is the name of a weekday, which means another day each week. */
function isWeekday(words: string): boolean {
  return weekdayNamed(words.trim()) !== undefined;
}
