import { monthNamed, weekdayNamed } from './calendar-names.ts';
import { type Day, plusDays } from './day.ts';
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
import { later, numberNamed, parseSpokenDay, type Tense, tidied } from './spoken-day.ts';

/** Three ways to write a period, for the hint of an error. */
export const waysToWriteAPeriod =
  'Write it as "last week" or "last 30 days", as 2026-W47, 2026-11, 2026-Q4 or 2026, or as 2026-11-01..2026-11-23.';

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
 * Reads a period as people say it: `this week`, `last month`, `next quarter`,
 * `2026-W47`, `week 47`, `november`, `november 2025`, `2026-Q4`, `q4`, `2026`,
 * `last 30 days`, `last three months`, `A..B`, `A to B`, `since A`, with days
 * as `readDay` reads them, or such a day alone.
 *
 * A week, month or quarter without its year is the last one that has begun in
 * the past tense, and the next one that is not over in the future tense.
 *
 * @returns `undefined` for anything else.
 */
export function parseSpokenPeriod(
  text: string,
  today: Day,
  starts: WeekStarts,
  tense: Tense = 'past',
  readDay: (text: string) => Day | undefined = (written) => parseSpokenDay(written, today, tense),
): Period | undefined {
  const words = tidied(text);
  const alone = (part: string): Period | undefined =>
    parsePeriod(part.toUpperCase(), starts) ??
    around(part, today, starts) ??
    inSomeYear(part, today, starts, tense);
  return alone(words) ?? lastFew(words, today) ?? between(words, today, tense, readDay, alone);
}

function around(words: string, today: Day, starts: WeekStarts): Period | undefined {
  const [, which, kind] = /^(?:(this|last|past|next) )?(week|month|quarter|year)$/.exec(words) ?? [];
  if (!kind) return undefined;
  const current = periodAround(kind as 'week', today, starts);
  if (which === 'next') return periodAround(kind as 'week', plusDays(current.to, 1), starts);
  return which === 'last' || which === 'past' ? before(current, starts) : current;
}

function lastFew(words: string, today: Day): Period | undefined {
  const [, written, unit] =
    /^(?:the )?(?:last|past) (\w+) (day|week|month|quarter|year)s?$/.exec(words) ?? [];
  const count = written === undefined ? undefined : numberNamed(written);
  return count ? range(plusDays(later(today, -count, unit!), 1), today) : undefined;
}

/** A week by its number, a month by its name, a quarter: of the year that is given, or else of the one meant. */
function inSomeYear(words: string, today: Day, starts: WeekStarts, tense: Tense): Period | undefined {
  const [, name, year] = /^([a-z]{3,}|q[1-4]|(?:week |w)\d{1,2})(?: (\d{4}))?$/.exec(words) ?? [];
  if (name === undefined) return undefined;
  const month = monthNamed(name);
  const part = /^q\d$/.test(name)
    ? name.toUpperCase()
    : /^w\D*\d/.test(name)
      ? `W${name.replace(/\D+/, '').padStart(2, '0')}`
      : month && String(month).padStart(2, '0');
  if (!part) return undefined;
  const inYear = (of: number) => parsePeriod(`${String(of).padStart(4, '0')}-${part}`, starts);
  const thisYear = Number(today.slice(0, 4));
  if (year) return inYear(Number(year));
  const years =
    tense === 'past' ? [thisYear + 1, thisYear, thisYear - 1] : [thisYear - 1, thisYear, thisYear + 1];
  return years
    .map(inYear)
    .find((period) => period && (tense === 'past' ? period.from <= today : period.to >= today));
}

function between(
  written: string,
  today: Day,
  tense: Tense,
  readDay: (text: string) => Day | undefined,
  alone: (text: string) => Period | undefined,
): Period | undefined {
  const words = written
    .replace(/^since (.+)$/, '$1..')
    .replace(/^from (?=.+ (?:to|until|till) )/, '')
    .replace(/ (?:to|until|till|-|–) /, '..');
  const [first, last, ...more] = words.split('..');
  if (first === undefined || more.length > 0) return undefined;
  const end = (part: string) => {
    const day = readDay(part);
    return day ? dayPeriod(day) : alone(part.trim());
  };
  const from = end(first);
  if (last === undefined) return from;
  const to = last.trim() === '' ? dayPeriod(today) : end(last);
  if (!from || !to) return undefined;
  if (from.from <= to.to) return range(from.from, to.to);
  // `mon..wed` is one run of days, whichever of the two comes next or came last.
  if (isWeekday(first) && isWeekday(last)) {
    return tense === 'future' ? range(from.from, plusDays(to.to, 7)) : range(plusDays(from.from, -7), to.to);
  }
  // Of which year the other end is cannot be told from here.
  if (isWithoutYear(first) || isWithoutYear(last)) return undefined;
  return range(to.from, from.to);
}

/** Whether it is the name of a weekday, which means another day each week. */
function isWeekday(words: string): boolean {
  return weekdayNamed(words.trim()) !== undefined;
}

/** Whether it names a month, a week or a quarter, but not its year. */
function isWithoutYear(words: string): boolean {
  const parts = words.trim().split(/[^a-z0-9]+/);
  const isNamed = parts.some((part) => /^(?:q[1-4]|week)$/.test(part) || monthNamed(part) !== undefined);
  return isNamed && !parts.some((part) => /^\d{4}$/.test(part));
}
