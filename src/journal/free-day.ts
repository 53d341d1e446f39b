import { casual, ParsingComponents, ReferenceWithTimezone } from 'chrono-node/en';
import { monthNamed, weekdayNamed } from './calendar-names.ts';
import { dayOfDate, withoutYear } from './dated.ts';
import { type Day, plusDays, weekdays } from './day.ts';
import { weekOf } from './period.ts';
import type { WeekStarts } from './settings.ts';
import { later, parseSpokenDay, type Tense, tidied } from './spoken-day.ts';
import { parseSpokenPeriod } from './spoken-period.ts';

/** Years after which the calendar repeats, weekdays and all. */
const cycle = 400;

/** Several days, or nobody knows how many, for which the library would name some day. */
const severalDays =
  /\b(?:few|several|(?:this|last|past|next) (?:week|month|quarter|year)|week(?:end|day)s?)\b/;

/**
 * Reads a day as `parseSpokenDay` does, and in the many other ways people have:
 * `monday morning`, `friday next week`, `two weeks from now`, `end of march`,
 * `a couple of days ago`. Kept apart because it takes a library.
 *
 * @returns `undefined` for what is not wholly understood, or may be several days.
 */
export function parseFreeDay(text: string, today: Day, starts: WeekStarts, tense: Tense): Day | undefined {
  const words = withoutTimeOfDay(tidied(text)).replace(/^by (?=.)/, '');
  return (
    parseSpokenDay(words, today, tense) ??
    inWeek(words, today, starts) ??
    endOf(words, today, starts, tense) ??
    inMonth(words, today, tense) ??
    understood(words, today, tense)
  );
}

/** An entry is of a day, so that `monday morning` is Monday, and `last night` yesterday. */
function withoutTimeOfDay(words: string): string {
  if (/^(?:this (?:morning|afternoon|evening)|tonight)$/.test(words)) return 'today';
  if (words === 'last night') return 'yesterday';
  return words.replace(/ (?:morning|afternoon|evening|night)$/, '');
}

/** `friday next week`, `last week friday`: the weekday of a week as the journal counts weeks. */
function inWeek(words: string, today: Day, starts: WeekStarts): Day | undefined {
  const after = /^(?:on )?([a-z]+),? (?:of )?(this|last|next) week$/.exec(words);
  const before = /^(this|last|next) week,? (?:on )?([a-z]+)$/.exec(words);
  const [which, name] = after ? [after[2], after[1]] : [before?.[1], before?.[2]];
  const weekday = name === undefined ? undefined : weekdayNamed(name);
  if (!weekday) return undefined;
  const { from } = weekOf(plusDays(today, which === 'next' ? 7 : which === 'last' ? -7 : 0), starts);
  return plusDays(from, (weekdays.indexOf(weekday) - weekdays.indexOf(starts) + 7) % 7);
}

/** `end of march`, `first day of next month`; of a week, some would mean its Friday. */
function endOf(words: string, today: Day, starts: WeekStarts, tense: Tense): Day | undefined {
  const [, which, of] =
    /^(?:the )?(end|start|beginning|first day|last day) of (?:the )?(.+)$/.exec(words) ?? [];
  const period = of === undefined ? undefined : parseSpokenPeriod(of, today, starts, tense, () => undefined);
  if (!period || !['month', 'quarter', 'year'].includes(period.kind)) return undefined;
  return which === 'end' || which === 'last day' ? period.to : period.from;
}

/** `the 3rd`: of this month, or of the last or the next that has it. */
function inMonth(words: string, today: Day, tense: Tense): Day | undefined {
  const [, number] = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(words) ?? [];
  if (number === undefined) return undefined;
  const first = parseSpokenDay(`${today.slice(0, 7)}-01`, today)!;
  const sign = tense === 'future' ? 1 : -1;
  return [0, 1, 2]
    .map((months) => later(first, sign * months, 'month').slice(0, 8))
    .map((month) => parseSpokenDay(month + number.padStart(2, '0'), today))
    .find((day) => day !== undefined && (tense === 'future' ? day >= today : day <= today));
}

/** What the library makes of all the words, if it is one day of the calendar. */
function understood(words: string, today: Day, tense: Tense): Day | undefined {
  const parts = words.split(/[^a-z]+/);
  // A weekday, or a date in numbers, that we have not read is one of which the library would guess the week or the order.
  const isGuess = severalDays.test(words) || parts.some(weekdayNamed) || /^[\d./-]+$/.test(words);
  if (isGuess || words === '') return undefined;
  // Of a far year that is like ours, so that no time zone has skipped a day in it or moved its noon.
  const far = (Number(today.slice(0, 4)) % cycle) + 6 * cycle;
  const [month, day] = [Number(today.slice(5, 7)), Number(today.slice(8))];
  const noon = { year: far, month, day, hour: 12, minute: 0, second: 0, millisecond: 0 };
  const reference = new ParsingComponents(new ReferenceWithTimezone(), noon).date();
  const [found, ...others] = casual.parse(words, reference, { forwardDate: tense === 'future' });
  const isAll = found && bare(found.text) === bare(words) && others.length === 0 && !found.end;
  if (!isAll || found.start.isCertain('hour')) return undefined;
  const { start } = found;
  const isCounted = found.tags().has('result/relativeDate');
  const hasYear = /\b\d{4}(?:-|$)/.test(words);
  // Counted from a day of which the year is not said.
  if (isCounted && !hasYear && parts.some(monthNamed)) return undefined;
  if (!isCounted && !(start.isCertain('day') && start.isCertain('month'))) return undefined;
  const [year, inYear, date] = [start.get('year')!, start.get('month')!, start.get('day')!];
  if (hasYear) return dayOfDate(year, inYear, date);
  if (!isCounted && !start.isCertain('year')) return withoutYear(inYear, date, today, tense);
  // A year in two digits may be a day as well.
  const isNear = year > far - cycle / 2;
  return isNear ? dayOfDate(Number(today.slice(0, 4)) + year - far, inYear, date) : undefined;
}

function bare(words: string): string {
  return words.replace(/^(?:(?:on|by) )?(?:the )?/, '');
}
