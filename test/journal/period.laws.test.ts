import { describe, expect, it } from 'vitest';
import { type Day, daysFrom, plusDays, weekdayOf } from '../../src/journal/day.ts';
import {
  before,
  lengthOf,
  monthOf,
  type Period,
  parsePeriod,
  quarterOf,
  weekOf,
  within,
  yearOf,
} from '../../src/journal/period.ts';
import { weekStarts } from '../../src/journal/settings.ts';
import { day } from '../support/day.ts';

/** The days around every New Year from 2000 to 2040. */
const newYears = Array.from({ length: 41 }, (_, count) => `${2000 + count}-01-01` as Day).flatMap((first) =>
  daysFrom(plusDays(first, -10), plusDays(first, 10)),
);

/** The ISO 8601 label of the week of a day, counted from 4 January, which always lies in week 1. */
function isoLabel(of: Day): string {
  const at = (text: string) => Date.parse(`${text}T00:00Z`) / 86_400_000;
  const mondayOf = (number: number) => number - ((number + 3) % 7);
  const years = [1, 0, -1].map((more) => Number(of.slice(0, 4)) + more);
  const year = years.find((one) => mondayOf(at(`${one}-01-04`)) <= at(of))!;
  const week = (mondayOf(at(of)) - mondayOf(at(`${year}-01-04`))) / 7 + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

describe('over every New Year from 2000 to 2040', () => {
  it('numbers weeks from Monday as ISO 8601 does', () =>
    expect(newYears.map((one) => weekOf(one, 'mon').label)).toEqual(newYears.map(isoLabel)));

  it('has 53 weeks in the years that have them', () => {
    // The years with a 53rd ISO week: those that begin on a Thursday, and leap years that begin on a Wednesday.
    const years = Array.from({ length: 41 }, (_, count) => 2000 + count);
    expect(years.filter((year) => parsePeriod(`${year}-W53`, 'mon'))).toEqual([
      2004, 2009, 2015, 2020, 2026, 2032, 2037,
    ]);
  });

  it.each(weekStarts)('numbers weeks from %s without a gap, and finds them by number', (starts) => {
    for (const one of newYears) {
      const week = weekOf(one, starts);
      expect(weekdayOf(week.from)).toBe(starts);
      expect(lengthOf(week)).toBe(7);
      expect(within(week, one)).toBe(true);
      expect(parsePeriod(week.label, starts)).toEqual(week);
      const next = weekOf(plusDays(week.to, 1), starts);
      expect(next.label > week.label).toBe(true);
      expect(before(next, starts)).toEqual(week);
      const [year, number] = [week.label.slice(0, 4), Number(week.label.slice(6))];
      expect(next.label).toBe(
        next.label.endsWith('-W01')
          ? `${Number(year) + 1}-W01`
          : `${year}-W${String(number + 1).padStart(2, '0')}`,
      );
    }
  });
});

it.each([
  ['months', monthOf, 12],
  ['quarters', quarterOf, 4],
  ['years', yearOf, 1],
] as const)('%s cover every day from 2000 to 2040 once', (_, periodOf: (day: Day) => Period, inYear) => {
  let next = day('2000-01-01');
  for (let count = 0; count < 41 * inYear; count += 1) {
    const period = periodOf(next);
    expect(period.from).toBe(next);
    expect(periodOf(period.to)).toEqual(period);
    expect(parsePeriod(period.label, 'mon')).toEqual(period);
    next = plusDays(period.to, 1);
  }
  expect(next).toBe('2041-01-01');
});
