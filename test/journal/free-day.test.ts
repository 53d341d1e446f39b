import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays, spellOut } from '../../src/journal/day.ts';
import { writtenDay } from '../../src/journal/day-number.ts';
import { parseFreeDay } from '../../src/journal/free-day.ts';
import { parseSpokenPeriod } from '../../src/journal/spoken-period.ts';
import { day } from '../support/day.ts';

/** A Monday. */
const today = day('2026-11-23');
const past = (text: string, on = today) => parseFreeDay(text, on, 'mon', 'past');
const future = (text: string) => parseFreeDay(text, today, 'mon', 'future');

describe('a day as people say it less plainly', () => {
  it.each([
    ['3 november', '2026-11-03'],
    ['Nov 3rd, 2025', '2025-11-03'],
    ['on the 3rd of november', '2026-11-03'],
    ['3rd of November', '2026-11-03'],
    ['nov 30', '2025-11-30'],
    ['november 23', '2026-11-23'],
    ['fri 13 nov', '2026-11-13'],
    ['the 3rd', '2026-11-03'],
    ['on the 23rd', '2026-11-23'],
    ['31st', '2026-10-31'],
    ['on 13 november', '2026-11-13'],
    ['24/12/2025', '2025-12-24'],
    ['12/24/2025', '2025-12-24'],
    ['december first', '2025-12-01'],
    ['half a year ago', '2026-05-23'],
    ['end of february', '2026-02-28'],
    ['first day of last month', '2026-10-01'],
    ['end of quarter', '2026-12-31'],
    ['sept. 3', '2026-09-03'],
    ['13.11', '2026-11-13'],
    ['2026/11/3', '2026-11-03'],
    ['monday morning', '2026-11-16'],
    ['last night', '2026-11-22'],
    ['this morning', '2026-11-23'],
    ['yesterday evening', '2026-11-22'],
    ['a couple of days ago', '2026-11-21'],
    ['monday last week', '2026-11-16'],
    ['last week sunday', '2026-11-22'],
    ['3 days before 2026-01-02', '2025-12-30'],
  ])('reads "%s" of what happened as %s', (text, expected) => expect(past(text)).toBe(expected));

  it.each([
    ['3 november', '2027-11-03'],
    ['nov 30', '2026-11-30'],
    ['24.12', '2026-12-24'],
    ['monday morning', '2026-11-30'],
    ['by friday', '2026-11-27'],
    ['by the 3rd', '2026-12-03'],
    ['the 31st', '2026-12-31'],
    ['friday next week', '2026-12-04'],
    ['tomorrow morning', '2026-11-24'],
    ['3 days', '2026-11-26'],
    ['two weeks from now', '2026-12-07'],
    ['end of month', '2026-11-30'],
    ['end of march', '2027-03-31'],
  ])('reads "%s" of what is due as %s', (text, expected) => expect(future(text)).toBe(expected));

  it.each([
    'meeting with bob friday',
    'friday with bob',
    '5pm',
    'friday 5pm',
    '2 hours ago',
    'a few days ago',
    'next week',
    'last month',
    'last weekend',
    'november',
    'end of next week',
    'nov 3 to nov 5',
    'monday and tuesday',
    '3/11/2026',
    '3 nov 25',
    'thu 13 november 2026',
    '2 weeks from friday',
    '1 week before 1 december',
    '30 february',
    'the 32nd',
    'by',
    '31 september 2026',
    '29 feb 2025',
    'soon',
    '',
  ])('takes "%s" for no day, or for one that may be another', (text) => {
    expect(past(text)).toBeUndefined();
    expect(future(text)).toBeUndefined();
  });

  it('counts weeks as the journal does', () => {
    expect(parseFreeDay('sunday last week', today, 'sun', 'past')).toBe('2026-11-15');
    expect(parseFreeDay('sunday last week', today, 'mon', 'past')).toBe('2026-11-22');
  });

  it('stands at the ends of a period too', () => {
    const label = (text: string) =>
      parseSpokenPeriod(text, today, 'mon', 'past', (written) => past(written))?.label;
    expect(label('nov 3 to nov 10')).toBe('2026-11-03..2026-11-10');
    expect(label('since 3 november')).toBe('2026-11-03..2026-11-23');
    expect(label('dec 20 to jan 3')).toBe('2025-12-20..2026-01-03');
    expect(label('nov 3')).toBe('2026-11-03');
  });
});

const days = fc.integer({ min: -20_000, max: 60_000 }).map((number) => day(writtenDay(number)));

it('reads back every day that was spelt out, seen from any other, in any time zone', () => {
  fc.assert(
    fc.property(days, days, fc.constantFrom('past', 'future'), (of, seenFrom, tense) => {
      expect(parseFreeDay(spellOut(of), seenFrom, 'mon', tense)).toBe(of);
    }),
  );
});

it('reads a day without its year as the last or the next one, today among them', () => {
  fc.assert(
    fc.property(days, days, (of, seenFrom) => {
      const [, date, month] = spellOut(of).split(' ');
      const [last, next] = (['past', 'future'] as const).map((tense) =>
        parseFreeDay(`${date} ${month}`, seenFrom, 'mon', tense),
      );
      if (last !== undefined) expect(last <= seenFrom && last.slice(5) === of.slice(5)).toBe(true);
      if (next !== undefined) expect(next >= seenFrom && next.slice(5) === of.slice(5)).toBe(true);
      if (of.slice(5) !== '02-29') expect([last, next]).not.toContain(undefined);
    }),
  );
});

it('counts days through the library as through the calendar', () => {
  fc.assert(
    fc.property(days, fc.nat(3000), (seenFrom, count) => {
      expect(parseFreeDay(`${count} days from now`, seenFrom, 'mon', 'past')).toBe(plusDays(seenFrom, count));
      expect(parseFreeDay(`${count} days before ${seenFrom}`, today, 'mon', 'past')).toBe(
        plusDays(seenFrom, -count),
      );
    }),
  );
});
