import { lengthOf, type Period, parsePeriod, spellPeriod } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { causeAccounts } from '../summary/causes.ts';
import { byPart, type Grain, partsOf } from '../summary/parts.ts';
import type { Rate } from '../summary/rate.ts';
import { rateOf } from '../summary/rate.ts';
import { promiseShares } from '../summary/say-do.ts';
import type { PromiseLine, Summary } from '../summary/summary.ts';
import { percent, rateText } from './rate.ts';

/** How say/do went in one part of the period. */
export interface ReportPart {
  /** `October 2026`, `Week 40, 28 September to 4 October 2026`. */
  readonly label: string;
  readonly sayDo: string;
  /** `41 to 71 %`: between which percentages it may lie; only where there are enough cases. */
  readonly range?: string;
}

/** What was behind promises that were missed, or moved in time. */
export interface ReportCause {
  readonly cause: string;
  readonly missed: number;
  readonly moved: number;
}

/** Fewest cases of which a range says anything. */
const enough = 5;

/** Say/do by week, month, quarter or year, whichever makes a list that is read at one glance; parts in which nothing was due are left out. */
export function reportParts({ period, commitments }: Summary, starts: WeekStarts): ReportPart[] {
  const parts = partsOf(period, grainFor(period), starts);
  return byPart(parts, commitments, ({ due }) => due).flatMap((lines, index) => {
    const { k, n } = promiseShares(lines).sayDo;
    if (n.length === 0) return [];
    const { label } = parts[index]!;
    const rate = rateOf(k.length, n.length);
    const spelt = spellPeriod(parsePeriod(label, starts)!);
    return [{ label: spelt, sayDo: rateText(rate), ...(rate.n >= enough && { range: rangeText(rate) }) }];
  });
}

/** Words for the causes of the period, the most frequent first; promises without one are no cause. */
export function reportCauses(promises: readonly PromiseLine[]): ReportCause[] {
  return causeAccounts(promises).flatMap(({ cause, missed, moved }) =>
    cause ? [{ cause: cause.replace('-', ' '), missed: missed.length, moved: moved.length }] : [],
  );
}

function rangeText({ low, high }: Rate): string {
  return `${percent(low).replace(' %', '')} to ${percent(high)}`;
}

function grainFor(period: Period): Grain {
  const days = lengthOf(period);
  if (days <= 45) return 'week';
  if (days <= 550) return 'month';
  return days <= 3000 ? 'quarter' : 'year';
}
