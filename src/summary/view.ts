import { daysOff } from '../journal/away.ts';
import { type Day, daysFrom, plusDays } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { begunOn, entriesDuring, type Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';

/** A journal over one period, seen from one day: what every part of a summary reads. */
export interface View {
  readonly journal: Journal;
  readonly period: Period;
  /** Days before it are over. */
  readonly today: Day;
  /** Every day of the period. */
  readonly days: readonly Day[];
  /** The entries of the period. */
  readonly entries: readonly Entry[];
  /** The whole journal by day. */
  readonly entryOn: ReadonlyMap<Day, Entry>;
  /** The days off of the period, and of the weeks and months it touches. */
  readonly off: ReadonlySet<Day>;
}

/** No week or month reaches farther beyond a period that it touches. */
export const reach = 31;

/** Reads each list of the journal once, so that the parts need not. */
export function viewOf(journal: Journal, period: Period, today: Day): View {
  const entries = entriesDuring(journal, period);
  return {
    journal,
    period,
    today,
    days: daysFrom(period.from, period.to),
    // The very list where it has all: what is found in it is kept by it.
    entries: entries.length === journal.entries.length ? journal.entries : entries,
    entryOn: new Map(journal.entries.map((entry) => [entry.day, entry])),
    off: daysOff(journal.away, plusDays(period.from, -reach), plusDays(period.to, reach)),
  };
}

/** Whether anything can be due on `day`: it is not off, and the journal had begun. */
export function canBeDue({ journal, off }: View, day: Day): boolean {
  const begun = begunOn(journal);
  return begun !== undefined && day >= begun && !off.has(day);
}
