import type { Day } from '../journal/day.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { byPart, type Cut, type Part } from './parts.ts';
import type { StandardAccount } from './standards.ts';
import type { Heat, HeatDay, HeatPart, Standing } from './stats.ts';
import type { View } from './view.ts';

/** A day with the ids of the standards that were kept and missed on it. */
export interface HeatAccount {
  readonly day: Day;
  readonly standing: Standing;
  readonly kept: readonly string[];
  readonly missed: readonly string[];
}

/** Every day of the period with what became of its standards, oldest first. */
export function heatAccounts({ days, off }: View, accounts: readonly StandardAccount[]): HeatAccount[] {
  const kept = idsByDay(accounts, 'kept');
  const missed = idsByDay(accounts, 'missed');
  // `3 per week` names no day, so none is unrecorded for want of it alone.
  const named = accounts.filter(({ target }) => target === undefined);
  const unrecorded = new Set(named.flatMap((account) => account.unrecorded));
  return days.map((day) => {
    const found = { kept: kept.get(day) ?? none, missed: missed.get(day) ?? none };
    const isTested = found.kept.length + found.missed.length > 0;
    const known = isTested ? 'tested' : unrecorded.has(day) ? 'unrecorded' : 'quiet';
    return { day, standing: off.has(day) ? 'away' : known, ...found };
  });
}

/** One list for all days without any. */
const none: readonly never[] = [];

/** Ids, and the lists in which another one comes after them. */
interface Ids {
  readonly ids: readonly string[];
  readonly next: Map<string, Ids>;
}

/** Days with the same ids share one list: in fifty years there are few of them, and many days. */
function idsByDay(accounts: readonly StandardAccount[], of: 'kept' | 'missed'): Map<Day, readonly string[]> {
  const first: Ids = { ids: none, next: new Map() };
  const found = new Map<Day, Ids>();
  for (const account of accounts) {
    const { id } = account.standard;
    for (const day of account[of]) {
      const { ids, next } = found.get(day) ?? first;
      const longer = next.get(id) ?? { ids: [...ids, id], next: new Map() };
      next.set(id, longer);
      found.set(day, longer);
    }
  }
  return new Map([...found].map(([day, { ids }]) => [day, ids]));
}

/** The days of the map as counts, and added up by `parts`. */
export function heatOf(
  accounts: readonly HeatAccount[],
  weekStarts: WeekStarts,
  { grain, parts }: Cut,
): Heat {
  const days = accounts.map(
    ({ day, standing, kept, missed }): HeatDay => ({
      day,
      standing,
      kept: kept.length,
      tested: kept.length + missed.length,
    }),
  );
  return {
    weekStarts,
    days,
    grain,
    parts: byPart(parts, days, ({ day }) => day).map((inPart, index) => heatPart(parts[index]!, inPart)),
  };
}

function heatPart(part: Part, days: readonly HeatDay[]): HeatPart {
  const sum = (of: 'kept' | 'tested') => days.reduce((total, day) => total + day[of], 0);
  const count = (wanted: Standing) => days.filter(({ standing }) => standing === wanted).length;
  return {
    ...part,
    kept: sum('kept'),
    tested: sum('tested'),
    testedDays: count('tested'),
    unrecordedDays: count('unrecorded'),
    awayDays: count('away'),
  };
}
