import type { Day } from '../journal/day.ts';
import type { Measure } from '../journal/goal.ts';
import type { Period } from '../journal/period.ts';
import type { Side } from '../journal/side.ts';
import type { Verdict } from '../journal/standard.ts';
import type { Grain, Part } from '../summary/parts.ts';
import type { Rate } from '../summary/rate.ts';
import type { CauseLine, Trend } from '../summary/stats.ts';

/** The charts that a layout may ask for. */
export const chartNames = ['say-do', 'standards', 'goals', 'sides', 'causes'] as const;
export type ChartName = (typeof chartNames)[number];

/** What one chart shows, as data that is to be drawn. Free text is as it was typed. */
export type Chart =
  | {
      readonly name: 'say-do';
      /** By week or coarser; each part with its interval. */
      readonly trend: Trend;
      /** The days that it looks at: of a short period, those of the weeks before it, too. */
      readonly over: Period;
    }
  | { readonly name: 'standards'; readonly standards: readonly StandardCalendar[] }
  | { readonly name: 'goals'; readonly goals: readonly GoalCourse[] }
  | {
      readonly name: 'sides';
      readonly total: Readonly<Record<Side, number>>;
      readonly grain: Grain;
      readonly parts: readonly (Part & Readonly<Record<Side, number>>)[];
    }
  | { readonly name: 'causes'; readonly causes: readonly CauseLine[] };

/** The verdicts on one standard, each on its day. */
export interface StandardCalendar {
  readonly text: string;
  readonly rate: Rate;
  /** What the rate counts. */
  readonly unit: 'day' | 'week' | 'month';
  /** Every day of the period on which something is known of it while it was in force; `unrecorded`: it was due and nothing was said. */
  readonly days: readonly { readonly day: Day; readonly standing: Verdict | 'unrecorded' | 'away' }[];
}

/** How one goal came along its measure. */
export interface GoalCourse {
  readonly text: string;
  readonly measure: Measure;
  readonly since?: Day;
  readonly by?: Day;
  /** Each day on which its value was said, oldest first, up to the end of the period. */
  readonly points: readonly { readonly day: Day; readonly value: number }[];
}
