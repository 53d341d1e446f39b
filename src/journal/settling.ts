import { isAway } from './away.ts';
import type { Commitment } from './commitment.ts';
import { type Day, daysFrom, laterOf, plusDays } from './day.ts';
import { begunOn, commitmentsOf, entryOn, type Journal } from './journal.ts';
import { isDue, type Standard } from './standard.ts';

/** Days without an entry, days off aside, from which on it is a gap. */
const gapFrom = 3;

/** How many days back a day that was left open is still asked about. */
export const farthestBack = 7;

/** What a check-in has to settle before a new day can be opened. */
export interface Settling {
  /** Days to close, oldest first. */
  readonly days: readonly Day[];
  /** Open commitments whose day is over, by due day, then in the order made. */
  readonly commitments: readonly Commitment[];
  /** Days in a row without an entry, when they are three or more. */
  readonly gap?: { readonly from: Day; readonly to: Day; readonly days: number };
}

/**
 * What is to be settled on the morning of `today`.
 *
 * After a gap that is the last day written and the open commitments only;
 * otherwise also the days passed over on which a standard was due.
 */
export function settlingOn(journal: Journal, today: Day): Settling {
  const commitments = commitmentsOf(journal)
    .filter(({ status, due }) => status === 'open' && due < today)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const last = journal.entries.findLast(({ day }) => day < today)?.day;
  if (last === undefined) return { days: [], commitments };
  const passed = daysFrom(plusDays(last, 1), plusDays(today, -1)).filter((day) => !isAway(journal.away, day));
  const isOpen = (day: Day) =>
    entryOn(journal, day)?.closed === undefined && !isAway(journal.away, day) && !isUnread(journal, day);
  if (passed.length >= gapFrom) {
    const gap = { from: passed[0]!, to: passed.at(-1)!, days: passed.length };
    return { days: isOpen(last) ? [last] : [], commitments, gap };
  }
  const first = laterOf(begunOn(journal)!, plusDays(today, -farthestBack));
  const days = daysFrom(first, plusDays(today, -1)).filter(
    (day) =>
      isOpen(day) &&
      (entryOn(journal, day) !== undefined || (day > last && dueByDay(journal, day).length > 0)),
  );
  return { days, commitments };
}

/** The standards a verdict is asked for on `day`: none on a day off. */
export function standardsOn({ standards, away }: Journal, day: Day): Standard[] {
  return isAway(away, day) ? [] : standards.filter((standard) => isDue(standard, day));
}

/** Whether the day's own file could not be read; it is left alone until it is mended. */
function isUnread({ unread }: Journal, day: Day): boolean {
  return unread.some(({ path }) => path.endsWith(`/${day}.yaml`));
}

function dueByDay(journal: Journal, day: Day): Standard[] {
  return standardsOn(journal, day).filter(({ on }) => 'days' in on);
}
