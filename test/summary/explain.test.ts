import { expect, it } from 'vitest';
import { weekOf } from '../../src/journal/period.ts';
import { explain } from '../../src/summary/explain.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, goal, journal, standard } from '../support/written.ts';

const written = journal({
  standards: [standard('prepare', 'weekdays'), standard('walk', '1 per week')],
  goals: [goal('delegate')],
  away: [{ from: day('2026-01-16'), to: day('2026-01-16') }],
  entries: [
    closedEntry('2026-01-12', {
      standards: { prepare: 'missed', walk: 'kept' },
      commitments: [
        commitment('plan', '2026-01-12', { status: 'kept', done: day('2026-01-13'), budget: 60, spent: 90 }),
        commitment('demo', '2026-01-14', {
          moved: [{ on: day('2026-01-13'), from: day('2026-01-12'), to: day('2026-01-14') }],
          status: 'kept',
        }),
        commitment('trip', '2026-01-16'),
      ],
      wins: [{ text: 'Landed', who: 'Sam' }],
      development: [{ goal: 'delegate', text: 'Handed over', value: 3, status: 'kept' }],
    }),
    closedEntry('2026-01-13', { standards: { prepare: 'kept' } }),
  ],
});
const explained = explain(written, weekOf(day('2026-01-12'), 'mon'), day('2026-01-19'));
const of = (path: string) => {
  const { value, k, n } = explained.find((one) => one.path === path)!;
  return n ? { value, k, n } : { value, k };
};

const plan = '2026-01-12 plan Do plan (late, done 2026-01-13, budget 60 min, spent 90 min)';
const demo = '2026-01-14 demo Do demo (kept)';

it('names the promises in k and in n', () => {
  expect(of('sayDo')).toEqual({
    value: '1 of 3',
    k: [demo],
    n: [plan, '2026-01-12 demo Do demo (missed, moved to 2026-01-14)', demo],
  });
  expect(of('onBudget')).toEqual({ value: '0 of 1', k: [], n: [plan] });
  expect(of('pending')).toEqual({ value: '1', k: ['2026-01-16 trip Do trip (day off)'] });
});

it('names the days behind a standard, and the weeks behind a target', () => {
  expect(of('standards.prepare.rate')).toEqual({
    value: '1 of 2',
    k: ['2026-01-13'],
    n: ['2026-01-12', '2026-01-13'],
  });
  expect(of('standards.prepare.unrecorded')).toEqual({ value: '2', k: ['2026-01-14', '2026-01-15'] });
  expect(of('standards.walk.rate')).toEqual({
    value: '1 of 1',
    k: ['2026-W03 (1 of 1: 2026-01-12)'],
    n: ['2026-W03 (1 of 1: 2026-01-12)'],
  });
});

it('names the days, wins and steps that were counted', () => {
  expect(of('days.due')).toEqual({ value: '4', k: ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15'] });
  expect(of('days.away')).toEqual({ value: '1', k: ['2026-01-16'] });
  expect(of('wins')).toEqual({ value: '1', k: ['2026-01-12 Landed (Sam)'] });
  expect(of('goals.delegate.progress')).toEqual({
    value: String(3 / 9),
    k: ['times: from 0 to 9', '2026-01-12 Handed over (value 3)'],
  });
});

it('says the rule of each number in sentences', () =>
  expect(explained.filter(({ rule }) => !/^[A-Z(].*\.$/.test(rule) && !rule.endsWith('0 to 1.'))).toEqual(
    [],
  ));
