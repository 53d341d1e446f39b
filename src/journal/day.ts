import { monthNames, weekdayNames } from './calendar-names.ts';
import { dayNumber, writtenDay } from './day-number.ts';

declare const brand: unique symbol;

/**
 * A calendar day, written `YYYY-MM-DD`. It has no time and no time zone, so
 * days sort, compare and serve as keys as the plain strings they are.
 *
 * Reckoning is done on day numbers, without a clock: on a wall clock 2011-12-30
 * never happened in Apia, and midnight is missing once a year in many places.
 */
export type Day = string & { readonly [brand]: 'day' };

/** The days of a week, from Monday, as a file names them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const first = dayNumber('0001-01-01');
const last = dayNumber('9999-12-31');

/** The first day there is, and the last. */
export const firstDay = '0001-01-01' as Day;
export const lastDay = '9999-12-31' as Day;

/** Reads exactly `YYYY-MM-DD`, from year 1 on; `undefined` if there is no such day. */
export function parseDay(text: string): Day | undefined {
  // Every month has 28 days; of the others the calendar knows.
  const isPlain = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(text);
  if (!isPlain && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return text >= '0001' && (isPlain || writtenDay(dayNumber(text)) === text) ? (text as Day) : undefined;
}

/**
 * The day `count` days after `day`; before it when `count` is negative. It
 * stays within the years 1 to 9999.
 */
export function plusDays(day: Day, count: number): Day {
  return writtenDay(Math.min(last, Math.max(first, dayNumber(day) + count))) as Day;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Every day from `from` to `to`, both included; none when `to` comes first. */
export function daysFrom(from: Day, to: Day): Day[] {
  const start = dayNumber(from);
  return Array.from(
    { length: Math.max(0, dayNumber(to) - start + 1) },
    (_, count) => writtenDay(start + count) as Day,
  );
}

/** The weekday that `day` falls on. */
export function weekdayOf(day: Day): Weekday {
  // Day 0, 1970-01-01, was a Thursday.
  return weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7]!;
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** A day for reading aloud, such as `Monday 6 May 2024`. */
export function spellOut(day: Day): string {
  return `${weekdayNames[weekdayOf(day)]} ${inMonth(day)} ${monthNameOf(day)} ${day.slice(0, 4)}`;
}

/** A day for a list, such as `Mon 6 May`; with the year where it is not that of `today`. */
export function inShort(day: Day, today?: Day): string {
  const year = today === undefined || day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${weekdayNames[weekdayOf(day)].slice(0, 3)} ${inMonth(day)} ${monthNameOf(day).slice(0, 3)}${year}`;
}

/** The name of the month that `day` lies in: `May`. */
export function monthNameOf(day: Day): string {
  return monthNames[Number(day.slice(5, 7)) - 1]!;
}

/** The number of `day` in its month, from 1. */
export function inMonth(day: Day): number {
  return Number(day.slice(8));
}
