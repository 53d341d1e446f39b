import { type Day, earlierOf, laterOf, plusDays } from '../journal/day.ts';
import { statusOn } from '../journal/goal.ts';
import type { Journal } from '../journal/journal.ts';
import { farthestBack } from '../journal/settling.ts';
import { bitOf, type Days, daysOfBits, type Month } from './index-data.ts';
import {
  factsOn,
  factsTouching,
  factsWhere,
  type Head,
  mayHaveSteps,
  monthsIn,
  monthsWritten,
  yearsOf,
} from './index-head.ts';
import type { Looked, Need, Span, Words } from './need.ts';

/** How far weeks may reach beyond the days that are asked for, and what is to be settled back from them. */
const reach = Math.max(7, farthestBack);

/** Months that are looked at by every command, the last ones: what people mend by hand is seldom older. */
const watched = 3;

/** One command in so many looks at one month more. */
const seldom = 8;

/** What holds from day to day, on which it hangs what is needed. */
export type Rules = Pick<Journal, 'goals' | 'standards'>;

/** What is needed of the days that have a file. */
export interface Needed {
  /** To be looked at, oldest first. */
  readonly months: readonly Month[];
  /** Whether `day`, which is in one of these months, is needed itself. */
  has(day: Day): boolean;
}

/** The months whose files are to be looked at for what is needed, and which of their days are needed. */
export function daysNeeded(head: Head, need: Exclude<Need, Words | Looked>, rules: Rules): Needed {
  if (need === 'all') return { months: monthsWritten(head), has: () => true };
  if (need === 'checked') return { months: [], has: () => false };
  const found = new Map<Month, Days>();
  const add: Add = (month, days) => found.set(month, (found.get(month) ?? 0) | days);
  for (const [month, { open }] of factsWhere(head, 'open')) if (open) add(month, open);
  if ('promises' in need) {
    addDays(add, head, need.promises);
    addLast(add, head, need.promises, need.promises.from);
  } else for (const span of need) addForSpan(add, head, span, rules);
  return {
    months: [...found.keys()].sort(),
    has: (day) => ((found.get(monthOf(day)) ?? 0) & bitOf(day)) !== 0,
  };
}

/** Adds some days of a month to what is needed. */
type Add = (month: Month, days: Days) => void;

/** Adds the days from one to another, and those with promises that fall among them. */
function addDays(add: Add, head: Head, { from, to }: Span): void {
  const [first, last] = [monthOf(from), monthOf(to)];
  for (const month of monthsBetween(head, first, last)) {
    // A promise may fall among these days that was made before or after them.
    add(month, bitsBetween(month, from, to) | (factsOn(head, month)?.far ?? 0));
  }
  for (const [month, { touched = {} }] of factsTouching(head, first, last)) {
    for (const [other, days] of Object.entries(touched))
      if (first <= other && other <= last) add(month, days);
  }
}

function addForSpan(add: Add, head: Head, span: Span, rules: Rules): void {
  const around = rangeAround(span, rules);
  addDays(add, head, around);
  for (const goal of goalsOf(head, span, around, rules)) addSteps(add, head, goal, monthOf(span.to));
  addLast(add, head, span, around.from);
}

/** Adds the last day written before `from`, however long ago, if there is something to settle: it hangs on that. */
function addLast(add: Add, head: Head, { settling }: Span, from: Day): void {
  const last = settling && lastReadable(head, from);
  if (last) add(monthOf(last), bitOf(last));
}

/** The days that are needed for the weeks, and the months if a standard goes by them, that have a day in the span. */
function rangeAround({ from, to }: Span, { standards }: Rules): Span {
  const [start, end] = [plusDays(from, -reach), plusDays(to, reach)];
  if (!standards.some(({ on }) => 'times' in on && on.per === 'month')) return { from: start, to: end };
  const [first, last] = [`${monthOf(from)}-01`, `${monthOf(to)}-31`] as Day[];
  return { from: earlierOf(start, first!), to: laterOf(end, last!) };
}

