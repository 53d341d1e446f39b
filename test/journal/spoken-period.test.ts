import { describe, expect, it } from 'vitest';
import { parseSpokenPeriod, periodAround } from '../../src/journal/spoken-period.ts';
import { day } from '../support/day.ts';

/** A Monday. */
const today = day('2026-11-23');
const read = (text: string) => parseSpokenPeriod(text, today, 'mon');

describe('a period as people say it', () => {
  it.each([
    ['this week', '2026-W48'],
    ['week', '2026-W48'],
    ['Last  Week', '2026-W47'],
    ['last month', '2026-10'],
    ['this quarter', '2026-Q4'],
    ['last year', '2025'],
    ['2026-w47', '2026-W47'],
    ['2026-q4', '2026-Q4'],
    ['2026', '2026'],
    ['q4', '2026-Q4'],
    ['november', '2026-11'],
    ['dec', '2025-12'],
    ['may', '2026-05'],
    ['november 2025', '2025-11'],
    ['last 30 days', '2026-10-25..2026-11-23'],
    ['past 2 weeks', '2026-11-10..2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['mon', '2026-11-16'],
    ['2026-11-01..', '2026-11-01..2026-11-23'],
    ['2026-11-01..yesterday', '2026-11-01..2026-11-22'],
    ['2026-W40..2026-W41', '2026-09-28..2026-10-11'],
    ['2026-Q1..2026-Q2', '2026-01-01..2026-06-30'],
    ['next week', '2026-W49'],
    ['past month', '2026-10'],
    ['next quarter', '2027-Q1'],
    ['week 47', '2026-W47'],
    ['w47', '2026-W47'],
    ['week 50', '2025-W50'],
    ['week 4 2027', '2027-W04'],
    ['q1 2025', '2025-Q1'],
    ['last 3 months', '2026-08-24..2026-11-23'],
    ['the past two weeks', '2026-11-10..2026-11-23'],
    ['last two quarters', '2026-05-24..2026-11-23'],
    ['since monday', '2026-11-16..2026-11-23'],
    ['since october', '2026-10-01..2026-11-23'],
    ['september to november', '2026-09-01..2026-11-30'],
    ['from 2026-11-01 until yesterday', '2026-11-01..2026-11-22'],
    ['3 weeks ago - today', '2026-11-02..2026-11-23'],
  ])('reads "%s" as %s', (text, label) => expect(read(text)?.label).toBe(label));

  it('takes in the whole of both ends, whichever comes first', () =>
    expect(read('2026-W42..2026-W40')).toEqual(read('2026-W40..2026-W42')));
  // Today is a Monday.
  it('takes two weekdays for one run of days, whichever was last or comes next', () => {
    const label = (text: string, tense: 'past' | 'future') =>
      parseSpokenPeriod(text, today, 'mon', tense)?.label;
    expect(label('mon..wed', 'past')).toBe('2026-11-16..2026-11-18');
    expect(label('thu..tue', 'past')).toBe('2026-11-12..2026-11-17');
    expect(label('mon..wed', 'future')).toBe('2026-11-30..2026-12-02');
    expect(label('wed..fri', 'future')).toBe('2026-11-25..2026-11-27');
    expect(label('fri..tue', 'future')).toBe('2026-11-27..2026-12-01');
  });

  it('means of days that are to come the next one that is not over', () => {
    const label = (text: string) => parseSpokenPeriod(text, today, 'mon', 'future')?.label;
    expect(label('december')).toBe('2026-12');
    expect(label('november')).toBe('2026-11');
    expect(label('week 2')).toBe('2027-W02');
    expect(label('q1')).toBe('2027-Q1');
    expect(label('december to january')).toBe('2026-12-01..2027-01-31');
  });

  it('names a quarter of last year when this year has not reached it', () =>
    expect(parseSpokenPeriod('q4', day('2026-02-01'), 'mon')?.label).toBe('2025-Q4'));

  it.each([
    'last 0 days',
    'last few days',
    '..',
    '..2026-11-01',
    'a..b..c',
    'mayor',
    'november to december',
    'q4 to q1',
    'week 60',
    '2026-W60',
    '',
  ])('takes "%s" for none', (text) => expect(read(text)).toBeUndefined());
});

it.each([
  ['day', '2026-11-23'],
  ['week', '2026-W48'],
  ['month', '2026-11'],
  ['quarter', '2026-Q4'],
  ['year', '2026'],
] as const)('finds the %s around a day', (kind, label) =>
  expect(periodAround(kind, today, 'mon').label).toBe(label),
);
