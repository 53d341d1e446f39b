import { type Day, plusDays } from '../journal/day.ts';
import { statusOn } from '../journal/goal.ts';
import type { Journal } from '../journal/journal.ts';
import { bitOf, daysOfBits, type Month, type StepsKnown } from './index-data.ts';
import { factsOn, type Head, mayHold, monthsIn, monthsWritten, yearsOf } from './index-head.ts';
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

/** What is needed of the days that have a file. */
export interface Needed {
  /** Oldest first. */
  readonly months: readonly Month[];
  /** Whether `day`, which is in one of these months, is needed itself. */
  has(day: Day): boolean;
}

/** The months whose days make up what is needed, and which of these days do. */
export function daysNeeded(head: Head, need: Exclude<Need, Words | Looked>, rules: Rules): Needed {
  if (need === 'all') return { months: monthsWritten(head), has: () => true };
  if (need === 'checked') return { months: [], has: () => false };
  const whole = new Set<Month>();
  const days = new Set(monthsHolding(head, ['open']).flatMap((month) => factsOn(head, month)?.open ?? []));
  const around = need.map((span) => rangeAround(span, rules));
  for (const [index, span] of need.entries()) {
    addForSpan(whole, head, span, around[index]!, rules);
    // What is to be settled hangs on the last day written, however long ago.
    const last = span.settling && lastReadable(head, around[index]!.from);
    if (last) days.add(last);
  }
  const months = new Set([
    ...whole,
    ...around.flatMap(({ from, to }) => monthsBetween(head, monthOf(from), monthOf(to))),
    ...[...days].map(monthOf),
  ]);
  const isAround = (day: Day) => around.some(({ from, to }) => from <= day && day <= to);
  // A promise may fall among these days that was made before or after them.
  const isFar = (day: Day) => ((factsOn(head, monthOf(day))?.far ?? 0) & bitOf(day)) !== 0;
  return {
    months: [...months].sort(),
    has: (day) => whole.has(monthOf(day)) || days.has(day) || isAround(day) || isFar(day),
  };
}

function rangeAround({ from, to }: Span, { standards }: Rules): Span {
  const beyond = reach[standards.some(({ on }) => 'times' in on && on.per === 'month') ? 'month' : 'week'];
  return { from: plusDays(from, -beyond), to: plusDays(to, beyond) };
}

/** Adds to `whole` the months that hang together with `span`, beside those of the days `around` it. */
function addForSpan(whole: Set<Month>, head: Head, { from, to }: Span, around: Span, { goals }: Rules): void {
  const [first, last] = [monthOf(around.from), monthOf(around.to)];
  for (const month of monthsHolding(head, touchedIn(first, last))) {
    if (factsOn(head, month)?.touched?.some((other) => first <= other && other <= last)) whole.add(month);
  }
  const known = new Set(
    monthsBetween(head, first, last).flatMap((month) => Object.keys(factsOn(head, month)?.goals ?? {})),
  );
  for (const goal of goals) {
    const { id, ended } = goal;
    const counts = statusOn(goal, to) === 'active' || (ended !== undefined && ended >= from);
    if (!counts && !known.has(id)) continue;
    for (const month of stepsOf(head, id, monthOf(to))) whole.add(month);
  }
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
 * The months of the last step for a goal, and of the last before `month` that says where its measure stands: to the
 * person, and to others, who are not told of what is private. And `month`, if it has a step.
 */
function stepsOf(head: Head, goal: string, month: Month): Month[] {
  const known = (one: Month) => factsOn(head, one)?.goals?.[goal] ?? 0;
  const last = lastMonth(head, (one) => known(one) > 0, goal);
  const valued = (least: StepsKnown) => lastMonth(head, (one) => one < month && known(one) >= least, goal);
  return [last, known(month) > 0 ? month : undefined, valued(2), valued(3)].flatMap((one) => one ?? []);
}

/** The last month with a file for which `isIt`; looked for among years of which `word` may be known, if one is given. */
function lastMonth(head: Head, isIt: (month: Month) => boolean, word?: string): Month | undefined {
  for (const year of yearsOf(head).reverse()) {
    if (word !== undefined && !mayHold(head, year, word)) continue;
    const found = monthsIn(head, year).findLast(isIt);
    if (found) return found;
  }
  return undefined;
}

/** The months of years in which one of `words` may be known of a month: few are read for a few words. */
function monthsHolding(head: Head, words: readonly string[]): Month[] {
  return yearsOf(head).flatMap((year) => (mayHold(head, year, ...words) ? monthsIn(head, year) : []));
}

/** The months from `first` to `last` that have a file. */
function monthsBetween(head: Head, first: Month, last: Month): Month[] {
  const years = yearsOf(head).filter((year) => first.slice(0, 4) <= year && year <= last.slice(0, 4));
  return years.flatMap((year) => monthsIn(head, year)).filter((month) => first <= month && month <= last);
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
  const unread = (mayHold(head, year, 'unread') && factsOn(head, month)?.unread) || {};
  return daysOfBits(month, bits).filter((day) => !Object.hasOwn(unread, day));
}

function monthOf(day: Day): Month {
  return day.slice(0, 7);
}
