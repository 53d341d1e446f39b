import { expect, it } from 'vitest';
import { type Away, daysOff, isAway } from '../../src/journal/away.ts';
import { day } from '../support/day.ts';

const away: Away[] = [
  { from: day('2026-12-24'), to: day('2027-01-02'), why: 'holiday' },
  { from: day('2026-11-23'), to: day('2026-11-23') },
  { from: day('2027-01-01'), to: day('2027-01-03') },
];

it('includes the first and the last day off', () =>
  expect(
    ['2026-12-23', '2026-12-24', '2027-01-02', '2027-01-04', '2026-11-23'].map((text) =>
      isAway(away, day(text)),
    ),
  ).toEqual([false, true, true, false, true]));

it('lists each day off once, however often it is named', () => {
  expect([...daysOff(away, day('2026-12-31'), day('2027-01-31'))]).toEqual([
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ]);
  expect([...daysOff(away, day('2026-11-24'), day('2026-12-23'))]).toEqual([]);
});
