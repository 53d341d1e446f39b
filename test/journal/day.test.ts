import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  daysFrom,
  earlierOf,
  inShort,
  laterOf,
  parseDay,
  plusDays,
  spellOut,
  weekdayOf,
} from '../../src/journal/day.ts';
import { day } from '../support/day.ts';

describe('parseDay', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2011-12-30'])(
    'reads %s',
    (text) => expect(parseDay(text)).toBe(text),
  );
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '0000-01-01',
    '2026-1-2',
    ' 2026-11-23',
    '2026-11-23T00:00',
    '20261123',
    '',
  ])('takes "%s" for no day', (text) => expect(parseDay(text)).toBeUndefined());
});

describe('plusDays', () => {
  it('crosses 29 February', () => expect(plusDays(day('2024-02-28'), 2)).toBe('2024-03-01'));
  it('leaves it out in other years', () => expect(plusDays(day('2026-02-28'), 1)).toBe('2026-03-01'));
  it('goes back over New Year', () => expect(plusDays(day('2026-01-01'), -1)).toBe('2025-12-31'));
  it('knows the day that never was in Apia', () => expect(plusDays(day('2011-12-29'), 1)).toBe('2011-12-30'));
  it('stays within the years that can be written', () => {
    expect(plusDays(day('9999-12-31'), 1)).toBe('9999-12-31');
    expect(plusDays(day('0001-01-01'), -1)).toBe('0001-01-01');
  });
});

describe('daysBetween and daysFrom', () => {
  it('count a day for a day over both clock changes', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysFrom(day('2026-10-24'), day('2026-10-26'))).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
  });
  it('are negative and empty backwards', () => {
    expect(daysBetween(day('2026-03-02'), day('2026-03-01'))).toBe(-1);
    expect(daysFrom(day('2026-03-02'), day('2026-03-01'))).toEqual([]);
  });
  it('hold one day from a day to itself', () =>
    expect(daysFrom(day('2024-02-29'), day('2024-02-29'))).toEqual(['2024-02-29']));
});

it('knows the weekday before and after 1970', () => {
  expect(
    ['1969-12-31', '1970-01-01', '2026-11-23', '2026-11-29', '1600-02-29'].map((text) =>
      weekdayOf(day(text)),
    ),
  ).toEqual(['wed', 'thu', 'mon', 'sun', 'tue']);
});

it('tells the earlier from the later day', () => {
  const [a, b] = [day('2025-12-31'), day('2026-01-01')];
  expect([earlierOf(a, b), earlierOf(b, a), laterOf(a, b), laterOf(b, a)]).toEqual([a, a, b, b]);
});

it('spells a day out', () => expect(spellOut(day('2024-05-06'))).toBe('Monday 6 May 2024'));

it('shortens a day, with its year where it is another one', () => {
  expect(inShort(day('2024-05-06'))).toBe('Mon 6 May');
  expect(inShort(day('2024-05-06'), day('2024-12-31'))).toBe('Mon 6 May');
  expect(inShort(day('2024-05-06'), day('2025-01-01'))).toBe('Mon 6 May 2024');
});
