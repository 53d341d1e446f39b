import { describe, expect, it } from 'vitest';
import {
  before,
  dayPeriod,
  lengthOf,
  monthOf,
  parsePeriod,
  quarterOf,
  range,
  spellPeriod,
  weekOf,
  within,
  yearOf,
} from '../../src/journal/period.ts';
import { day } from '../support/day.ts';

describe('weekOf', () => {
  it('runs from Monday to Sunday', () =>
    expect(weekOf(day('2026-11-23'), 'mon')).toEqual({
      kind: 'week',
      label: '2026-W48',
      from: '2026-11-23',
      to: '2026-11-29',
    }));
  it('runs from Sunday to Saturday', () =>
    expect(weekOf(day('2026-11-22'), 'sun')).toEqual({
      kind: 'week',
      label: '2026-W48',
      from: '2026-11-22',
      to: '2026-11-28',
    }));
  it('runs from Saturday to Friday', () =>
    expect(weekOf(day('2026-11-27'), 'sat')).toEqual({
      kind: 'week',
      label: '2026-W48',
      from: '2026-11-21',
      to: '2026-11-27',
    }));
  it('bears the year of its Thursday', () => {
    expect(weekOf(day('2027-01-01'), 'mon').label).toBe('2026-W53');
    expect(weekOf(day('2024-12-30'), 'mon').label).toBe('2025-W01');
    expect(weekOf(day('2026-12-27'), 'sun').label).toBe('2026-W53');
  });
});

describe('months, quarters and years', () => {
  it('end with the month, 29 February too', () => {
    expect(monthOf(day('2024-02-10'))).toEqual({
      kind: 'month',
      label: '2024-02',
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(monthOf(day('2026-02-28')).to).toBe('2026-02-28');
  });
  it('has four quarters of three months', () => {
    const quarters = ['2024-01-01', '2024-06-30', '2024-07-01', '2024-12-31'].map((text) =>
      quarterOf(day(text)),
    );
    expect(quarters).toEqual([
      { kind: 'quarter', label: '2024-Q1', from: '2024-01-01', to: '2024-03-31' },
      { kind: 'quarter', label: '2024-Q2', from: '2024-04-01', to: '2024-06-30' },
      { kind: 'quarter', label: '2024-Q3', from: '2024-07-01', to: '2024-09-30' },
      { kind: 'quarter', label: '2024-Q4', from: '2024-10-01', to: '2024-12-31' },
    ]);
  });
  it('has a leap year of 366 days', () => {
    expect(yearOf(day('2024-05-06'))).toEqual({
      kind: 'year',
      label: '2024',
      from: '2024-01-01',
      to: '2024-12-31',
    });
    expect(lengthOf(yearOf(day('2024-05-06')))).toBe(366);
  });
  it('turns a range the right way round', () =>
    expect(range(day('2026-02-01'), day('2026-01-01'))).toEqual({
      kind: 'range',
      label: '2026-01-01..2026-02-01',
      from: '2026-01-01',
      to: '2026-02-01',
    }));
});

describe('parsePeriod', () => {
  it.each(['2026-W47', '2026-W53', '2024-02', '2026-Q4', '2026', '2024-02-29', '2026-01-01..2026-02-01'])(
    'reads %s by its label',
    (label) => expect(parsePeriod(label, 'mon')?.label).toBe(label),
  );
  it.each([
    '2025-W53',
    '2026-W00',
    '2026-W54',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-02-30',
    '0000',
    '26',
    '2026-01-01..',
    '2026-01-01..2026-02-30',
    '',
  ])('takes "%s" for none', (label) => expect(parsePeriod(label, 'mon')).toBeUndefined());
  it('gives the same number to the week that starts on Sunday', () =>
    expect(parsePeriod('2026-W48', 'sun')).toEqual(weekOf(day('2026-11-26'), 'sun')));
});

it('goes one period back', () => {
  const back = (period: Parameters<typeof before>[0]) => before(period, 'sun').label;
  expect(back(dayPeriod(day('2024-03-01')))).toBe('2024-02-29');
  expect(back(weekOf(day('2027-01-03'), 'sun'))).toBe('2026-W53');
  expect(back(monthOf(day('2026-01-31')))).toBe('2025-12');
  expect(back(quarterOf(day('2026-01-31')))).toBe('2025-Q4');
  expect(back(yearOf(day('2026-01-31')))).toBe('2025');
  expect(back(range(day('2026-01-03'), day('2026-01-05')))).toBe('2025-12-31..2026-01-02');
});

it('includes both its ends', () => {
  const week = weekOf(day('2026-11-23'), 'mon');
  expect(
    ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map((text) => within(week, day(text))),
  ).toEqual([false, true, true, false]);
});

it.each([
  [weekOf(day('2026-11-23'), 'mon'), 'Week 48, 23 to 29 November 2026'],
  [weekOf(day('2026-12-01'), 'mon'), 'Week 49, 30 November to 6 December 2026'],
  [weekOf(day('2027-01-01'), 'mon'), 'Week 53, 28 December 2026 to 3 January 2027'],
  [monthOf(day('2026-11-23')), 'November 2026'],
  [quarterOf(day('2026-11-23')), 'Quarter 4 of 2026'],
  [yearOf(day('2026-11-23')), '2026'],
  [dayPeriod(day('2026-11-23')), 'Monday 23 November 2026'],
  [range(day('2026-11-23'), day('2026-11-23')), '23 November 2026'],
])('spells %o as %s', (period, words) => expect(spellPeriod(period)).toBe(words));
