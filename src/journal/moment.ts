import { type Day, parseDay, plusDays } from './day.ts';
import { dayNumber } from './day-number.ts';

declare const brand: unique symbol;

/**
 * An instant as the wall clock showed it, with its offset from UTC:
 * `2026-11-23T08:05:12+01:00`. Which day it was is read from the wall clock as
 * written, so a journal keeps its days when its writer flies west.
 */
export type Moment = string & { readonly [brand]: 'moment' };

/** When a day begins, `HH:MM` on the wall clock; before it, it is still the day before. */
export type DayStarts = string & { readonly [brand]: 'day starts' };

/** When a day begins unless the settings say otherwise. */
export const midnight = '00:00' as DayStarts;

/** How an instant is written; whether its day exists is not told by it. */
export const momentPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):?[0-5]\d)$/;

/** Reads an ISO instant with its offset; `undefined` for anything else. */
export function parseMoment(text: string): Moment | undefined {
  const day = momentPattern.exec(text)?.[1];
  return day !== undefined && parseDay(day) ? (text as Moment) : undefined;
}

/** A time on the wall clock, `HH:MM`. */
export const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** From `00:00` to `12:00`. */
export const dayStartsPattern = /^(0\d:[0-5]\d|1[01]:[0-5]\d|12:00)$/;

/** Reads `HH:MM` from `00:00` to `12:00`; later, it would be the next day's morning. */
export function parseDayStarts(text: string): DayStarts | undefined {
  return dayStartsPattern.test(text) ? (text as DayStarts) : undefined;
}

/** The day that `moment` belongs to. The only place where an instant becomes a day. */
export function dayOf(moment: Moment, dayStarts: DayStarts = midnight): Day {
  const day = moment.slice(0, 10) as Day;
  return timeOf(moment) < dayStarts ? plusDays(day, -1) : day;
}

/** The wall-clock time of `moment`, `HH:MM`. */
export function timeOf(moment: Moment): string {
  return moment.slice(11, 16);
}

/** Seconds from 1970-01-01T00:00:00Z to `moment`, wherever it was written; to tell which of two came first. */
export function secondsOf(moment: Moment): number {
  const [, hours, minutes, seconds = '0', offset] = /T(\d\d):(\d\d)(?::(\d\d))?[.\d]*(.+)$/.exec(moment)!;
  const [, sign, ahead = '0', more = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(offset!) ?? [];
  const east = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(more));
  return dayNumber(moment) * 86_400 + (Number(hours) * 60 + Number(minutes) - east) * 60 + Number(seconds);
}

/** Minutes from `moment` until the next day begins, from 1 to 1440; the clocks left alone. */
export function minutesUntil(moment: Moment, dayStarts: DayStarts): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return ((minutes(dayStarts) - minutes(timeOf(moment)) + 2 * 1440 - 1) % 1440) + 1;
}
