import type { Day, Weekday } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { evidence } from './evidence.ts';
import { holm, type Tally } from './exact.ts';
import { findingWords } from './finding-words.ts';
import { type Hypothesis, hypotheses, type Pattern, tally } from './hypotheses.ts';

/** A hypothesis, and how likely its difference is by chance, seen that all of them were looked at. */
export interface LookedAt extends Hypothesis {
  /** Corrected by Holm's method. */
  readonly corrected: number;
}

/** A pattern or trend that the evidence holds up. Plain data. */
export interface Finding {
  readonly pattern: Pattern;
  /** The id of the standard it is about; left out: promises. */
  readonly standard?: string;
  readonly weekday?: Weekday;
  /** Kept less often, and what it is set against. */
  readonly worse: Tally;
  readonly better: Tally;
  /** How likely such a difference is by chance, corrected for all that were looked at. */
  readonly chance: number;
  /** How many were looked at. */
  readonly lookedAt: number;
  /** In soft words, with its counts. */
  readonly text: string;
}

/** The chance of speaking up in a week in which nothing is to be found is at most this. */
export const level = 0.05;

/** All that was looked at on `today`, the most telling first; in the same order whatever that of the files. */
export function lookedAt(journal: Journal, today: Day): LookedAt[] {
  const all = hypotheses(evidence(journal, today));
  const corrected = holm(all.map(({ chance }) => chance));
  return all
    .map((one, index) => ({ ...one, corrected: corrected[index]! }))
    .sort((a, b) => a.chance - b.chance || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/**
 * The finding of the week that `today` lies in: the strongest, if the evidence
 * holds for any. It rests on whole weeks, so it is the same on all its days.
 */
export function findingOn(journal: Journal, today: Day): Finding | undefined {
  const all = lookedAt(journal, today);
  const [strongest] = all;
  if (!strongest || strongest.corrected > level) return undefined;
  const { pattern, standard, weekday, worse, better, corrected } = strongest;
  return {
    pattern,
    ...(standard && { standard: standard.id }),
    ...(weekday && { weekday }),
    worse: tally(worse),
    better: tally(better),
    chance: corrected,
    lookedAt: all.length,
    text: findingWords(strongest),
  };
}

function nameOf({ pattern, standard, weekday }: Hypothesis): string {
  return `${standard?.id ?? ''} ${pattern} ${weekday ?? ''}`;
}
