import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';

declare const brand: unique symbol;

/**
 * A calendar day, written `YYYY-MM-DD`. It has no time and no time zone, so
 * days sort, compare and serve as keys as the plain strings they are.
 *
 * Reckoning is done in UTC, where every day has 24 hours and none is left out:
 * on a wall clock 2011-12-30 never happened in Apia, and midnight is missing
 * once a year in many places.
 */
export type Day = string & { readonly [brand]: 'day' };

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Reads exactly `YYYY-MM-DD`; `undefined` if there is no such day. */
export function parseDay(text: string): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(dateOf(text)) ? (text as Day) : undefined;
}

/** The day `count` days after `day`; before it when `count` is negative. */
export function plusDays(day: Day, count: number): Day {
  return lightFormat(addDays(dateOf(day), count), 'yyyy-MM-dd') as Day;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from), { in: utc });
}

/** Every day from `from` to `to`, both included; none when `to` comes first. */
export function daysFrom(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, count) => plusDays(from, count));
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[getISODay(dateOf(day), { in: utc }) - 1]!;
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
  return format(dateOf(day), 'EEEE d MMMM yyyy', { in: utc });
}

/** A day for a list, such as `Mon 6 May`; with the year where it is not that of `today`. */
export function inShort(day: Day, today?: Day): string {
  const sameYear = today === undefined || day.slice(0, 4) === today.slice(0, 4);
  return format(dateOf(day), sameYear ? 'EEE d MMM' : 'EEE d MMM yyyy', { in: utc });
}

function dateOf(day: string) {
  return parseISO(day, { in: utc });
}
