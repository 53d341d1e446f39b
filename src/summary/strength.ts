import { daysOff } from '../journal/away.ts';
import type { Day } from '../journal/day.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
import type { Standard } from '../journal/standard.ts';
import { type DayVerdict, inForce, verdictsIn } from './verdicts.ts';

/** How firmly a standard is kept by now. */
export interface Strength {
  /** 0 to 1; 0 when it was never tested. */
  readonly value: number;
  /** Tested days it rests on. */
  readonly n: number;
}

/** Tested days after which a verdict weighs half. */
const halfLife = 13;

/**
 * The share of tested days kept up to `upTo`, where each later tested day
 * makes a verdict weigh a little less: half after 13 of them. Untested,
 * unrecorded and away days change nothing.
 *
 * Exponential smoothing with normalised weights, so that no starting value has
 * to be invented. Source: R. G. Brown, Exponential Smoothing for Predicting
 * Demand (1956).
 */
export function strength(standard: Standard, journal: Journal, upTo: Day): Strength {
  const tested = testedDays(standard, journal, upTo);
  const fade = 0.5 ** (1 / halfLife);
  let [kept, all] = [0, 0];
  for (const { verdict } of tested) {
    kept = kept * fade + (verdict === 'kept' ? 1 : 0);
    all = all * fade + 1;
  }
  return { value: all === 0 ? 0 : kept / all, n: tested.length };
}

/** The verdicts of kept and missed on `standard` up to `upTo`, days off left out: what its strength rests on. */
export function testedDays(standard: Standard, journal: Journal, upTo: Day): DayVerdict[] {
  const first = begunOn(journal) ?? upTo;
  const verdicts = verdictsIn(journal.entries, standard, daysOff(journal.away, first, upTo), upTo);
  return inForce(verdicts, standard).filter(({ verdict }) => verdict !== 'untested');
}
