import { describe, expect, it } from 'vitest';
import { parseSpokenDay } from '../../src/journal/spoken-day.ts';
import { day } from '../support/day.ts';

/** A Monday. */
const today = day('2026-11-23');

describe('a day as people say it', () => {
  it.each([
    ['today', '2026-11-23'],
    ['  Today ', '2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['tomorrow', '2026-11-24'],
    ['2024-02-29', '2024-02-29'],
    ['3 days ago', '2026-11-20'],
    ['a week ago', '2026-11-16'],
    ['2 weeks  ago', '2026-11-09'],
    ['0 days ago', '2026-11-23'],
    ['in 2 days', '2026-11-25'],
    ['in a week', '2026-11-30'],
    ['two days ago', '2026-11-21'],
    ['ten days ago', '2026-11-13'],
    ['3 months ago', '2026-08-23'],
    ['a year ago', '2025-11-23'],
    ['in two months', '2027-01-23'],
    ['day before yesterday', '2026-11-21'],
    ['the day after tomorrow', '2026-11-25'],
    ['+3', '2026-11-26'],
    ['+2w', '2026-12-07'],
    ['sun', '2026-11-22'],
    ['mon', '2026-11-16'],
    ['last friday', '2026-11-20'],
    ['on thurs', '2026-11-19'],
    ['next mon', '2026-11-30'],
    ['next tue', '2026-11-24'],
  ])('reads "%s" of what happened as %s', (text, expected) =>
    expect(parseSpokenDay(text, today)).toBe(expected),
  );

  it.each([
    ['mon', '2026-11-30'],
    ['fri', '2026-11-27'],
    ['this Friday', '2026-11-27'],
    ['last fri', '2026-11-20'],
    ['sunday', '2026-11-29'],
  ])('reads "%s" of what is due as %s', (text, expected) =>
    expect(parseSpokenDay(text, today, 'future')).toBe(expected),
  );

  it.each([
    '2026-02-30',
    'tomorow',
    'mo',
    'monday morning',
    'last',
    'next week',
    '3 days',
    '-3',
    '',
    'constructor',
  ])('takes "%s" for no day', (text) => expect(parseSpokenDay(text, today)).toBeUndefined());
});

it('takes the last day of a month that has no such day', () => {
  expect(parseSpokenDay('a month ago', day('2026-03-31'))).toBe('2026-02-28');
  expect(parseSpokenDay('2 years ago', day('2024-02-29'))).toBe('2022-02-28');
  expect(parseSpokenDay('in 3 months', day('2026-11-30'))).toBe('2027-02-28');
});
