import { expect, it } from 'vitest';
import { daysFrom, plusDays } from '../../src/journal/day.ts';
import { lenses, lensOf } from '../../src/journal/lens.ts';
import { day } from '../support/day.ts';

it('turns one lens a working day, and rests on the weekend', () =>
  expect(daysFrom(day('2024-01-01'), day('2024-01-09')).map(lensOf)).toEqual([
    'change',
    'vision',
    'thinking',
    'horizon',
    'uncertainty',
    undefined,
    undefined,
    'scope',
    'change',
  ]));

it('keeps its turn before the first Monday and over leap days', () => {
  const working = daysFrom(day('2019-12-01'), day('2028-03-31')).flatMap((one) => lensOf(one) ?? []);
  const offset = lenses.indexOf(working[0]!);
  expect(working).toEqual(working.map((_, index) => lenses[(index + offset) % 6]));
});

it('comes back to each lens after six working days', () =>
  expect(lensOf(plusDays(day('2026-11-23'), 8))).toBe(lensOf(day('2026-11-23'))));
