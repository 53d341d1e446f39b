import { type Away, isAway } from './away.ts';
import { type Day, daysFrom, laterOf, plusDays, weekdayOf } from './day.ts';
import { before, monthOf, type Period } from './period.ts';
import type { ReviewKind } from './review.ts';
import type { WeekStarts } from './settings.ts';
import { periodAround } from './spoken-period.ts';

/** For how many days the period that is over is the one to review. */
const grace: Readonly<Record<ReviewKind, number>> = { week: 3, month: 7, quarter: 14, year: 31 };

/** What is known of the period that is over, when one is to be chosen for a review. */
export interface Past {
  /** Something was written in it. */
  readonly written: boolean;
  /** Its review was begun and not signed off. */
  readonly begun: boolean;
}

/**
 * The period to review when none is named: the one that is over while the new
 * one is young, if anything was written in it, or while its review is begun and
 * not signed off; else the one that `today` lies in.
 */
export function periodToReview(
  kind: ReviewKind,
  today: Day,
  starts: WeekStarts,
  past: (period: Period) => Past,
): Period {
  const current = periodAround(kind, today, starts);
  const last = before(current, starts);
  const { written, begun } = past(last);
  const isYoung = today < plusDays(current.from, grace[kind]);
  return begun || (isYoung && written) ? last : current;
}

/** The period of the same kind that begins the day after `period` ends. */
function after(period: Period, starts: WeekStarts): Period {
  return periodAround(period.kind as ReviewKind, plusDays(period.to, 1), starts);
}

/** The period that a review of `period` on `today` looks ahead to: the one after it that is not over. */
export function nextPeriod(period: Period, today: Day, starts: WeekStarts): Period {
  const next = after(period, starts);
  return next.to < today ? periodAround(period.kind as ReviewKind, today, starts) : next;
}

/**
 * The day that a promise for `next` is due unless another is named: its last
 * working day; of a quarter or a year, that of its first month. Never a day
 * that is over, and no day off if there is another.
 */
export function usualDue(next: Period, today: Day, away: readonly Away[]): Day {
  const isLong = next.kind === 'quarter' || next.kind === 'year';
  const firstMonth = monthOf(next.from).to;
  const last = isLong && firstMonth >= today ? firstMonth : next.to;
  const days = daysFrom(laterOf(next.from, today), last);
  const isWorking = (day: Day) => !['sat', 'sun'].includes(weekdayOf(day)) && !isAway(away, day);
  return days.findLast(isWorking) ?? last;
}
