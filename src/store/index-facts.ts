import type { Commitment } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Step } from '../journal/goal.ts';
import { bitOf, type Facts, type KeptDay, type Month, type StepsKnown } from './index-data.ts';

/** What has to be known of `month` with these days, oldest first. */
export function factsOf(month: Month, days: readonly (readonly [Day, KeptDay])[]): Facts {
  const unread: Record<Day, KeptDay['unread']> = {};
  const open: Day[] = [];
  const touched = new Set<Month>();
  let far = 0;
  const goals: Record<string, StepsKnown> = {};
  for (const [day, { entry, unread: inDay }] of days) {
    if (inDay.length > 0) unread[day] = inDay;
    if (!entry) continue;
    if (isOpen(entry)) open.push(day);
    for (const other of entry.commitments.flatMap(daysOf)) {
      if (!other.startsWith(month)) touched.add(other.slice(0, 7));
      else if (other !== day) far |= bitOf(day);
    }
    for (const step of entry.development) {
      goals[step.goal] = greaterOf(goals[step.goal], standingOf(step, entry));
    }
  }
  return {
    ...(Object.keys(unread).length > 0 && { unread }),
    ...(open.length > 0 && { open }),
    ...(touched.size > 0 && { touched: [...touched].sort() }),
    ...(far !== 0 && { far }),
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

/** The days that `commitment` has to do with: every one on which it was due, done or dropped. */
function daysOf({ due, moved, done, dropped }: Commitment): Day[] {
  const days = [due, done, dropped, ...moved.flatMap(({ on, from, to }) => [on, from, to])];
  return days.flatMap((day) => day ?? []);
}
