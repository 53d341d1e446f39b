import { type Day, plusDays } from '../journal/day.ts';
import { statusOn } from '../journal/goal.ts';
import type { Journal } from '../journal/journal.ts';
import { daysOfBits, type Month, monthsOfYear, type StepsKnown } from './index-data.ts';
import { factsOn, type Head, mayHold, monthsWritten } from './index-head.ts';
import type { Looked, Need, Span, Words } from './need.ts';

/** How far weeks and months may reach beyond the days that are asked for. */
const reach = { week: 7, month: 31 };

/** Months that are looked at by every command, the last ones: what people mend by hand is seldom older. */
const watched = 3;

/** Months that are looked for one by one. */
const many = 6;

/** One command in so many looks at one month more. */
const seldom = 8;

/** What holds from day to day, on which it hangs what is needed. */
export type Rules = Pick<Journal, 'goals' | 'standards'>;

/** The months, oldest first, whose days make up what is needed. */
export function monthsNeeded(head: Head, need: Exclude<Need, Words | Looked>, rules: Rules): Month[] {
  const written = monthsWritten(head);
  if (need === 'all') return written;
  if (need === 'checked') return [];
  const wanted = new Set(need.flatMap((span) => monthsForSpan(head, written, span, rules)));
  for (const month of knownFor(head, written, ['open'])) if (factsOn(head, month)?.open) wanted.add(month);
  return written.filter((month) => wanted.has(month));
}

function monthsForSpan(
  head: Head,
  written: readonly Month[],
  { from, to, settling }: Span,
  { goals, standards }: Rules,
): Month[] {
  const beyond = reach[standards.some(({ on }) => 'times' in on && on.per === 'month') ? 'month' : 'week'];
  const [first, last] = [monthOf(plusDays(from, -beyond)), monthOf(plusDays(to, beyond))];
  const around = written.filter((month) => first <= month && month <= last);
  const wanted = new Set(around);
  for (const month of knownFor(head, written, touchedIn(first, last))) {
    if (factsOn(head, month)?.touched?.some((other) => first <= other && other <= last)) wanted.add(month);
  }
  // What is to be settled hangs on the last day written, however long ago.
  const before =
    settling && written.findLast((month) => month < first && readableDays(head, month).length > 0);
  if (before) wanted.add(before);
  const known = new Set(around.flatMap((month) => Object.keys(factsOn(head, month)?.goals ?? {})));
  for (const goal of goals) {
    const { id, ended } = goal;
    const counts = statusOn(goal, to) === 'active' || (ended !== undefined && ended >= from);
    if (!counts && !known.has(id)) continue;
    for (const month of stepsOf(head, id, written, monthOf(to))) wanted.add(month);
  }
  return [...wanted];
}

/** The months that are looked at whatever is needed: the last ones, and now and then one by turns. */
export function monthsWatched(head: Head, time: number): Month[] {
  const written = monthsWritten(head);
  const turn = Math.floor(time / 1000) % (seldom * Math.max(1, written.length));
  return [...written.slice(-watched), ...(turn % seldom === 0 ? [written[turn / seldom]!] : [])].filter(
    Boolean,
  );
}

/**
 * The months of the last step for a goal, and of the last before `month` that says where its measure stands: to the
 * person, and to others, who are not told of what is private.
 */
function stepsOf(head: Head, goal: string, written: readonly Month[], month: Month): Month[] {
  const some = knownFor(head, written, [goal]);
  const known = (one: Month) => factsOn(head, one)?.goals?.[goal] ?? 0;
  const last = some.findLast((one) => known(one) > 0);
  const valued = (least: StepsKnown) => some.findLast((one) => one < month && known(one) >= least);
  return [last, valued(2), valued(3)].flatMap((one) => one ?? []);
}

/** Those of `months` that are of a year in which one of `words` may be known of a month: few are read for a few words. */
function knownFor(head: Head, months: readonly Month[], words: readonly string[]): Month[] {
  const years = new Map<string, boolean>();
  return months.filter((month) => {
    const year = month.slice(0, 4);
    if (!years.has(year)) years.set(year, mayHold(head, year, ...words));
    return years.get(year);
  });
}

/** Words of which one is known of each month that touches one from `first` to `last`; of a long time any will do. */
function touchedIn(first: Month, last: Month): string[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthOf(plusDays(`${month}-28` as Day, 4))) {
    if (months.push(month) > many) return ['touched'];
  }
  return months;
}

/** The first day with an entry. */
export function firstReadable(head: Head): Day | undefined {
  for (const year of Object.keys(head.years).sort()) {
    for (const month of monthsOfYear(year, head.years[year]!)) {
      const [day] = readableDays(head, month);
      if (day) return day;
    }
  }
  return undefined;
}

function readableDays(head: Head, month: Month): Day[] {
  const year = month.slice(0, 4);
  const bits = head.years[year]!.months[Number(month.slice(5)) - 1]!;
  const unread = (mayHold(head, year, 'unread') && factsOn(head, month)?.unread) || {};
  return daysOfBits(month, bits).filter((day) => !Object.hasOwn(unread, day));
}

function monthOf(day: Day): Month {
  return day.slice(0, 7);
}
