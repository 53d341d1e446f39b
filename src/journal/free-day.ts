import { casual } from 'chrono-node/en';
import { type Day, parseDay, type Weekday, weekdayOf, weekdays } from './day.ts';
import { weekOf } from './period.ts';
import type { WeekStarts } from './settings.ts';
import { parseSpokenDay, type Tense, tidied, weekdayNamed } from './spoken-day.ts';
import { isWithoutYear } from './spoken-period.ts';

/** Years after which the calendar repeats, weekdays and all. */
const cycle = 400;

/** Several days, or nobody knows how many, for which a library would name some day. */
const severalDays =
  /\b(?:few|several|(?:this|last|past|next) (?:week|month|quarter|year)|week(?:end|day)s?)\b/;

/**
 * Reads a day as `parseSpokenDay` does, and in the other ways people have:
 * `3 november`, `Nov 3rd, 2025`, `monday morning`, `friday next week`,
 * `end of november`, `24/12/2026`. Kept apart because it takes a library.
 *
 * A day without its year is the last such day in the past tense, today among
 * them, and the next in the future tense.
 *
 * @returns `undefined` for what is not wholly understood, or may be several days.
 */
export function parseFreeDay(text: string, today: Day, starts: WeekStarts, tense: Tense): Day | undefined {
  const words = withoutTimeOfDay(tidied(text));
  return (
    parseSpokenDay(words, today, tense) ??
    inWeek(words, today, starts) ??
    (/^\d+([./-]\d+)+$/.test(words) ? inNumbers(words, today, tense) : named(words, today, tense))
  );
}

/** An entry is of a day, so that `monday morning` is Monday, and `last night` yesterday. */
function withoutTimeOfDay(words: string): string {
  if (/^(?:this morning|this afternoon|this evening|tonight)$/.test(words)) return 'today';
  if (/^(?:last night)$/.test(words)) return 'yesterday';
  return words.replace(/ (?:morning|afternoon|evening|night)$/, '');
}

/** `friday next week`, `last week friday`: the weekday of a week as the journal counts weeks. */
function inWeek(words: string, today: Day, starts: WeekStarts): Day | undefined {
  const after = /^(?:on )?([a-z]+),? (?:of )?(this|last|next) week$/.exec(words);
  const before = /^(this|last|next) week,? (?:on )?([a-z]+)$/.exec(words);
  const [which, name] = after ? [after[2], after[1]] : [before?.[1], before?.[2]];
  const weekday = name === undefined ? undefined : weekdayNamed(name);
  if (!weekday) return undefined;
  const base = parseSpokenDay(which === 'next' ? '+7' : which === 'last' ? '7 days ago' : 'today', today)!;
  const { from } = weekOf(base, starts);
  const apart = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(from)) + 7) % 7;
  return parseSpokenDay(`+${apart}`, from);
}

/** `24/12/2026`, `24.12.`, `12-24-2026`; not what is one day in London and another in New York. */
function inNumbers(words: string, today: Day, tense: Tense): Day | undefined {
  const [, year, ...rest] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(words) ?? [];
  if (year) return written(Number(year), Number(rest[0]), Number(rest[1]));
  const [, a, b, of] = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?$/.exec(words) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const [smaller, larger] = [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))];
  if (larger <= 12 && smaller !== larger) return undefined;
  return of ? written(Number(of), smaller, larger) : inTense(smaller, larger, today, tense);
}

/** What the library makes of all the words, if it is one day of the calendar. */
function named(words: string, today: Day, tense: Tense): Day | undefined {
  if (severalDays.test(words)) return undefined;
  // Of a far year that is like ours, so that no time zone has skipped a day or shifted a noon in it.
  const far = (Number(today.slice(0, 4)) % cycle) + 6 * cycle;
  const reference = casual.parseDate(`${far}${today.slice(4)} 12:00:00.000`)!;
  const [found, ...others] = casual.parse(words, reference, { forwardDate: tense === 'future' });
  const isAll = found && bare(found.text) === bare(words) && others.length === 0 && !found.end;
  if (!isAll || found.start.isCertain('hour')) return undefined;
  const { start } = found;
  const isCounted = found.tags().has('result/relativeDate');
  // Counted from a day of which the year, or the week, is not said.
  if (isCounted && (isWithoutYear(words) || weekdayIn(words) !== undefined)) return undefined;
  if (!isCounted && !(start.isCertain('day') && start.isCertain('month'))) return undefined;
  const [year, month, day] = [start.get('year')!, start.get('month')!, start.get('day')!];
  if (!isCounted && !start.isCertain('year')) return fitting(inTense(month, day, today, tense), words);
  if (/\b\d{4}\b/.test(words)) return fitting(written(year, month, day), words);
  // A year in two digits may be a day as well.
  const isOurs = year > far - cycle / 2;
  return isOurs ? fitting(written(Number(today.slice(0, 4)) + year - far, month, day), words) : undefined;
}

function bare(words: string): string {
  return words.replace(/^(?:(?:on|by) )?(?:the )?/, '');
}

/** `day`, unless `words` say that it is another weekday: `thu 13 nov` in a year in which it is a Friday is a slip. */
function fitting(day: Day | undefined, words: string): Day | undefined {
  const weekday = weekdayIn(words);
  return day && (weekday === undefined || weekdayOf(day) === weekday) ? day : undefined;
}

function weekdayIn(words: string): Weekday | undefined {
  return words
    .split(/[^a-z]+/)
    .map(weekdayNamed)
    .find((one) => one !== undefined);
}

/** The last such day of a year in the past tense, the next in the future tense; today is either. */
function inTense(month: number, day: number, today: Day, tense: Tense): Day | undefined {
  const year = Number(today.slice(0, 4));
  const years = tense === 'past' ? [year, year - 1] : [year, year + 1];
  return years
    .map((of) => written(of, month, day))
    .find((one) => one !== undefined && (tense === 'past' ? one <= today : one >= today));
}

function written(year: number, month: number, day: number): Day | undefined {
  const [y, m, d] = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)];
  return parseDay(`${y}-${m}-${d}`);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
