import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { dayPeriod, type Period } from '../journal/period.ts';
import { causeLines } from './causes.ts';
import { dayCounts } from './days.ts';
import { gapLines } from './gaps.ts';
import { heatOf } from './heat.ts';
import { lensLines } from './lenses.ts';
import { ownNumbers } from './own-numbers.ts';
import { planningFactor } from './planning.ts';
import { rateOf } from './rate.ts';
import { promiseShares, type Shares } from './say-do.ts';
import { sayDoParts } from './say-do-by.ts';
import { balanceOf } from './sides-by.ts';
import { standardTrends } from './standards-by.ts';
import type { Stats } from './stats.ts';
import { type StatsAccount, statsAccount } from './stats-account.ts';
import { periodSeen } from './stats-period.ts';
import { sharesToWhom } from './to-whom.ts';

/**
 * Sums up `journal` over the days of `asked` from the first entry up to
 * `today`, as it is seen on `today`. Reads nothing else: same input, same stats.
 * Where there are no such days, all is nought.
 */
export function statsOf(journal: Journal, asked: Period, today: Day): Stats {
  const period = periodSeen(journal, asked, today);
  if (period) return statsFrom(statsAccount(journal, period, today));
  // One empty day instead of the centuries that may have been asked for.
  const nothing: Journal = { ...journal, entries: [], standards: [], away: [] };
  const empty = statsFrom(statsAccount(nothing, dayPeriod(asked.from), today));
  return { ...empty, period: asked, heat: { ...empty.heat, days: [], parts: [] } };
}

/** Counts the lists of `account`. */
export function statsFrom(account: StatsAccount): Stats {
  const { view, fine, months, promises, standards } = account;
  const { sayDo } = promiseShares(promises);
  const { self, others } = sharesToWhom(promises);
  return {
    period: view.period,
    asOf: view.today,
    days: dayCounts(account.days),
    sayDo: { total: rateOfShares(sayDo), grain: fine.grain, parts: sayDoParts(sayDo, fine.parts) },
    standards: standardTrends(view, standards, months),
    heat: heatOf(account.heat, view.journal.settings.weekStarts, months),
    causes: causeLines(account.causes),
    planning: planningFactor(promises),
    toWhom: { self: rateOfShares(self), others: rateOfShares(others) },
    balance: balanceOf(view, months),
    lenses: lensLines(view),
    gaps: gapLines(account.gaps),
    numbers: ownNumbers(account.numbers, fine),
    unread: view.journal.unread,
  };
}

function rateOfShares({ k, n }: Shares) {
  return rateOf(k.length, n.length);
}
