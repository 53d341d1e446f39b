import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { holds, isDue, type Standard, type Verdict } from '../journal/standard.ts';
import { canBeDue, type View } from './view.ts';

/** What was recorded of a standard on a day. */
export interface DayVerdict {
  readonly day: Day;
  readonly verdict: Verdict;
}

/** The verdict on `standard` in `entry`, if there is one. */
export function verdictIn(entry: Entry | undefined, { id }: Standard): Verdict | undefined {
  // An id may be any word, such as `constructor`.
  return entry && Object.hasOwn(entry.standards, id) ? entry.standards[id] : undefined;
}

/** The verdicts on `standard` in `entries` up to `upTo`, those of days off left out. */
export function verdictsIn(
  entries: readonly Entry[],
  standard: Standard,
  off: ReadonlySet<Day>,
  upTo: Day,
): DayVerdict[] {
  return entries.flatMap((entry) => {
    const verdict = verdictIn(entry, standard);
    return verdict && entry.day <= upTo && !off.has(entry.day) ? [{ day: entry.day, verdict }] : [];
  });
}

/** The verdicts that count: given on days on which the standard was in force, due or not. */
export function inForce(verdicts: readonly DayVerdict[], standard: Standard): DayVerdict[] {
  return verdicts.filter(({ day }) => holds(standard, day));
}

/**
 * The days of the period that are over and due, without a verdict. With `3 per
 * week` only those that were not closed: a closed day without one says "not
 * today".
 */
export function unrecordedDays(view: View, standard: Standard): Day[] {
  const { days, today, entryOn } = view;
  return days.filter((day) => {
    if (day >= today || !canBeDue(view, day) || !isDue(standard, day)) return false;
    const entry = entryOn.get(day);
    return verdictIn(entry, standard) === undefined && !('times' in standard.on && entry?.closed);
  });
}
