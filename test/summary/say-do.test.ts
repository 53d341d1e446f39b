import { describe, expect, it } from 'vitest';
import type { Away } from '../../src/journal/away.ts';
import type { Commitment } from '../../src/journal/commitment.ts';
import { weekOf } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { day } from '../support/day.ts';
import { commitment, entry, journal } from '../support/written.ts';

const week = weekOf(day('2026-01-12'), 'mon');

/** The week of 12 January, with `commitments` made on its Monday, seen on `today`. */
function sum(commitments: readonly Commitment[], today = '2026-01-19', away: readonly Away[] = []): Summary {
  return summarise(journal({ away, entries: [entry('2026-01-12', { commitments })] }), week, day(today));
}

const plan = (parts: Partial<Commitment>) => commitment('plan', '2026-01-12', parts);
const tuesday = { due: day('2026-01-13') };

describe('say/do', () => {
  it('counts a promise once its day is over', () => {
    expect(sum([plan({ ...tuesday, status: 'kept' })], '2026-01-13')).toMatchObject({
      sayDo: { k: 0, n: 0 },
      pending: 1,
    });
    expect(sum([plan({ ...tuesday, status: 'kept' })], '2026-01-14')).toMatchObject({
      sayDo: { k: 1, n: 1 },
      pending: 0,
    });
  });
  it('counts an open promise in n, so that silence does not pay', () =>
    expect(sum([plan({})])).toMatchObject({ sayDo: { k: 0, n: 1 }, open: 1, missed: 0 }));
  it('leaves out what was moved or dropped in time', () => {
    const moved = [{ on: day('2026-01-12'), from: day('2026-01-12'), to: day('2026-02-02') }];
    const promises = [
      plan({ due: day('2026-02-02'), moved }),
      plan({ status: 'dropped', dropped: day('2026-01-12') }),
    ];
    expect(sum(promises)).toMatchObject({ sayDo: { k: 0, n: 0 }, renegotiated: 1, dropped: 1 });
  });
  it('counts what was moved on the next day as one miss, and the new promise for itself', () => {
    const moved = [{ on: day('2026-01-13'), from: day('2026-01-12'), to: day('2026-01-14') }];
    expect(sum([plan({ due: day('2026-01-14'), moved, status: 'kept' })])).toMatchObject({
      sayDo: { k: 1, n: 2 },
      missed: 1,
    });
  });
  it('takes a promise made earlier that is due in the period, and no other', () => {
    const before = commitment('old', '2026-01-05', { due: day('2026-01-18'), status: 'kept' });
    const after = plan({ due: day('2026-01-19'), status: 'kept' });
    const entries = [
      entry('2026-01-05', { commitments: [before] }),
      entry('2026-01-12', { commitments: [after] }),
    ];
    const { commitments } = summarise(journal({ entries }), week, day('2026-02-01'));
    expect(commitments.map(({ id, outcome }) => [id, outcome])).toEqual([['old', 'kept']]);
  });
  it('lists promises by their day, then in the order made', () => {
    const promises = [
      commitment('late', '2026-01-12', { due: day('2026-01-15') }),
      commitment('b', '2026-01-12', tuesday),
      commitment('a', '2026-01-12', tuesday),
    ];
    expect(sum(promises).commitments.map(({ id }) => id)).toEqual(['b', 'a', 'late']);
  });
});

describe('a promise for a day off', () => {
  const off = [{ from: day('2026-01-13'), to: day('2026-01-13') }];
  it.each(['kept', 'missed', 'open'] as const)(
    'is in neither k nor n when it is %s, and stays listed',
    (status) => {
      const { sayDo, onTime, pending, commitments } = sum([plan({ ...tuesday, status })], '2026-01-19', off);
      expect([sayDo.k, sayDo.n, onTime.n, pending]).toEqual([0, 0, 0, 1]);
      expect(commitments).toMatchObject([{ outcome: 'pending', off: true, status }]);
    },
  );
  it('is still renegotiated or dropped when that was done in time', () => {
    const moved = [{ on: day('2026-01-12'), from: day('2026-01-13'), to: day('2026-01-14') }];
    const promises = [plan({ due: day('2026-01-14'), moved }), plan({ ...tuesday, status: 'dropped' })];
    expect(sum(promises, '2026-01-19', off)).toMatchObject({
      renegotiated: 1,
      dropped: 1,
      open: 1,
      pending: 0,
    });
  });
  it('breaks nothing when it was moved afterwards', () => {
    const moved = [{ on: day('2026-01-14'), from: day('2026-01-13'), to: day('2026-01-20') }];
    expect(sum([plan({ due: day('2026-01-20'), moved })], '2026-01-19', off)).toMatchObject({
      missed: 0,
      pending: 1,
    });
  });
});

describe('of what was done', () => {
  const late = { status: 'kept', done: day('2026-01-14') } as const;
  it('on time is what was not late', () =>
    expect(sum([plan({ status: 'kept' }), plan(late), plan({ status: 'missed' })]).onTime).toMatchObject({
      k: 1,
      n: 2,
    }));
  it('on budget is what took no longer, where both are known', () => {
    const promises = [
      plan({ status: 'kept', budget: 60, spent: 60 }),
      plan({ ...late, budget: 60, spent: 61 }),
      plan({ status: 'kept', budget: 60 }),
      plan({ status: 'kept', spent: 60 }),
      plan({ status: 'missed', budget: 60, spent: 30 }),
    ];
    expect(sum(promises).onBudget).toMatchObject({ k: 1, n: 2 });
  });
  it('on target is what is said to be, where there was a target', () => {
    const promises = [
      plan({ status: 'kept', target: 'all', onTarget: true }),
      plan({ ...late, target: 'all', onTarget: false }),
      plan({ status: 'kept', target: 'all' }),
      plan({ status: 'kept', onTarget: true }),
      plan({ status: 'open', target: 'all', onTarget: true }),
    ];
    expect(sum(promises).onTarget).toMatchObject({ k: 1, n: 2 });
  });
});
