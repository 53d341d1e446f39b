import { plusDays } from '../journal/day.ts';
import { lengthOf, type Period, range } from '../journal/period.ts';

/** Days of a period that needs no more to be a picture: five weeks. */
const longEnough = 35;

/** Weeks that a shorter one is shown among. */
const weeks = 12;

/** The twelve weeks up to the end of a period that is too short to show how things went from week to week; else itself. */
export function withRunUp(period: Period): Period {
  return lengthOf(period) >= longEnough ? period : range(plusDays(period.to, 1 - weeks * 7), period.to);
}
