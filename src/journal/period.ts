import {
  type Day,
  daysBetween,
  inMonth,
  monthNameOf,
  parseDay,
  plusDays,
  spellOut,
  weekdayOf,
  weekdays,
} from './day.ts';
import type { WeekStarts } from './settings.ts';

/** The kinds of period; a `range` is any other run of days. */
export const periodKinds = ['day', 'week', 'month', 'quarter', 'year', 'range'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Days from `from` to `to`, both included. */
export interface Period {
  readonly kind: PeriodKind;
  /** `2026-W47`, `2026-11`, `2026-Q4`, `2026`, a day, or `from..to`; names a review's file. */
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
}

/**
 * The week that `day` lies in. It bears the ISO number of the Thursday in it,
 * so that weeks starting on Saturday or Sunday are numbered without gaps too.
 */
export function weekOf(day: Day, starts: WeekStarts): Period {
  const back = (weekdays.indexOf(weekdayOf(day)) - weekdays.indexOf(starts) + 7) % 7;
  const from = plusDays(day, -back);
  const thursday = plusDays(from, (weekdays.indexOf('thu') - weekdays.indexOf(starts) + 7) % 7);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(firstOf(`${year}-01`), thursday) / 7) + 1;
  return { kind: 'week', label: `${year}-W${twoDigits(week)}`, from, to: plusDays(from, 6) };
}

/** The calendar month that `day` lies in. */
export function monthOf(day: Day): Period {
  return {
    kind: 'month',
    label: day.slice(0, 7),
    from: firstOf(day.slice(0, 7)),
    to: lastOf(day.slice(0, 7)),
  };
}

/** The quarter of the calendar year that `day` lies in. */
export function quarterOf(day: Day): Period {
  const year = day.slice(0, 4);
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const [first, last] = [quarter * 3 - 2, quarter * 3].map((month) => `${year}-${twoDigits(month)}`);
  return { kind: 'quarter', label: `${year}-Q${quarter}`, from: firstOf(first!), to: lastOf(last!) };
}

/** The calendar year that `day` lies in. */
export function yearOf(day: Day): Period {
  const year = day.slice(0, 4);
  return { kind: 'year', label: year, from: firstOf(`${year}-01`), to: lastOf(`${year}-12`) };
}

/** The period of one day. */
export function dayPeriod(day: Day): Period {
  return { kind: 'day', label: day, from: day, to: day };
}

/** The days from `from` to `to`, both included; the other way round if `to` comes first. */
export function range(from: Day, to: Day): Period {
  const [first, last] = from <= to ? [from, to] : [to, from];
  return { kind: 'range', label: `${first}..${last}`, from: first, to: last };
}

/** Reads the label of a period, as a review's file is named; `undefined` if there is none such. */
export function parsePeriod(label: string, starts: WeekStarts): Period | undefined {
  const day = parseDay(label);
  if (day) return dayPeriod(day);
  const [, from, to] = /^(\S{10})\.\.(\S{10})$/.exec(label) ?? [];
  if (from && to) {
    const [first, last] = [parseDay(from), parseDay(to)];
    return first && last && range(first, last);
  }
  const [, year, rest] = /^(\d{4})(?:-(W\d\d|Q[1-4]|\d\d))?$/i.exec(label) ?? [];
  if (!year || Number(year) < 1) return undefined;
  if (!rest) return yearOf(firstOf(`${year}-01`));
  if (/^Q/i.test(rest)) return quarterOf(firstOf(`${year}-${twoDigits(Number(rest[1]) * 3)}`));
  if (/^W/i.test(rest)) {
    const week = weekOf(plusDays(`${year}-01-04` as Day, (Number(rest.slice(1)) - 1) * 7), 'mon');
    return week.label === `${year}-${rest.toUpperCase()}`
      ? weekOf(plusDays(week.from, 3), starts)
      : undefined;
  }
  const first = parseDay(`${year}-${rest}-01`);
  return first && monthOf(first);
}

/** Whether `day` lies in `period`. */
export function within({ from, to }: Pick<Period, 'from' | 'to'>, day: Day): boolean {
  return from <= day && day <= to;
}

/** How many days `period` has. */
export function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** The period of the same kind that ends the day before `period` begins. */
export function before(period: Period, starts: WeekStarts): Period {
  const last = plusDays(period.from, -1);
  switch (period.kind) {
    case 'day':
      return dayPeriod(last);
    case 'week':
      return weekOf(last, starts);
    case 'month':
      return monthOf(last);
    case 'quarter':
      return quarterOf(last);
    case 'year':
      return yearOf(last);
    case 'range':
      return range(plusDays(last, 1 - lengthOf(period)), last);
  }
}

/** A period for a heading: `Week 47, 16 to 22 November 2026`, `November 2026`. */
export function spellPeriod({ kind, label, from, to }: Period): string {
  switch (kind) {
    case 'day':
      return spellOut(from);
    case 'month':
      return `${monthNameOf(from)} ${label.slice(0, 4)}`;
    case 'quarter':
      return `Quarter ${label.slice(-1)} of ${label.slice(0, 4)}`;
    case 'year':
      return label;
    default:
      return kind === 'week'
        ? `Week ${Number(label.slice(-2))}, ${spellDays(from, to)}`
        : spellDays(from, to);
  }
}

/** `16 to 22 November 2026`: what both days have in common is said once. */
function spellDays(from: Day, to: Day): string {
  const inYear = (day: Day) => `${inMonth(day)} ${monthNameOf(day)}`;
  const last = `${inYear(to)} ${to.slice(0, 4)}`;
  if (from === to) return last;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${inMonth(from)} to ${last}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? inYear(from) : `${inYear(from)} ${from.slice(0, 4)}`} to ${last}`;
}

function firstOf(month: string): Day {
  return `${month}-01` as Day;
}

function lastOf(month: string): Day {
  const days = ['31', '30', '29', '28'].map((day) => parseDay(`${month}-${day}`));
  return days.find((day) => day !== undefined)!;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
