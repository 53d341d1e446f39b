import { type Day, daysBetween, inShort, weekdayOf } from '../journal/day.ts';
import type { Standing } from '../journal/standing.ts';
import { count } from './count.ts';
import { shown } from './shown.ts';

/**
 * How the day stands in a few words, for a prompt: `2/3 ✓ 1 open · Thu
 * unsettled`; without a newline, without colour, and nothing if there is nothing
 * to say. `plain` for words instead of marks.
 */
export function shortLine(standing: Standing, plain: boolean): string {
  const { promised, kept, open, isOpened, unsettled, unread } = standing;
  const facts = [
    promised > 0 && (plain ? `${kept} of ${promised} kept` : `${kept}/${promised} ✓`),
    open > 0 && `${open} open`,
  ].filter((fact) => fact !== false);
  const parts = [
    facts.join(plain ? ', ' : ' '),
    unsettled.length > 0 ? `${unsettledDays(standing)} unsettled` : isOpened ? '' : 'not opened yet',
    unread > 0 ? `${count(unread, 'thing')} left out` : '',
  ];
  return parts.filter((part) => part !== '').join(plain ? ', ' : ' · ');
}

/** What a format of one's own may name. */
export const shortNames = [
  'kept',
  'promised',
  'missed',
  'open',
  'steps',
  'wins',
  'unsettled',
  'intention',
  'day',
] as const;

/** What stands for each name in a format; empty where there is nothing. */
export function shortValues(standing: Standing): Readonly<Record<(typeof shortNames)[number], string>> {
  const { kept, promised, missed, open, steps, wins, intention = '', today } = standing;
  return {
    kept: String(kept),
    promised: String(promised),
    missed: String(missed),
    open: String(open),
    steps: String(steps),
    wins: String(wins),
    unsettled: unsettledDays(standing),
    intention: shown(intention.split('\n')[0]!.trimEnd()),
    day: today,
  };
}

/** The days that wait to be settled: `Thu`, `Wed, Thu`, `4 days`. */
function unsettledDays({ unsettled, today }: Standing): string {
  if (unsettled.length > 2) return count(unsettled.length, 'day');
  return unsettled.map((day) => calledNear(day, today)).join(', ');
}

/** A day of the last week by its weekday alone. */
function calledNear(day: Day, today: Day): string {
  if (daysBetween(day, today) > 6) return inShort(day, today);
  const name = weekdayOf(day);
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}
