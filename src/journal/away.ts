import { type Day, daysFrom } from './day.ts';

/** Days off, both ends included: nothing is due, nothing breaks, nothing is rewarded. */
export interface Away {
  readonly from: Day;
  readonly to: Day;
  readonly why?: string;
}

/** Whether `day` is off. */
export function isAway(away: readonly Away[], day: Day): boolean {
  return away.some(({ from, to }) => from <= day && day <= to);
}

/** How many of the days from `from` to `to` are off. */
export function awayDays(away: readonly Away[], from: Day, to: Day): number {
  return daysFrom(from, to).filter((day) => isAway(away, day)).length;
}
