import type { Away } from './away.ts';
import type { Commitment } from './commitment.ts';
import type { Day } from './day.ts';
import { type Entry, emptyEntry } from './entry.ts';
import type { Goal } from './goal.ts';
import type { Period } from './period.ts';
import type { Settings } from './settings.ts';
import type { Standard } from './standard.ts';

/** Everything one person has written, as far as it was read. */
export interface Journal {
  readonly settings: Settings;
  readonly standards: readonly Standard[];
  readonly goals: readonly Goal[];
  readonly away: readonly Away[];
  /** Oldest day first, one a day; all of them, or those that what is asked of the journal rests on. */
  readonly entries: readonly Entry[];
  /** The first day with an entry, where it may not be among `entries`. */
  readonly begun?: Day;
  /** What could not be read, and is left out of everything the journal adds up to. */
  readonly unread: readonly Unread[];
}

/** Something a file says that does not fit, and where. */
export interface Unread {
  /** Path below the journal's folder. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** The first day with an entry; `undefined` if there is none. */
export function begunOn({ begun, entries }: Pick<Journal, 'begun' | 'entries'>): Day | undefined {
  return begun ?? entries[0]?.day;
}

/** The entries of the days in `period`. */
export function entriesDuring({ entries }: Journal, { from, to }: Pick<Period, 'from' | 'to'>): Entry[] {
  return entries.filter(({ day }) => from <= day && day <= to);
}

/** Every commitment of the journal, in the order they were made. */
export function commitmentsOf({ entries }: Pick<Journal, 'entries'>): Commitment[] {
  return entries.flatMap(({ commitments }) => commitments);
}

/** The journal once `commitment` is written down on the day it was made. */
export function withCommitment<Some extends Pick<Journal, 'entries'>>(
  journal: Some,
  commitment: Commitment,
): Some {
  const { made } = commitment;
  const entry = entryOn(journal, made) ?? emptyEntry(made);
  const others = journal.entries.filter(({ day }) => day !== made);
  const after = others.findIndex(({ day }) => day > made);
  const added = { ...entry, commitments: [...entry.commitments, commitment] };
  return { ...journal, entries: others.toSpliced(after < 0 ? others.length : after, 0, added) };
}

/** The entry of `day`; `undefined` when nothing was written on it. */
export function entryOn({ entries }: Pick<Journal, 'entries'>, day: Day): Entry | undefined {
  return entries.find((entry) => entry.day === day);
}
