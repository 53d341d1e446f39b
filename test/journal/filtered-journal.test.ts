import { describe, expect, it } from 'vitest';
import { filteredJournal, withWholeMeasures } from '../../src/journal/filtered-journal.ts';
import type { Goal } from '../../src/journal/goal.ts';
import { entry, journal } from '../support/written.ts';

const goal = (id: string, side: Goal['side']): Goal => ({
  ...{ id, text: id, status: 'active', measure: { of: 'times', from: 0, to: 8 } },
  ...(side && { side }),
});
const step = (of: string, value: number) => ({ goal: of, text: 'Did it', value, status: 'kept' as const });
const written = journal({
  goals: [goal('delegate', 'lead'), goal('plan', 'manage'), goal('speak', undefined)],
  entries: [
    entry('2026-11-02', { development: [step('delegate', 1), step('plan', 2)] }),
    entry('2026-11-03', {
      development: [step('delegate', 3)],
      wins: [{ text: 'It landed', who: 'Sam', goal: 'delegate' }],
    }),
  ],
});

describe('a journal that is filtered', () => {
  it('has the steps for the goals of the side, and how far these have come', () => {
    const { entries, goals } = filteredJournal(written, { side: 'lead' });
    expect(entries.map(({ day, development }) => [day, development.map(({ value }) => value)])).toEqual([
      ['2026-11-02', [1]],
      ['2026-11-03', [3]],
    ]);
    expect(goals).toEqual([written.goals[0]]);
  });

  it('does not say how far a goal has come where it leaves out steps for it', () => {
    const { entries, goals } = withWholeMeasures(filteredJournal(written, { who: 'Sam' }), written);
    expect(entries.flatMap(({ development }) => development)).toEqual([]);
    expect(goals.map(({ id, measure }) => [id, measure])).toEqual([['delegate', undefined]]);
    expect(withWholeMeasures(filteredJournal(written, { goal: 'delegate' }), written).goals).toEqual([
      written.goals[0],
    ]);
  });
});
