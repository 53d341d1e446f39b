import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import { sidesOf } from './balance.ts';
import { dayCounts, dayLists, daysPromised } from './days.ts';
import { goalAccounts, goalLines } from './goals.ts';
import { lensLines } from './lenses.ts';
import { promiseLines } from './promises.ts';
import { sayDoOf } from './say-do.ts';
import { standardAccounts, standardLines } from './standards.ts';
import type { Summary } from './summary.ts';
import { viewOf } from './view.ts';
import { winLines } from './wins.ts';

/**
 * Sums up `journal` over `period`, as it is seen on `today`. Reads nothing
 * else: same input, same summary.
 */
export function summarise(journal: Journal, period: Period, today: Day): Summary {
  const view = viewOf(journal, period, today);
  const commitments = promiseLines(view);
  return {
    period,
    asOf: today,
    days: dayCounts(dayLists(view, daysPromised(commitments))),
    ...sayDoOf(commitments),
    commitments,
    standards: standardLines(standardAccounts(view)),
    wins: winLines(view),
    goals: goalLines(goalAccounts(view), view),
    sides: sidesOf(view),
    lenses: lensLines(view),
    unread: journal.unread,
  };
}
