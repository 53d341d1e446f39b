import type { Cause, Outcome, Status } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import type { Minutes } from '../journal/duration.ts';
import type { GoalStatus, Measure } from '../journal/goal.ts';
import type { Unread } from '../journal/journal.ts';
import type { Lens } from '../journal/lens.ts';
import type { Period } from '../journal/period.ts';
import type { Side } from '../journal/side.ts';
import type { Verdict } from '../journal/standard.ts';
import type { Finding } from './findings.ts';
import type { Rate } from './rate.ts';

/** What a journal adds up to over one period. Plain data, ready for any renderer. */
export interface Summary {
  readonly period: Period;
  /** The day from which it is seen: which days are over. */
  readonly asOf: Day;
  readonly days: DayCounts;
  /** Promises whose due day lies in the period and is over; k: done on or before that day. */
  readonly sayDo: Rate;
  /** Counts of promises whose due day lies in the period, by what became of them. */
  readonly late: number;
  readonly missed: number;
  readonly renegotiated: number;
  readonly dropped: number;
  readonly open: number;
  /** Due in the period, but the day is not over yet, or it is a day off. */
  readonly pending: number;
  readonly onTime: Rate;
  readonly onBudget: Rate;
  readonly onTarget: Rate;
  /** Every promise whose day lies in the period, by that day, then in the order made. */
  readonly commitments: readonly PromiseLine[];
  readonly standards: readonly StandardLine[];
  readonly wins: readonly WinLine[];
  /** Goals in force during the period. */
  readonly goals: readonly GoalLine[];
  /** Commitments due in the period that carry a side. */
  readonly sides: Readonly<Record<Side, number>>;
  /** All six, in their order, with the days on which they were answered. */
  readonly lenses: readonly LensLine[];
  /** The finding of the week after the period, or of this week, where it was asked for and there is one. */
  readonly finding?: Finding;
  /** Files and entries that were left out. */
  readonly unread: readonly Unread[];
}

/** Counts of days. */
export interface DayCounts {
  /** Days up to today, not off, on which a standard or a commitment was due. */
  readonly due: number;
  /** Days that were opened on the day itself. */
  readonly present: number;
  readonly closed: number;
  /** Of those closed, the ones closed later than the end of the next day. */
  readonly fromMemory: number;
  readonly away: number;
}

/** One promise: a day given for a commitment. */
export interface PromiseLine {
  readonly id: string;
  readonly text: string;
  readonly made: Day;
  /** The day that was promised, which lies in the period. */
  readonly due: Day;
  /** On a day off, where nothing is due, `pending` for good unless it was moved or dropped in time. */
  readonly outcome: Outcome;
  /** The promised day is a day off. */
  readonly off?: true;
  /** Of the commitment as it stands now. */
  readonly status: Status;
  readonly side?: Side;
  readonly to?: string;
  readonly goal?: string;
  readonly budget?: Minutes;
  readonly spent?: Minutes;
  readonly target?: string;
  readonly onTarget?: boolean;
  readonly done?: Day;
  /** Why it was missed or moved away from this day. */
  readonly cause?: Cause;
  readonly why?: string;
  /** How often the commitment has been moved in all. */
  readonly moved: number;
  /** The day it was moved to from this one. */
  readonly movedTo?: Day;
  /** Every day that was promised for the commitment, in order, when it was moved. */
  readonly chain?: readonly Day[];
}

/** A standard over the period. */
export interface StandardLine {
  readonly id: string;
  readonly text: string;
  readonly side?: Side;
  /** In the words of the file: `weekdays`, `3 per week`. */
  readonly on: string;
  /** What `kept` and `missed` count: days, or whole weeks or months judged by their target. */
  readonly unit: 'day' | 'week' | 'month';
  readonly kept: number;
  readonly missed: number;
  /** Days. */
  readonly untested: number;
  /** Days that are over and due, without a verdict; of a target, only where the day was not closed either. */
  readonly unrecorded: number;
  /** Which days those are. */
  readonly unrecordedOn: readonly Day[];
  readonly rate: Rate;
  /** Every verdict in the period, days off left out. */
  readonly days: Readonly<Record<Day, Verdict>>;
  /** Of `n per week` and `n per month`: days kept so far, and days needed, in the last unit that began. */
  readonly target?: { readonly kept: number; readonly of: number };
}

/** A win and its day. */
export interface WinLine {
  readonly day: Day;
  readonly text: string;
  readonly who?: string;
  readonly goal?: string;
}

/** How progress compares with the time that is gone. */
export const paces = ['ahead', 'on pace', 'behind'] as const;
export type Pace = (typeof paces)[number];

/** A goal at the end of the period. */
export interface GoalLine {
  readonly id: string;
  readonly text: string;
  readonly status: GoalStatus;
  readonly side?: Side;
  readonly by?: Day;
  readonly measure?: Measure;
  /** The last value recorded up to the end of the period. */
  readonly value?: number;
  /** Share of the way along the measure; below 0 and above 1 are possible. */
  readonly progress?: number;
  /** Share of the time from `since` to `by` that is gone, 0 to 1. */
  readonly elapsed?: number;
  readonly pace?: Pace;
  /** Steps done in the period. */
  readonly steps: number;
}

/** Days on which the questions of a lens were answered, as leader and as manager. */
export interface LensLine {
  readonly lens: Lens;
  readonly lead: number;
  readonly manage: number;
}
