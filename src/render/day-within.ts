import { type Day, inShort, weekdayOf } from '../journal/day.ts';
import { lengthOf, type Period, within } from '../journal/period.ts';

/** A day of a week by its weekday, `Mon`; one of a longer period, or beside it, as `Mon 6 May`. */
export function dayWithin(period: Period, day: Day): string {
  if (lengthOf(period) > 7 || !within(period, day)) return inShort(day, period.to);
  const weekday = weekdayOf(day);
  return weekday[0]!.toUpperCase() + weekday.slice(1);
}
