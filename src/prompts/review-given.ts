import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import { type Period, spellPeriod } from '../journal/period.ts';
import { type ReviewKind, reviewKinds } from '../journal/review.ts';
import { type Past, periodToReview } from '../journal/review-period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { periodAround } from '../journal/spoken-period.ts';
import type { Folder } from '../store/folder.ts';
import { periodGiven } from './day-given.ts';

/** What a command line says of a review: its kind, and the period if one was named. */
export interface ReviewGiven {
  readonly kind: ReviewKind;
  readonly period?: Period;
}

/**
 * Reads `month`, `last week`, `quarter 2026-Q4`; nothing means a week. A day
 * means the period that it lies in.
 *
 * @throws LeadError if it is no period, or not one that is reviewed, or not of the kind named.
 */
export async function reviewGiven(words: readonly string[], folder: Folder): Promise<ReviewGiven> {
  const [first, ...rest] = words;
  const named = reviewKinds.find((kind) => kind === first?.toLowerCase());
  const written = (named ? rest : words).join(' ');
  if (written === '') return { kind: named ?? 'week' };
  const period = await periodGiven(written, folder);
  const kind = reviewKinds.find((one) => one === period.kind);
  if (period.kind === 'day') {
    const around = periodAround(named ?? 'week', period.from, folder.settings.weekStarts);
    return { kind: named ?? 'week', period: around };
  }
  if (kind === undefined || (named && named !== kind)) {
    throw new LeadError(`"${written}" is not a ${named ?? 'period that is reviewed'}`, {
      failure: 'misused',
      hint: 'A review is of a week, a month, a quarter or a year: lead review month 2026-11',
    });
  }
  return { kind, period };
}

/** The period to review: the one that was named, else the one that is due. @throws LeadError if it lies ahead. */
export function periodReviewed(
  { kind, period }: ReviewGiven,
  today: Day,
  starts: WeekStarts,
  past: (period: Period) => Past,
): Period {
  if (!period) return periodToReview(kind, today, starts, past);
  if (period.from <= today) return period;
  throw new LeadError(`${spellPeriod(period)} is still to come`, {
    failure: 'misused',
    hint: 'A review looks back; it can be done from the first day of its period on.',
  });
}
