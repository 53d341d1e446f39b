import { type Day, daysFrom, earlierOf, firstDay, lastDay, plusDays } from '../journal/day.ts';
import { type Period, within } from '../journal/period.ts';
import { spellSchedule } from '../journal/schedule.ts';
import { holds, type Standard, type Verdict } from '../journal/standard.ts';
import { rateOf } from './rate.ts';
import type { StandardLine } from './summary.ts';
import { judgeUnit, type Unit, unitAround, unitsEndingIn } from './units.ts';
import { type DayVerdict, daysWithin, inForce, unrecordedDays, verdictsIn } from './verdicts.ts';
import { reach, type View } from './view.ts';

/** What is known of a standard over a period, before it is counted. */
export interface StandardAccount {
  readonly standard: Standard;
  /** Every verdict in the period, days off left out. */
  readonly verdicts: readonly DayVerdict[];
  readonly kept: readonly Day[];
  readonly missed: readonly Day[];
  readonly untested: readonly Day[];
  readonly unrecorded: readonly Day[];
  /** Of `n per week` and `n per month`: the units that end in the period, and the last that began. */
  readonly target?: { readonly units: readonly Unit[]; readonly last?: Unit };
}

/**
 * The standards that were in force in the period, in their order. One retired
 * before is among them if it has a verdict in the period, or a week or month
 * that ends in it and was judged.
 */
export function standardAccounts(view: View): StandardAccount[] {
  const { journal, period } = view;
  const ending = (per: 'week' | 'month') => unitsEndingIn(per, period, journal.settings.weekStarts);
  const uses = (per: 'week' | 'month') => journal.standards.some(({ on }) => 'times' in on && on.per === per);
  const units = { week: uses('week') ? ending('week') : [], month: uses('month') ? ending('month') : [] };
  return standardsSeen(view)
    .map((standard) => accountOf(view, standard, units))
    .filter(
      ({ standard, verdicts, target }) =>
        verdicts.length > 0 ||
        target?.units.some(({ verdict }) => verdict) ||
        daysWithin(view, standard).some((day) => holds(standard, day)),
    );
}

/** The standards of which anything can be said: in force in the period, or with a verdict in the weeks and months it touches. */
function standardsSeen({ journal, period, entryOn }: View): Standard[] {
  const recorded = new Set<string>();
  for (const day of daysFrom(plusDays(period.from, -reach), period.to)) {
    for (const id of Object.keys(entryOn.get(day)?.standards ?? {})) recorded.add(id);
  }
  return journal.standards.filter(
    ({ id, since = period.from, until = period.to }) =>
      recorded.has(id) || (since <= period.to && until >= period.from),
  );
}

function accountOf(
  view: View,
  standard: Standard,
  units: Readonly<Record<'week' | 'month', readonly Period[]>>,
): StandardAccount {
  const verdicts = verdictsIn(view.entries, standard, view.off, view.today);
  const counted = inForce(verdicts, standard);
  const daysOf = (wanted: Verdict) =>
    counted.filter(({ verdict }) => verdict === wanted).map(({ day }) => day);
  return {
    standard,
    verdicts,
    kept: daysOf('kept'),
    missed: daysOf('missed'),
    untested: daysOf('untested'),
    unrecorded: unrecordedDays(view, standard),
    ...('times' in standard.on && { target: targetOf(view, standard, standard.on, units[standard.on.per]) }),
  };
}

function targetOf(
  view: View,
  standard: Standard,
  { times, per }: { readonly times: number; readonly per: 'week' | 'month' },
  units: readonly Period[],
): NonNullable<StandardAccount['target']> {
  const { period, today, journal } = view;
  // Outside the time in which it holds, nothing is judged.
  const { since = firstDay, until = lastDay } = standard;
  const seen = earlierOf(period.to, today);
  const last = unitAround(per, seen, journal.settings.weekStarts);
  return {
    units: units
      .filter(({ from, to }) => from <= until && since <= to)
      .map((unit) => judgeUnit(view, standard, unit, times, unit.to)),
    ...(within(period, seen) && { last: judgeUnit(view, standard, last, times, seen) }),
  };
}

/** One line for each standard. A unit is counted once it is over and could be judged. */
export function standardLines(accounts: readonly StandardAccount[]): StandardLine[] {
  return accounts.map((account) => {
    const { verdicts, unrecorded, target } = account;
    const { rate, ...counts } = standardCounts(account);
    return {
      ...counts,
      unrecordedOn: unrecorded,
      rate,
      days: Object.fromEntries(verdicts.map(({ day, verdict }) => [day, verdict])),
      ...(target?.last && { target: { kept: target.last.keptOn.length, of: target.last.of } }),
    };
  });
}

/** The same without the days and the last target: over many years there are many days. */
export function standardCounts({
  standard,
  untested,
  unrecorded,
  target,
  ...days
}: StandardAccount): Omit<StandardLine, 'unrecordedOn' | 'days' | 'target'> {
  const { id, text, side, on } = standard;
  const judged = (wanted: Unit['verdict']) => target?.units.filter(({ verdict }) => verdict === wanted);
  const kept = (judged('kept') ?? days.kept).length;
  const missed = (judged('missed') ?? days.missed).length;
  return {
    id,
    text,
    ...(side && { side }),
    on: spellSchedule(on),
    unit: 'times' in on ? on.per : 'day',
    kept,
    missed,
    untested: untested.length,
    unrecorded: unrecorded.length,
    rate: rateOf(kept, kept + missed),
  };
}
