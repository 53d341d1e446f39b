import { agendaOf } from './agenda.ts';
import type { Day } from './day.ts';
import { folded } from './folded.ts';
import type { Journal } from './journal.ts';

/** The things of which an entry has any number. */
export const recordKinds = ['commitment', 'win', 'step', 'note'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One commitment, win, step or note of an entry, and its place there. */
export interface DayRecord {
  readonly kind: RecordKind;
  readonly day: Day;
  /** Its place among those of its kind on its day, from 0. */
  readonly index: number;
  readonly text: string;
  /** Of a commitment. */
  readonly id?: string;
}

/** Every record of the journal, oldest day first. */
export function recordsOf({ entries }: Pick<Journal, 'entries'>): DayRecord[] {
  return entries.flatMap(({ day, commitments, wins, development, notes }) => [
    ...commitments.map(({ text, id }, index) => ({ kind: 'commitment' as const, day, index, text, id })),
    ...wins.map(({ text }, index) => ({ kind: 'win' as const, day, index, text })),
    ...development.map(({ text }, index) => ({ kind: 'step' as const, day, index, text })),
    ...notes.map(({ text }, index) => ({ kind: 'note' as const, day, index, text })),
  ]);
}

/**
 * The records that words may mean: the number or the id of a commitment, else
 * the whole text of any, else a piece of it.
 *
 * @param kind looks among those of this kind alone.
 */
export function recordsMeant(
  journal: Pick<Journal, 'entries'>,
  today: Day,
  which: string,
  kind?: RecordKind,
): DayRecord[] {
  const all = recordsOf(journal).filter((one) => kind === undefined || one.kind === kind);
  const wanted = which.trim();
  if (wanted === '') return [];
  const numbered = agendaOf(journal, today).find(({ number }) => String(number) === wanted)?.commitment;
  const called = all.filter(
    ({ id, day }) =>
      id !== undefined && (numbered ? id === numbered.id && day === numbered.made : id === wanted),
  );
  if (called.length > 0) return called;
  const words = folded(wanted);
  const whole = all.filter(({ text }) => folded(text) === words);
  return whole.length > 0 ? whole : all.filter(({ text }) => folded(text).includes(words));
}

/** The record at place `number`, from 1, of its kind on a day; `undefined` if there is none. */
export function recordAt(
  journal: Pick<Journal, 'entries'>,
  day: Day,
  kind: RecordKind,
  number: number,
): DayRecord | undefined {
  return recordsOf(journal).find((one) => one.day === day && one.kind === kind && one.index === number - 1);
}
