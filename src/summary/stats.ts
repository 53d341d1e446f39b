import type { Cause } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import type { Unread } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import type { Side } from '../journal/side.ts';
import type { Finding } from './findings.ts';
import type { Grain, Part } from './parts.ts';
import type { PlanningFactor } from './planning.ts';
import type { Rate } from './rate.ts';
import type { Streak } from './streak.ts';
import type { Strength } from './strength.ts';
import type { DayCounts, LensLine, StandardLine } from './summary.ts';

/** What a journal adds up to over a long time, and how it went in its parts. Plain data, ready for any renderer. */
export interface Stats {
  /** The days looked at: those asked for, from the first entry up to `asOf`. */
  readonly period: Period;
  /** The day from which it is seen: which days are over. */
  readonly asOf: Day;
  readonly days: DayCounts;
  /** Promises whose day lies in the period and is over; k: done on or before that day. */
  readonly sayDo: Trend;
  /** Those in force in the period, in their order. */
  readonly standards: readonly StandardTrend[];
  readonly heat: Heat;
  /** Why promises were missed or moved in time: all causes that were named, the most frequent first; last, those without. */
  readonly causes: readonly CauseLine[];
  readonly planning: PlanningFactor;
  /** Say/do of promises made to nobody else, and to others. */
  readonly toWhom: { readonly self: Rate; readonly others: Rate };
  readonly balance: Balance;
  /** All six, in their order, with the days on which they were answered. */
  readonly lenses: readonly LensLine[];
  /** Runs of three or more due days without an entry, oldest first. */
  readonly gaps: readonly Gap[];
  /** Answers in numbers to the person's own questions, by the id of the question. */
  readonly numbers: readonly OwnNumber[];
  /** The finding of the week after the period, or of this week, where it was asked for and there is one. */
  readonly finding?: Finding;
  /** Files and entries that were left out. */
  readonly unread: readonly Unread[];
}

/** A rate over the whole period and in each of its parts, whose k and n add up to those of the whole. */
export interface Trend {
  readonly total: Rate;
  readonly grain: Grain;
  readonly parts: readonly RatedPart[];
}

/** A part of the period with its rate. */
export interface RatedPart extends Part, Rate {}

/** A standard over the period, by month or coarser. `n per week` counts in the part its week ends in. */
export interface StandardTrend
  extends Pick<StandardLine, 'id' | 'text' | 'side' | 'on' | 'unit' | 'untested' | 'unrecorded'>,
    Trend {
  /**
   * At the end of the period, over all that was recorded before. Not of `n per
   * week` or `n per month`: what counts there is the target, and a single day
   * kept says little about it.
   */
  readonly strength?: Strength;
  /** As it stands today; only of a standard that asks for it, is in force, and in a period that reaches today. */
  readonly streak?: Streak;
}

/** How many of the standards were kept on each day. */
export interface Heat {
  /** The weekday on which its weeks start. */
  readonly weekStarts: WeekStarts;
  /** Every day of the period. */
  readonly days: readonly HeatDay[];
  readonly grain: Grain;
  /** The same, added up by month or coarser. */
  readonly parts: readonly HeatPart[];
}

/**
 * What is known of a day:
 * - `tested`: a standard was kept or missed on it
 * - `unrecorded`: it is over, a standard names it and has no verdict, and none was kept or missed
 * - `away`: a day off
 * - `quiet`: nothing was due on it, or there was no occasion
 */
export type Standing = 'tested' | 'unrecorded' | 'away' | 'quiet';

/** A day and its verdicts: `kept` of `tested` standards. */
export interface HeatDay {
  readonly day: Day;
  readonly standing: Standing;
  readonly kept: number;
  readonly tested: number;
}

/** Sums over the days of a part: verdicts, then days. */
export interface HeatPart extends Part {
  readonly kept: number;
  readonly tested: number;
  readonly testedDays: number;
  readonly unrecordedDays: number;
  readonly awayDays: number;
}

/** Promises missed, and moved in time, for one cause; left out: none was named. */
export interface CauseLine {
  readonly cause?: Cause;
  readonly missed: number;
  readonly moved: number;
}

/** Commitments of the period that carry a side, in all and by month or coarser. */
export interface Balance extends Readonly<Record<Side, number>> {
  readonly grain: Grain;
  readonly parts: readonly (Part & Readonly<Record<Side, number>>)[];
}

/** A run of due days without an entry. Days off and days on which nothing was due are no part of it. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  /** Due days without an entry, three or more. */
  readonly days: number;
  /** The first day with an entry after it; left out: not yet. */
  readonly back?: Day;
  /** Days from the first day of the gap to `back`. */
  readonly backAfter?: number;
}

/** A question of the person's own that was answered in numbers. */
export interface OwnNumber {
  readonly id: string;
  /** How many answers. */
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly grain: Grain;
  /** The median of each part; left out where there was no answer. */
  readonly parts: readonly (Part & { readonly n: number; readonly median?: number })[];
}
