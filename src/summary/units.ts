import { type Day, daysFrom, plusDays } from '../journal/day.ts';
import { lengthOf, monthOf, type Period, weekOf, within } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { holds, type Standard } from '../journal/standard.ts';
import { verdictIn } from './verdicts.ts';
import type { View } from './view.ts';

/** A week or month in which a standard such as `3 per week` is judged. */
export interface Unit {
  readonly period: Period;
  /** The days on which it was kept, days off left out. */
  readonly keptOn: readonly Day[];
  /** On how many days it had to be; 0 when nearly all of them are off. */
  readonly of: number;
  /** Left out: not judged. */
  readonly verdict?: 'kept' | 'missed';
}

/** The calendar week or month that `day` lies in. */
export function unitAround(per: 'week' | 'month', day: Day, starts: WeekStarts): Period {
  return per === 'week' ? weekOf(day, starts) : monthOf(day);
}

/** The weeks or months whose last day lies in `period`: each belongs to one period of a kind. */
export function unitsEndingIn(per: 'week' | 'month', period: Period, starts: WeekStarts): Period[] {
  const units: Period[] = [];
  for (let day = period.from; ; ) {
    const unit = unitAround(per, day, starts);
    if (!within(period, unit.to)) return units;
    units.push(unit);
    day = plusDays(unit.to, 1);
    if (day <= unit.to) return units; // the end of year 9999
  }
}

/**
 * Judges `standard`, `times` in each unit, over one of them, by what was
 * recorded up to `upTo`.
 *
 * The target shrinks with the days off, and with those on which the standard
 * was not in force: `ceil(times × days left / days)`. Short of it, the unit is
 * missed, unless nothing at all is known of it: not one of the days left was
 * closed or given a verdict of kept or missed.
 */
export function judgeUnit(view: View, standard: Standard, period: Period, times: number, upTo: Day): Unit {
  const { entryOn, off, today } = view;
  const days = daysFrom(period.from, period.to).filter((day) => holds(standard, day) && !off.has(day));
  const recorded = days.filter((day) => day <= upTo);
  const verdictOn = (day: Day) => verdictIn(entryOn.get(day), standard);
  const keptOn = recorded.filter((day) => verdictOn(day) === 'kept');
  const of = Math.ceil((times * days.length) / lengthOf(period));
  if (period.to >= today || of === 0) return { period, keptOn, of };
  if (keptOn.length >= of) return { period, keptOn, of, verdict: 'kept' };
  const isKnown = (day: Day) => verdictOn(day) === 'missed' || entryOn.get(day)?.closed !== undefined;
  return { period, keptOn, of, ...((keptOn.length > 0 || days.some(isKnown)) && { verdict: 'missed' }) };
}
