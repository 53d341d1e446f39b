import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import { type CauseAccount, causeAccounts } from './causes.ts';
import { type DayLists, dayLists } from './days.ts';
import { type GapAccount, gapAccounts } from './gaps.ts';
import { type HeatAccount, heatAccounts } from './heat.ts';
import { type NumberGiven, numbersGiven } from './own-numbers.ts';
import { type Cut, type Grain, grainOf, partsOf } from './parts.ts';
import { promiseLines } from './promises.ts';
import { type StandardAccount, standardAccounts } from './standards.ts';
import type { PromiseLine } from './summary.ts';
import { type View, viewOf } from './view.ts';

/** The lists that the long view counts, and that its explanation names: both read these. */
export interface StatsAccount {
  readonly view: View;
  /** By week or coarser. */
  readonly fine: Cut;
  /** By month or coarser. */
  readonly months: Cut;
  readonly days: DayLists;
  readonly promises: readonly PromiseLine[];
  readonly standards: readonly StandardAccount[];
  readonly heat: readonly HeatAccount[];
  readonly causes: readonly CauseAccount[];
  readonly gaps: readonly GapAccount[];
  readonly numbers: ReadonlyMap<string, readonly NumberGiven[]>;
}

/** Reads all lists of the journal over `period`, each once. */
export function statsAccount(journal: Journal, period: Period, today: Day): StatsAccount {
  const view = viewOf(journal, period, today);
  const promises = promiseLines(view);
  const standards = standardAccounts(view);
  const days = dayLists(view, promises);
  const cutBy = (finest: Grain): Cut => {
    const grain = grainOf(period, finest);
    return { grain, parts: partsOf(period, grain, journal.settings.weekStarts) };
  };
  return {
    view,
    fine: cutBy('week'),
    months: cutBy('month'),
    days,
    promises,
    standards,
    heat: heatAccounts(view, standards),
    causes: causeAccounts(promises),
    gaps: gapAccounts(view, days.due),
    numbers: numbersGiven(view),
  };
}
