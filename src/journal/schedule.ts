import { type Weekday, weekdays } from './day.ts';

/** The days a standard is due: on weekdays named, or so many times in each week or month. */
export type Schedule =
  | { readonly days: readonly Weekday[] }
  | { readonly times: number; readonly per: 'week' | 'month' };

const working = weekdays.slice(0, 5);

/** How a schedule is written in words: `daily`, `weekdays`, up to `7 per week`, up to `28 per month`. */
export const schedulePattern = /^(?:daily|weekdays|([1-7]) per (week)|([1-9]|1\d|2[0-8]) per (month))$/;

/**
 * Reads what a file says of `on`: `daily`, `weekdays`, `[mon, thu]`,
 * `3 per week` or `2 per month`; `undefined` for anything else.
 */
export function parseSchedule(on: string | readonly string[]): Schedule | undefined {
  if (typeof on !== 'string') {
    const known = weekdays.filter((weekday) => on.includes(weekday));
    return known.length > 0 && known.length === on.length ? { days: known } : undefined;
  }
  if (on === 'daily') return { days: weekdays };
  if (on === 'weekdays') return { days: working };
  const [, inWeek, , inMonth] = schedulePattern.exec(on) ?? [];
  if (inWeek !== undefined) return { times: Number(inWeek), per: 'week' };
  return inMonth === undefined ? undefined : { times: Number(inMonth), per: 'month' };
}

/** A schedule in the words a file uses: `daily`, `mon, thu`, `3 per week`. */
export function spellSchedule(schedule: Schedule): string {
  if ('times' in schedule) return `${schedule.times} per ${schedule.per}`;
  if (schedule.days.length === weekdays.length) return 'daily';
  return schedule.days.join() === working.join() ? 'weekdays' : schedule.days.join(', ');
}
