import { monthNamed, weekdayNamed } from './calendar-names.ts';
import { type Day, parseDay, weekdayOf } from './day.ts';
import type { Tense } from './spoken-day.ts';

/**
 * Reads a day by its date: `3 november`, `fri, Nov 3rd, 2025`, `the 3rd of
 * nov`, `24/12/2026`, `12-24`, `2026/11/3`. Not what is one day in London and
 * another in New York, nor a weekday on which that day does not fall.
 *
 * Without its year it is the last such day in the past tense and the next in
 * the future tense, today among both.
 *
 * @param words in small letters, with single spaces.
 */
export function dated(words: string, today: Day, tense: Tense): Day | undefined {
  return inNumbers(words, today, tense) ?? inWords(words, today, tense);
}

function inNumbers(words: string, today: Day, tense: Tense): Day | undefined {
  const [, year, ...rest] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(words) ?? [];
  if (year) return dayOfDate(Number(year), Number(rest[0]), Number(rest[1]));
  const [, a, b, of] = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?$/.exec(words) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const [smaller, larger] = [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))];
  if (larger <= 12 && smaller !== larger) return undefined;
  return ofYear(of, smaller, larger, today, tense);
}

const dayFirst = /^(?:([a-z]+),? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)(?:,? (\d{4}))?$/;
const monthFirst = /^(?:([a-z]+),? )?([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;

function inWords(words: string, today: Day, tense: Tense): Day | undefined {
  const bare = words.replace(/^on /, '').replace(/^the /, '').replaceAll('.', '');
  const [, before, date, after, year] = dayFirst.exec(bare) ?? [];
  const [, other, name, number, of] = monthFirst.exec(bare) ?? [];
  const month = monthNamed(after ?? name ?? '');
  if (month === undefined) return undefined;
  const day = ofYear(year ?? of, month, Number(date ?? number), today, tense);
  const weekday = before ?? other;
  return weekday === undefined || (day && weekdayOf(day) === weekdayNamed(weekday)) ? day : undefined;
}

function ofYear(
  year: string | undefined,
  month: number,
  day: number,
  today: Day,
  tense: Tense,
): Day | undefined {
  return year === undefined ? withoutYear(month, day, today, tense) : dayOfDate(Number(year), month, day);
}

/** The last day of this date in the past tense, the next in the future tense; today is both. */
export function withoutYear(month: number, day: number, today: Day, tense: Tense): Day | undefined {
  const thisYear = Number(today.slice(0, 4));
  const years = tense === 'past' ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  return years
    .map((of) => dayOfDate(of, month, day))
    .find((one) => one !== undefined && (tense === 'past' ? one <= today : one >= today));
}

/** The day of this date; `undefined` if there is none. */
export function dayOfDate(year: number, month: number, day: number): Day | undefined {
  const [y, m, d] = [
    [year, 4],
    [month, 2],
    [day, 2],
  ].map(([number, digits]) => String(number).padStart(digits!, '0'));
  return parseDay(`${y}-${m}-${d}`);
}
