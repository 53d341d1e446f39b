import { type Day, parseDay, plusDays, type Weekday, weekdayOf, weekdays } from './day.ts';

/** Whether a bare weekday means the last such day (what happened) or the next (what is due). */
export type Tense = 'past' | 'future';

/** Three ways to write a day, for the hint of an error. */
export const waysToWriteADay =
  'Write it as 2026-11-23, as "yesterday" or "3 days ago", or as a weekday such as "mon".';

/**
 * Reads a day as people say it: `today`, `yesterday`, `tomorrow`, `mon`,
 * `last friday`, `next tue`, `3 days ago`, `in 2 weeks`, `+3`, `2026-11-23`.
 *
 * A bare weekday is the last one before today in the past tense and the next
 * one after today in the future tense; never today itself.
 *
 * @returns `undefined` for anything else.
 */
export function parseSpokenDay(text: string, today: Day, tense: Tense = 'past'): Day | undefined {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (words === 'today' || words === 'now') return today;
  if (words === 'yesterday') return plusDays(today, -1);
  if (words === 'tomorrow') return plusDays(today, 1);
  return parseDay(words) ?? counted(words, today) ?? named(words, today, tense);
}

function counted(words: string, today: Day): Day | undefined {
  const ago = /^(\d{1,5}|a|an|one) (day|week)s? ago$/.exec(words);
  const ahead = /^in (\d{1,5}|a|an|one) (day|week)s?$/.exec(words) ?? /^\+(\d{1,5}) ?(d|w)?$/.exec(words);
  const match = ago ?? ahead;
  if (!match) return undefined;
  const count = Number(match[1]) || (/^\d/.test(match[1]!) ? 0 : 1);
  const days = count * (match[2]?.startsWith('w') ? 7 : 1);
  return plusDays(today, ago ? -days : days);
}

function named(words: string, today: Day, tense: Tense): Day | undefined {
  const [, which, name] = /^(?:(last|next|this|on) )?([a-z]+)$/.exec(words) ?? [];
  const weekday = name && weekdayNamed(name);
  if (!weekday) return undefined;
  const ahead = which === 'next' || (which !== 'last' && tense === 'future');
  const apart = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(today)) + 7) % 7;
  return plusDays(today, ahead ? apart || 7 : apart - 7);
}

const fullNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Any beginning of a weekday's name that has at least three letters. */
export function weekdayNamed(name: string): Weekday | undefined {
  return name.length < 3
    ? undefined
    : weekdays[fullNames.findIndex((full) => full.startsWith(name) || `${full}s` === name)];
}
