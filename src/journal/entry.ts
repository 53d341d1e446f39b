import type { Commitment } from './commitment.ts';
import { type Day, plusDays } from './day.ts';
import type { Step } from './goal.ts';
import type { Lens, LensAnswers } from './lens.ts';
import { type DayStarts, dayOf, type Moment } from './moment.ts';
import type { Verdict } from './standard.ts';
import type { Win } from './win.ts';

export interface Note {
  /** Wall-clock time, `HH:MM`. */
  readonly at?: string;
  readonly text: string;
  readonly private?: boolean;
}

/** An answer to a question of the person's own check-in. */
export type Answer = string | number | boolean;

/** An answer as it is read aloud. */
export function answerText(answer: Answer): string {
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer);
}

/** What the file of one day holds. */
export interface Entry {
  readonly day: Day;
  /** All of it is for nobody else. */
  readonly private?: boolean;
  /** When the check-in of the day began. */
  readonly opened?: Moment;
  /** When the day was settled. */
  readonly closed?: Moment;
  readonly intention?: string;
  /** By the id of the standard. */
  readonly standards: Readonly<Record<string, Verdict>>;
  readonly commitments: readonly Commitment[];
  readonly wins: readonly Win[];
  readonly development: readonly Step[];
  readonly lens: Readonly<Partial<Record<Lens, LensAnswers>>>;
  readonly notes: readonly Note[];
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** An entry for a day on which nothing was written. */
export function emptyEntry(day: Day): Entry {
  return { day, standards: {}, commitments: [], wins: [], development: [], lens: {}, notes: [], answers: {} };
}

/** Whether the day was opened on the day itself, rather than filled in later. */
export function wasPresent({ day, opened }: Entry, dayStarts: DayStarts): boolean {
  return opened !== undefined && dayOf(opened, dayStarts) === day;
}

/** Whether the day was closed later than the end of the next day. */
export function isFromMemory({ day, closed }: Entry, dayStarts: DayStarts): boolean {
  return closed !== undefined && dayOf(closed, dayStarts) > plusDays(day, 1);
}
