import { expect, it } from 'vitest';
import { weekOf } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { entry, journal } from '../support/written.ts';

it('counts the days of the period with an answer, for each side of each lens', () => {
  const entries = [
    entry('2026-01-11', { lens: { scope: { lead: 'The week before' } } }),
    entry('2026-01-12', { lens: { change: { lead: 'Yes', manage: 'No' }, vision: { manage: '\n ' } } }),
    entry('2026-01-13', { lens: { change: { lead: 'Again' } } }),
  ];
  expect(summarise(journal({ entries }), weekOf(day('2026-01-12'), 'mon'), day('2026-01-19')).lenses).toEqual(
    [
      { lens: 'change', lead: 2, manage: 1 },
      { lens: 'vision', lead: 0, manage: 0 },
      { lens: 'thinking', lead: 0, manage: 0 },
      { lens: 'horizon', lead: 0, manage: 0 },
      { lens: 'uncertainty', lead: 0, manage: 0 },
      { lens: 'scope', lead: 0, manage: 0 },
    ],
  );
});
