import type { Day } from '../journal/day.ts';
import { isFromMemory, wasPresent } from '../journal/entry.ts';
import { isDue } from '../journal/standard.ts';
import type { DayCounts, PromiseLine } from './summary.ts';
import { canBeDue, type View } from './view.ts';

/** The days behind each of the `DayCounts`, oldest first. */
export type DayLists = Readonly<Record<keyof DayCounts, readonly Day[]>>;

/** The days for which something was promised. What was moved or dropped in time is not due any more. */
export function daysPromised(promises: readonly PromiseLine[]): Set<Day> {
  const due = promises.filter(({ outcome }) => outcome !== 'renegotiated' && outcome !== 'dropped');
  return new Set(due.map((promise) => promise.due));
}

/**
 * Sorts the days of the period.
 *
 * A standard makes a day due if it names the day; `3 per week` does not.
 *
 * @param promised those for which something was promised; see `daysPromised`.
 */
export function dayLists(view: View, promised: ReadonlySet<Day>): DayLists {
  const { journal, today, days, entries, off } = view;
  const { dayStarts } = journal.settings;
  const named = journal.standards.filter(({ on }) => 'days' in on);
  const closed = entries.filter((entry) => entry.closed !== undefined);
  return {
    due: days.filter(
      (day) =>
        day <= today &&
        canBeDue(view, day) &&
        (promised.has(day) || named.some((standard) => isDue(standard, day))),
    ),
    present: entries.filter((entry) => wasPresent(entry, dayStarts)).map(({ day }) => day),
    closed: closed.map(({ day }) => day),
    fromMemory: closed.filter((entry) => isFromMemory(entry, dayStarts)).map(({ day }) => day),
    away: days.filter((day) => off.has(day)),
  };
}

/** How many days are in each list. */
export function dayCounts({ due, present, closed, fromMemory, away }: DayLists): DayCounts {
  return {
    due: due.length,
    present: present.length,
    closed: closed.length,
    fromMemory: fromMemory.length,
    away: away.length,
  };
}
