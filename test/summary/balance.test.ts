import { expect, it } from 'vitest';
import { weekOf } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { commitment, entry, journal } from '../support/written.ts';

it('weighs the commitments due in the period by their side, dropped ones aside', () => {
  const moved = [{ on: day('2026-01-12'), from: day('2026-01-12'), to: day('2026-01-20') }];
  const commitments = [
    commitment('a', '2026-01-12', { side: 'lead', status: 'kept' }),
    commitment('b', '2026-01-18', { side: 'manage' }),
    commitment('c', '2026-01-12', { side: 'lead', status: 'dropped' }),
    commitment('moved away', '2026-01-20', { side: 'lead', moved }),
    commitment('no side', '2026-01-12'),
  ];
  const written = journal({ entries: [entry('2026-01-12', { commitments })] });
  expect(summarise(written, weekOf(day('2026-01-12'), 'mon'), day('2026-01-14')).sides).toEqual({
    manage: 1,
    lead: 1,
  });
});
