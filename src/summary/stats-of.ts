import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { dayPeriod, type Period } from '../journal/period.ts';
import { causeLines } from './causes.ts';
import { dayCounts, daysPromised } from './days.ts';
import { gapLines } from './gaps.ts';
import { heatOf } from './heat.ts';
import { lensLines } from './lenses.ts';
import { ownNumbers } from './own-numbers.ts';
import { planningFactor } from './planning.ts';
import { promiseLines } from './promises.ts';
import { rateOf } from './rate.ts';
import { promiseShares, type Shares } from './say-do.ts';
import { sayDoParts } from './say-do-by.ts';
import { balanceOf } from './sides-by.ts';
import { standardTrends } from './standards-by.ts';
import type { Stats } from './stats.ts';
import {
  type DayAccount,
  dayAccount,
  type PromiseAccount,
  promiseAccount,
  type StatsAccount,
  statsAccount,
} from './stats-account.ts';
import { periodSeen } from './stats-period.ts';
import type { PromiseLine } from './summary.ts';
import { sharesToWhom } from './to-whom.ts';
import { type View, viewOf } from './view.ts';

/**
 * Sums up `journal` over the days of `asked` from the first entry up to
 * `today`, as it is seen on `today`. Reads nothing else: same input, same stats.
 * Where there are no such days, all is nought.
 *
 * @param counted its promises, if they were counted before: then `journal` need not have them any more.
 */
export function statsOf(journal: Journal, asked: Period, today: Day, counted?: PromisesCounted): Stats {
  const period = periodSeen(journal, asked, today);
  if (period) {
    const view = viewOf(journal, period, today);
    const { daysDue, ...ofPromises } = counted ?? promisesCounted(view, promiseLines(view));
    return inOrder(view, ofPromises, daysCounted(dayAccount(view, daysDue)));
  }
  // One empty day instead of the centuries that may have been asked for.
  const nothing: Journal = { ...journal, entries: [], standards: [], away: [] };
  const empty = statsFrom(statsAccount(nothing, dayPeriod(asked.from), today));
  return { ...empty, period: asked, heat: { ...empty.heat, days: [], parts: [] } };
}

/** Counts the lists of `account`. */
export function statsFrom(account: StatsAccount): Stats {
  return inOrder(account.view, promiseStats(account), daysCounted(account));
}

/** What is said of promises, and the days for which they were made. */
export interface PromisesCounted extends PromiseStats {
  readonly daysDue: ReadonlySet<Day>;
}

type PromiseStats = Pick<Stats, 'sayDo' | 'causes' | 'planning' | 'toWhom' | 'balance'>;
type DayStats = Pick<Stats, 'days' | 'standards' | 'heat' | 'lenses' | 'gaps' | 'numbers'>;

/** What `lead stats --json` says, in the order in which it says it. */
function inOrder({ period, today, journal }: View, ofPromises: PromiseStats, ofDays: DayStats): Stats {
  const { sayDo, causes, planning, toWhom, balance } = ofPromises;
  const { days, standards, heat, lenses, gaps, numbers } = ofDays;
  return {
    ...{ period, asOf: today, days, sayDo, standards, heat, causes, planning, toWhom, balance },
    ...{ lenses, gaps, numbers, unread: journal.unread },
  };
}

/** Counts `promises`, all of the period of `view`. */
export function promisesCounted(view: View, promises: readonly PromiseLine[]): PromisesCounted {
  return { ...promiseStats(promiseAccount(view, promises)), daysDue: daysPromised(promises) };
}

function promiseStats({ fine, months, promises, causes }: PromiseAccount): PromiseStats {
  const { sayDo } = promiseShares(promises);
  const { self, others } = sharesToWhom(promises);
  return {
    sayDo: { total: rateOfShares(sayDo), grain: fine.grain, parts: sayDoParts(sayDo, fine.parts) },
    causes: causeLines(causes),
    planning: planningFactor(promises),
    toWhom: { self: rateOfShares(self), others: rateOfShares(others) },
    balance: balanceOf(promises, months),
  };
}

function daysCounted({ view, fine, months, days, standards, heat, gaps, numbers }: DayAccount): DayStats {
  return {
    days: dayCounts(days),
    standards: standardTrends(view, standards, months),
    heat: heatOf(heat, view.journal.settings.weekStarts, months),
    lenses: lensLines(view),
    gaps: gapLines(gaps),
    numbers: ownNumbers(numbers, fine),
  };
}

function rateOfShares({ k, n }: Shares) {
  return rateOf(k.length, n.length);
}
