import type { Weekday } from '../../src/journal/day.ts';

/** Reckoning with days for the recount, by the clock of the language in UTC. */
const dayLength = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const written = (instant: number) => new Date(instant).toISOString().slice(0, 10);

export function dayAfter(day: string): string {
  return written(at(day) + dayLength);
}

export function dayBefore(day: string): string {
  return written(at(day) - dayLength);
}

export function daysApart(from: string, to: string): number {
  return (at(to) - at(from)) / dayLength;
}

export function weekdayName(day: string): Weekday {
  return (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[new Date(at(day)).getUTCDay()]!;
}

/** The day of a moment on the wall clock as written, where days start at `starts`. */
export function momentDay(moment: string, starts: string): string {
  const [day, time] = [moment.slice(0, 10), moment.slice(11, 16)];
  return time < starts ? dayBefore(day) : day;
}
