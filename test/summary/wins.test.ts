import { expect, it } from 'vitest';
import { weekOf } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { entry, journal } from '../support/written.ts';

it('lists the wins of the period, on days off too, in the order written', () => {
  const entries = [
    entry('2026-01-11', { wins: [{ text: 'The week before' }] }),
    entry('2026-01-12', { wins: [{ text: 'Second', who: 'Sam', goal: 'delegate' }, { text: 'A first' }] }),
    entry('2026-01-18', { wins: [{ text: 'Sunday' }] }),
  ];
  const away = [{ from: day('2026-01-18'), to: day('2026-01-18') }];
  expect(
    summarise(journal({ away, entries }), weekOf(day('2026-01-12'), 'mon'), day('2026-01-19')).wins,
  ).toEqual([
    { day: '2026-01-12', text: 'Second', who: 'Sam', goal: 'delegate' },
    { day: '2026-01-12', text: 'A first' },
    { day: '2026-01-18', text: 'Sunday' },
  ]);
});
