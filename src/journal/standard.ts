import { type Day, weekdayOf } from './day.ts';
import type { Schedule } from './schedule.ts';
import type { Side } from './side.ts';

export const verdicts = ['kept', 'missed', 'untested'] as const;
/** What became of a standard on a day; `untested`: there was no occasion for it. */
export type Verdict = (typeof verdicts)[number];

/** A rule of conduct one holds oneself to. */
export interface Standard {
  readonly id: string;
  readonly text: string;
  readonly on: Schedule;
  readonly side?: Side;
  /** The first day it holds; left out: always has. */
  readonly since?: Day;
  /** The last day it holds; left out: still does. */
  readonly until?: Day;
  /** Days between retiring it and taking it up again. */
  readonly paused: readonly { readonly from: Day; readonly to: Day }[];
  /** Whether its streak is shown; off unless asked for. */
  readonly streak?: boolean;
  readonly private?: boolean;
}

/** Whether `standard` is in force on `day`: taken up, not paused, not retired. */
export function holds({ since, until, paused }: Standard, day: Day): boolean {
  if ((since !== undefined && day < since) || (until !== undefined && day > until)) return false;
  return !paused.some(({ from, to }) => from <= day && day <= to);
}

/** Whether a verdict on `standard` is expected or possible on `day`, days off aside. */
export function isDue(standard: Standard, day: Day): boolean {
  return holds(standard, day) && ('times' in standard.on || standard.on.days.includes(weekdayOf(day)));
}
