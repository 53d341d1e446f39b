import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import { type CauseAccount, causeAccounts } from './causes.ts';
import { type DayLists, dayLists, daysPromised } from './days.ts';
import { type GapAccount, gapAccounts } from './gaps.ts';
import { type HeatAccount, heatAccounts } from './heat.ts';
import { type NumberGiven, numbersGiven } from './own-numbers.ts';
import { type Cut, type Grain, grainOf, partsOf } from './parts.ts';
import { promiseLines } from './promises.ts';
import { type StandardAccount, standardAccounts } from './standards.ts';
import type { PromiseLine } from './summary.ts';
import { type View, viewOf } from './view.ts';

/** The lists that the long view counts, and that its explanation names: both read these. */
export interface StatsAccount extends PromiseAccount, DayAccount {}

/** Of promises. */
export interface PromiseAccount {
  readonly view: View;
  /** By week or coarser. */
  readonly fine: Cut;
  /** By month or coarser. */
  readonly months: Cut;
  readonly promises: readonly PromiseLine[];
  readonly causes: readonly CauseAccount[];
}

/** Of days, and of what else was written on them. */
export interface DayAccount extends Pick<PromiseAccount, 'view' | 'fine' | 'months'> {
  readonly days: DayLists;
  readonly standards: readonly StandardAccount[];
  readonly heat: readonly HeatAccount[];
  readonly gaps: readonly GapAccount[];
  readonly numbers: ReadonlyMap<string, readonly NumberGiven[]>;
}

/** Reads all lists of the journal over `period`, each once. */
export function statsAccount(journal: Journal, period: Period, today: Day): StatsAccount {
  const view = viewOf(journal, period, today);
  const ofPromises = promiseAccount(view, promiseLines(view));
  return { ...ofPromises, ...dayAccount(view, daysPromised(ofPromises.promises)) };
}

/** Reads the lists of promises. */
export function promiseAccount(view: View, promises: readonly PromiseLine[]): PromiseAccount {
  return { view, ...cutsOf(view), promises, causes: causeAccounts(promises) };
}

/** Reads the lists of days. @param promised those for which something was promised. */
export function dayAccount(view: View, promised: ReadonlySet<Day>): DayAccount {
  const standards = standardAccounts(view);
  const days = dayLists(view, promised);
  return {
    view,
    ...cutsOf(view),
    days,
    standards,
    heat: heatAccounts(view, standards),
    gaps: gapAccounts(view, days.due),
    numbers: numbersGiven(view),
  };
}

function cutsOf({ period, journal }: View): Pick<StatsAccount, 'fine' | 'months'> {
  const cutBy = (finest: Grain): Cut => {
    const grain = grainOf(period, finest);
    return { grain, parts: partsOf(period, grain, journal.settings.weekStarts) };
  };
  return { fine: cutBy('week'), months: cutBy('month') };
}
