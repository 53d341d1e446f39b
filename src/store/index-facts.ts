import type { Commitment } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Step } from '../journal/goal.ts';
import type { Facts, KeptDay, Month, StepsKnown } from './index-data.ts';

/** What has to be known of the month with these days, oldest first. */
export function factsOf(days: readonly (readonly [Day, KeptDay])[]): Facts {
  const unread: Record<Day, KeptDay['unread']> = {};
  const open: Day[] = [];
  const touched = new Set<Month>();
  const goals: Record<string, StepsKnown> = {};
  for (const [day, { entry, unread: inDay }] of days) {
    if (inDay.length > 0) unread[day] = inDay;
    if (!entry) continue;
    if (isOpen(entry)) open.push(day);
    for (const month of entry.commitments.flatMap(monthsOf)) if (!day.startsWith(month)) touched.add(month);
    for (const step of entry.development) {
      goals[step.goal] = greaterOf(goals[step.goal], standingOf(step, entry));
    }
  }
  return {
    ...(Object.keys(unread).length > 0 && { unread }),
    ...(open.length > 0 && { open }),
    ...(touched.size > 0 && { touched: [...touched].sort() }),
    ...(Object.keys(goals).length > 0 && { goals }),
  };
}

function standingOf({ status, value, private: isPrivate }: Step, day: Entry): StepsKnown {
  if (status !== 'kept' || value === undefined) return 1;
  return isPrivate || day.private ? 2 : 3;
}

function greaterOf(one: StepsKnown | undefined, other: StepsKnown): StepsKnown {
  return one !== undefined && one > other ? one : other;
}

function isOpen({ commitments, development }: Entry): boolean {
  return [...commitments, ...development].some(({ status }) => status === 'open');
}

/** The months that `commitment` has to do with: of every day it was due, done or dropped. */
function monthsOf({ due, moved, done, dropped }: Commitment): Month[] {
  const days = [due, done, dropped, ...moved.flatMap(({ on, from, to }) => [on, from, to])];
  return days.flatMap((day) => (day === undefined ? [] : [day.slice(0, 7)]));
}
