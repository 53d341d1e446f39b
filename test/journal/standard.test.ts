import { expect, it } from 'vitest';
import { parseSchedule } from '../../src/journal/schedule.ts';
import { holds, isDue, type Standard } from '../../src/journal/standard.ts';
import { day } from '../support/day.ts';

const standard: Standard = {
  id: 'prepare',
  text: 'I come prepared',
  on: parseSchedule('weekdays')!,
  since: day('2026-11-02'),
  until: day('2026-11-27'),
  paused: [{ from: day('2026-11-10'), to: day('2026-11-12') }],
};
const on = (check: typeof holds, ...days: string[]) => days.map((text) => check(standard, day(text)));

it('is in force from its first day to its last', () =>
  expect(on(holds, '2026-11-01', '2026-11-02', '2026-11-27', '2026-11-28')).toEqual([
    false,
    true,
    true,
    false,
  ]));

it('is not in force while it is paused, both ends included', () =>
  expect(on(holds, '2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13')).toEqual([
    true,
    false,
    false,
    true,
  ]));

it('has always been and still is in force when nothing else is said', () => {
  const { since: _, until: __, ...open } = standard;
  expect(holds(open, day('0001-01-01')) && holds(open, day('9999-12-31'))).toBe(true);
});

it('is due on the weekdays it names, while it is in force', () =>
  expect(on(isDue, '2026-11-06', '2026-11-07', '2026-11-10', '2026-11-13', '2026-11-30')).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]));

it('may be done on any day when only a number of times is named', () => {
  const often: Standard = { ...standard, on: parseSchedule('3 per week')! };
  expect(isDue(often, day('2026-11-07'))).toBe(true);
  expect(isDue(often, day('2026-11-11'))).toBe(false);
});
