import { type Day, daysFrom, earlierOf, laterOf } from './day.ts';

/** Days off, both ends included: nothing is due, nothing breaks, nothing is rewarded. */
export interface Away {
  readonly from: Day;
  readonly to: Day;
  readonly why?: string;
  /** The days are known to others, but not why. */
  readonly private?: boolean;
}

/** Whether `day` is off. */
export function isAway(away: readonly Away[], day: Day): boolean {
  return away.some(({ from, to }) => from <= day && day <= to);
}

/** The days off from `from` to `to`, both included; quicker than `isAway` where many days are asked for. */
export function daysOff(away: readonly Away[], from: Day, to: Day): Set<Day> {
  return new Set(away.flatMap((range) => daysFrom(laterOf(range.from, from), earlierOf(range.to, to))));
}