/** The days of `month`, as bits, from one day to another. */
function bitsBetween(month: Month, from: Day, to: Day): Days {
  const first = monthOf(from) < month ? 1 : Number(from.slice(8));
  const last = month < monthOf(to) ? 31 : Number(to.slice(8));
  return (2 ** last - 2 ** (first - 1)) | 0;
}

/** The goals that are spoken of at the end of a span: those that are active or ended in it, and those with a step around it. */
function goalsOf(head: Head, { from, to }: Span, around: Span, { goals }: Rules): string[] {
  const months = monthsBetween(head, monthOf(around.from), monthOf(around.to));
  const known = new Set(months.flatMap((month) => Object.keys(factsOn(head, month)?.steps ?? {})));
  const ids = goals.flatMap((goal) => {
    const counts = statusOn(goal, to) === 'active' || (goal.ended !== undefined && goal.ended >= from);
    return counts || known.has(goal.id) ? goal.id : [];
  });
  return [...new Set(ids)];
}

/** The months that are looked at whatever is needed: the last ones, and now and then one by turns. */
export function monthsWatched(head: Head, time: number): Month[] {
  const years = yearsOf(head);
  const turn = Math.floor(time / 1000) % (seldom * 12 * Math.max(1, years.length));
  const [year, month] = [years[Math.floor(turn / seldom / 12)], Math.floor(turn / seldom) % 12];
  const inTurn = turn % seldom === 0 && year !== undefined ? monthsIn(head, year)[month] : undefined;
  return [
    ...years
      .slice(-watched)
      .flatMap((year) => monthsIn(head, year))
      .slice(-watched),
    ...(inTurn ? [inTurn] : []),
  ];
}

/**
 * Adds the days of the last month with a step for `goal`, those of `month`, and of the last before it that says where its
 * measure stands: to the person, and to others, who are not told of what is private.
 */
function addSteps(add: Add, head: Head, goal: string, month: Month): void {
  const isFound = [false, false, false];
  for (const year of yearsOf(head).reverse()) {
    if (!mayHaveSteps(head, year, goal)) continue;
    for (const one of monthsIn(head, year).reverse()) {
      const steps = factsOn(head, one)?.steps?.[goal];
      if (!steps) continue;
      if (one === month) add(one, steps[0]);
      for (const [kind, days] of steps.entries()) {
        if (days === 0 || isFound[kind] || (kind > 0 && one >= month)) continue;
        isFound[kind] = true;
        add(one, days);
      }
    }
    if (!isFound.includes(false) && `${year}-01` <= month) return;
  }
}

/** The last month with a file for which `isIt`. */
function lastMonth(head: Head, isIt: (month: Month) => boolean): Month | undefined {
  for (const year of yearsOf(head).reverse()) {
    const found = monthsIn(head, year).findLast(isIt);
    if (found) return found;
  }
  return undefined;
}

/** The months from `first` to `last` that have a file. */
function monthsBetween(head: Head, first: Month, last: Month): Month[] {
  const years = yearsOf(head).filter((year) => first.slice(0, 4) <= year && year <= last.slice(0, 4));
  return years.flatMap((year) => monthsIn(head, year)).filter((month) => first <= month && month <= last);
}

/** The first day with an entry. */
export function firstReadable(head: Head): Day | undefined {
  for (const year of yearsOf(head)) {
    for (const month of monthsIn(head, year)) {
      const [day] = readableDays(head, month);
      if (day) return day;
    }
  }
  return undefined;
}

/** The last day before `day` with an entry. */
function lastReadable(head: Head, day: Day): Day | undefined {
  const isBefore = (one: Day) => one < day;
  const month = lastMonth(head, (one) => one <= monthOf(day) && readableDays(head, one).some(isBefore));
  return month === undefined ? undefined : readableDays(head, month).findLast(isBefore);
}

function readableDays(head: Head, month: Month): Day[] {
  const year = month.slice(0, 4);
  const bits = head.years[year]!.months[Number(month.slice(5)) - 1]!;
  const unread = (head.facts.get(year)?.about.unread && factsOn(head, month)?.unread) || {};
  return daysOfBits(month, bits).filter((day) => !Object.hasOwn(unread, day));
}

function monthOf(day: Day): Month {
  return day.slice(0, 7);
}
