import { type Day, daysBetween } from '../journal/day.ts';
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
  const all = verdictsOf(entries).get(standard.id) ?? [];
  return all.filter(({ day }) => day <= upTo && !off.has(day));
}

/** The verdicts of entries that were gone through already: in fifty years hundreds of standards come and go. */
const gathered = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly DayVerdict[]>>();

/** All verdicts in `entries`, by the id of the standard. */
function verdictsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly DayVerdict[]> {
  const before = gathered.get(entries);
  if (before) return before;
  const byId = new Map<string, DayVerdict[]>();
  for (const { day, standards } of entries) {
    // One for all standards that came to the same.
    const ofDay: Partial<Record<Verdict, DayVerdict>> = {};
    for (const id of Object.keys(standards)) {
      const verdict = standards[id]!;
      ofDay[verdict] ??= { day, verdict };
      const known = byId.get(id);
      if (known) known.push(ofDay[verdict]);
      else byId.set(id, [ofDay[verdict]]);
    }
  }
  gathered.set(entries, byId);
  return byId;
}

/** The verdicts that count: given on days on which the standard was in force, due or not. */
export function inForce(verdicts: readonly DayVerdict[], standard: Standard): DayVerdict[] {
  return verdicts.filter(({ day }) => holds(standard, day));
}

/** The days of the period from the standard's first to its last. */
export function daysWithin({ days }: View, { since, until }: Standard): readonly Day[] {
  const [first] = days;
  if (first === undefined) return days;
  const start = since === undefined ? 0 : Math.max(0, daysBetween(first, since));
  const end = until === undefined ? days.length : Math.max(start, daysBetween(first, until) + 1);
  return days.slice(start, end);
}

/**
 * The days of the period that are over and due, without a verdict. With `3 per
 * week` only those that were not closed: a closed day without one says "not
 * today".
 */
export function unrecordedDays(view: View, standard: Standard): Day[] {
  const { today, entryOn } = view;
  return daysWithin(view, standard).filter((day) => {
    if (day >= today || !canBeDue(view, day) || !isDue(standard, day)) return false;
    const entry = entryOn.get(day);
    return verdictIn(entry, standard) === undefined && !('times' in standard.on && entry?.closed);
  });
}
