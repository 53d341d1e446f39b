import { type Day, earlierOf, laterOf, plusDays } from '../journal/day.ts';
import type { Period } from '../journal/period.ts';
import { farthestBack } from '../journal/settling.ts';

/** Days that something is asked about; `settling`: also what is to be settled on the last of them. */
export interface Span extends Pick<Period, 'from' | 'to'> {
  readonly settling?: true;
}

/**
 * What a command needs of a journal: `all` of it; that every file is looked at,
 * but no entry (`checked`); the days with some words; what the days of some
 * spans add up to; the promises that fall in one, or what there is to settle, and no more; or that their
 * files are looked at, and no entry. With spans come the weeks and months around them, all promises
 * that fall in them, everything that is open, and the steps that say where the goals stand.
 */
export type Need = 'all' | 'checked' | readonly Span[] | Promises | Words | Looked;

/** Days of which only the promises are needed that fall on them; and everything that is open, or to be settled. */
export interface Promises {
  readonly promises: Span;
}

/** The days that may hold all of some words, and perhaps more of them. */
export interface Words {
  /** Folded. */
  readonly words: readonly string[];
}

/** The days whose files are to be as they were known, if what was worked out of them is to hold. */
export interface Looked {
  readonly looked: readonly Span[];
}

/** What the check-in of `day`, or a one-liner, needs on `today`. */
export function around(today: Day, day: Day = today): readonly Span[] {
  return [{ from: earlierOf(day, today), to: laterOf(day, today), settling: true }];
}

/** What there is to settle on the morning of `day`. */
export function toSettle(day: Day): Promises {
  return { promises: { from: plusDays(day, -farthestBack), to: day, settling: true } };
}

/** What needs a year of a person's record, up to `day`: how they plan, what stands out. */
export function yearUpTo(day: Day): readonly Span[] {
  // A year of whole weeks, and the rest of the one that `day` lies in.
  return [{ from: plusDays(day, -53 * 7), to: day }];
}
