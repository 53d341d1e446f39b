import { weekdayNamed } from './calendar-names.ts';
import { dated } from './dated.ts';
import { type Day, parseDay, plusDays, weekdayOf, weekdays } from './day.ts';

/** Whether a bare weekday means the last such day (what happened) or the next (what is due). */
export type Tense = 'past' | 'future';

/** Three ways to write a day, for the hint of an error. */
export const waysToWriteADay =
  'Write it as 2026-11-23, as "yesterday" or "3 days ago", or as a weekday such as "mon".';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Reads a day as people say it: `today`, `yesterday`, `day after tomorrow`,
 * `mon`, `last friday`, `next tue`, `3 days ago`, `two months ago`,
 * `in 2 weeks`, `+3`, `2026-11-23`, `3 november`. What else people say is
 * read in free-day.ts.
 *
 * A bare weekday is the last one before today in the past tense and the next
 * one after today in the future tense; never today itself.
 *
 * @returns `undefined` for anything else.
 */
export function parseSpokenDay(text: string, today: Day, tense: Tense = 'past'): Day | undefined {
  const words = tidied(text);
  if (words === 'today' || words === 'now') return today;
  if (words === 'yesterday') return plusDays(today, -1);
  if (words === 'tomorrow') return plusDays(today, 1);
  if (/^(the )?day before yesterday$/.test(words)) return plusDays(today, -2);
  if (/^(the )?day after tomorrow$/.test(words)) return plusDays(today, 2);
  return parseDay(words) ?? counted(words, today) ?? named(words, today, tense) ?? dated(words, today, tense);
}

/** `text` in small letters, with single spaces. */
export function tidied(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

function counted(words: string, today: Day): Day | undefined {
  const [, signed, short] = /^\+(\d{1,5}) ?(d|w)?$/.exec(words) ?? [];
  if (signed !== undefined) return later(today, Number(signed), short === 'w' ? 'week' : 'day');
  const ago = /^(\w+) (day|week|month|year)s? ago$/.exec(words);
  const ahead = /^in (\w+) (day|week|month|year)s?$/.exec(words);
  const [, written, unit] = ago ?? ahead ?? [];
  const count = written === undefined ? undefined : numberNamed(written);
  return count === undefined ? undefined : later(today, ago ? -count : count, unit!);
}

/** The number that `written` means, in digits or as a word up to ten. */
export function numberNamed(written: string): number | undefined {
  if (/^\d{1,5}$/.test(written)) return Number(written);
  const number = /^an?$/.test(written) ? 1 : numbers.indexOf(written);
  return number < 0 ? undefined : number;
}

/**
 * The day `count` units after `day`; before it when `count` is negative. Of a
 * month that has no such day, its last.
 *
 * @param unit `day`, `week`, `month`, `quarter` or `year`.
 */
export function later(day: Day, count: number, unit: string): Day {
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  if (months === undefined) return plusDays(day, count * (unit === 'week' ? 7 : 1));
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count * months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  if (year < 1 || year > 9999) return plusDays(day, count * months * 31);
  const written = `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}`;
  const days = [day.slice(8), '30', '29', '28'].map((number) => parseDay(`${written}-${number}`));
  return days.find((one) => one !== undefined)!;
}

function named(words: string, today: Day, tense: Tense): Day | undefined {
  const [, which, name] = /^(?:(last|next|this|on) )?([a-z]+)$/.exec(words) ?? [];
  const weekday = name && weekdayNamed(name);
  if (!weekday) return undefined;
  const ahead = which === 'next' || (which !== 'last' && tense === 'future');
  const apart = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(today)) + 7) % 7;
  return plusDays(today, ahead ? apart || 7 : apart - 7);
}
