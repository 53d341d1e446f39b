import { type Day, earlierOf, inShort, plusDays } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { begunOn, entriesDuring, type Journal } from '../journal/journal.ts';
import { type Period, range, spellPeriod } from '../journal/period.ts';

/** Days, and what to call them: `in week 47`, `in the two weeks up to Sun 22 Nov`. */
export interface Span {
  readonly period: Period;
  readonly words: string;
}

/** A journal as a review looks back on it. */
export interface LookBack {
  readonly journal: Journal;
  readonly today: Day;
  /** Ids of commitments that have just been made smaller: their chains are dealt with. */
  readonly shrunk: ReadonlySet<string>;
  /** The last day that is looked at: of the period, or today. */
  readonly upTo: Day;
  /** What is reviewed. */
  readonly reviewed: Span;
  /** What is reviewed if it is longer than four weeks, else the four weeks up to its end. */
  readonly recent: Span;
  /** The two weeks up to its end. */
  readonly fortnight: Span;
}

/** Looks back on `journal` from the end of `period`, or from today if that comes first. */
export function lookBack(
  journal: Journal,
  period: Period,
  today: Day,
  shrunk: ReadonlySet<string> = new Set(),
): LookBack {
  const upTo = earlierOf(period.to, today);
  const lastly = (days: number, words: string): Span => ({
    period: range(plusDays(upTo, 1 - days), upTo),
    words: `in the ${words} up to ${inShort(upTo, today)}`,
  });
  const reviewed = { period, words: `in ${named(period)}` };
  return {
    journal,
    today,
    shrunk,
    upTo,
    reviewed,
    recent: period.kind === 'week' ? lastly(28, 'four weeks') : reviewed,
    fortnight: lastly(14, 'two weeks'),
  };
}

/** The entries of `span`; none of them if the journal begins inside it. */
export function entriesOfWhole({ journal }: LookBack, { period }: Span): Entry[] {
  const first = begunOn(journal);
  return first !== undefined && first <= period.from ? entriesDuring(journal, period) : [];
}

function named(period: Period): string {
  if (period.kind === 'week') return `week ${Number(period.label.slice(-2))}`;
  const spelt = spellPeriod(period);
  return period.kind === 'quarter' ? `${spelt[0]!.toLowerCase()}${spelt.slice(1)}` : spelt;
}

/** A reason for a hard question that holds, why, and what fills the blanks of its questions. */
export interface Holding<Reason extends string = string> {
  readonly reason: Reason;
  readonly why: string;
  readonly fill: Readonly<Partial<Record<'text' | 'count' | 'standard' | 'goal', string>>>;
}

/** The item with the greatest `weight`; of several, the one whose id comes first, whatever their order. */
export function greatest<Item extends { readonly id: string }>(
  items: readonly Item[],
  weight: (item: Item) => number,
): Item | undefined {
  return items.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))[0];
}
