import { expect, it } from 'vitest';
import type { Moment } from '../../src/journal/moment.ts';
import { weekOf } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, entry, goal, journal, standard } from '../support/written.ts';

/** A week of five working days, counted by hand below. */
const written = journal({
  standards: [
    standard('prepare', 'weekdays', { side: 'manage' }),
    standard('walk', '3 per week'),
    standard('retired', 'daily', { until: day('2026-01-01') }),
  ],
  goals: [goal('delegate'), goal('speak', { since: day('2026-06-01') })],
  away: [{ from: day('2026-01-16'), to: day('2026-01-16') }],
  unread: [{ path: 'days/2026/2026-01-17.yaml', line: 7, column: 3, message: 'status is "kpet"' }],
  entries: [
    closedEntry('2026-01-09', { commitments: [commitment('old', '2026-01-09', { status: 'kept' })] }),
    closedEntry('2026-01-12', {
      standards: { prepare: 'kept', walk: 'kept' },
      commitments: [
        commitment('plan', '2026-01-12', {
          status: 'kept',
          done: day('2026-01-12'),
          side: 'manage',
          to: 'Dana',
          budget: 120,
          spent: 180,
          target: 'every team',
          onTarget: true,
        }),
        commitment('demo', '2026-01-14', {
          made: day('2026-01-12'),
          moved: [
            { on: day('2026-01-13'), from: day('2026-01-12'), to: day('2026-01-14'), cause: 'no-time' },
          ],
          side: 'lead',
          status: 'kept',
          done: day('2026-01-15'),
        }),
      ],
      wins: [{ text: 'Sam ran the demo', who: 'Sam' }],
      development: [{ goal: 'delegate', text: 'Stayed silent', value: 3, status: 'kept' }],
      lens: { change: { lead: 'Yes', manage: ' ' } },
    }),
    closedEntry('2026-01-13', {
      standards: { prepare: 'missed' },
      commitments: [commitment('call', '2026-01-13', { status: 'missed', cause: 'forgot', why: 'no note' })],
    }),
    closedEntry('2026-01-14', {
      closed: '2026-01-16T09:00:00+01:00' as Moment,
      standards: { prepare: 'untested', walk: 'kept' },
    }),
    entry('2026-01-15', {
      commitments: [commitment('mail', '2026-01-15'), commitment('trip', '2026-01-16', { status: 'missed' })],
    }),
  ],
});

it('adds a week up', () => {
  expect(summarise(written, weekOf(day('2026-01-12'), 'mon'), day('2026-01-19'))).toEqual({
    period: { kind: 'week', label: '2026-W03', from: '2026-01-12', to: '2026-01-18' },
    asOf: '2026-01-19',
    days: { due: 4, present: 3, closed: 3, fromMemory: 1, away: 1 },
    // plan kept; demo moved too late, then late; call missed; mail open; trip on a day off.
    sayDo: { k: 1, n: 5, low: expect.closeTo(0.0619, 4), high: expect.closeTo(0.4865, 4) },
    late: 1,
    missed: 2,
    renegotiated: 0,
    dropped: 0,
    open: 1,
    pending: 1,
    onTime: { k: 1, n: 2, low: expect.closeTo(0.1642, 4), high: expect.closeTo(0.8358, 4) },
    onBudget: { k: 0, n: 1, low: 0, high: expect.closeTo(0.6216, 4) },
    onTarget: { k: 1, n: 1, low: expect.closeTo(0.3784, 4), high: 1 },
    commitments: [
      {
        id: 'plan',
        text: 'Do plan',
        made: '2026-01-12',
        due: '2026-01-12',
        outcome: 'kept',
        status: 'kept',
        side: 'manage',
        to: 'Dana',
        budget: 120,
        spent: 180,
        target: 'every team',
        onTarget: true,
        done: '2026-01-12',
        moved: 0,
      },
      {
        id: 'demo',
        text: 'Do demo',
        made: '2026-01-12',
        due: '2026-01-12',
        outcome: 'missed',
        status: 'kept',
        side: 'lead',
        done: '2026-01-15',
        cause: 'no-time',
        moved: 1,
        movedTo: '2026-01-14',
        chain: ['2026-01-12', '2026-01-14'],
      },
      {
        id: 'call',
        text: 'Do call',
        made: '2026-01-13',
        due: '2026-01-13',
        outcome: 'missed',
        status: 'missed',
        cause: 'forgot',
        why: 'no note',
        moved: 0,
      },
      {
        id: 'demo',
        text: 'Do demo',
        made: '2026-01-12',
        due: '2026-01-14',
        outcome: 'late',
        status: 'kept',
        side: 'lead',
        done: '2026-01-15',
        moved: 1,
        chain: ['2026-01-12', '2026-01-14'],
      },
      {
        id: 'mail',
        text: 'Do mail',
        made: '2026-01-15',
        due: '2026-01-15',
        outcome: 'open',
        status: 'open',
        moved: 0,
      },
      {
        id: 'trip',
        text: 'Do trip',
        made: '2026-01-16',
        due: '2026-01-16',
        outcome: 'pending',
        off: true,
        status: 'missed',
        moved: 0,
      },
    ],
    standards: [
      {
        id: 'prepare',
        text: 'I prepare',
        side: 'manage',
        on: 'weekdays',
        unit: 'day',
        kept: 1,
        missed: 1,
        untested: 1,
        unrecorded: 1,
        unrecordedOn: ['2026-01-15'],
        rate: { k: 1, n: 2, low: expect.closeTo(0.1642, 4), high: expect.closeTo(0.8358, 4) },
        days: { '2026-01-12': 'kept', '2026-01-13': 'missed', '2026-01-14': 'untested' },
      },
      {
        id: 'walk',
        text: 'I walk',
        on: '3 per week',
        unit: 'week',
        // Two of ceil(3 × 6 / 7) = 3.
        kept: 0,
        missed: 1,
        untested: 0,
        unrecorded: 3,
        unrecordedOn: ['2026-01-15', '2026-01-17', '2026-01-18'],
        rate: { k: 0, n: 1, low: 0, high: expect.closeTo(0.6216, 4) },
        days: { '2026-01-12': 'kept', '2026-01-14': 'kept' },
        target: { kept: 2, of: 3 },
      },
    ],
    wins: [{ day: '2026-01-12', text: 'Sam ran the demo', who: 'Sam' }],
    goals: [
      {
        id: 'delegate',
        text: 'Grow in delegate',
        status: 'active',
        by: '2026-03-31',
        measure: { of: 'times', from: 0, to: 9 },
        value: 3,
        progress: 3 / 9,
        elapsed: 18 / 90,
        pace: 'ahead',
        steps: 1,
      },
    ],
    sides: { manage: 1, lead: 1 },
    lenses: [
      { lens: 'change', lead: 1, manage: 0 },
      { lens: 'vision', lead: 0, manage: 0 },
      { lens: 'thinking', lead: 0, manage: 0 },
      { lens: 'horizon', lead: 0, manage: 0 },
      { lens: 'uncertainty', lead: 0, manage: 0 },
      { lens: 'scope', lead: 0, manage: 0 },
    ],
    unread: [{ path: 'days/2026/2026-01-17.yaml', line: 7, column: 3, message: 'status is "kpet"' }],
  });
});

it('adds nothing up to nothing', () => {
  const summary = summarise(journal({}), weekOf(day('2026-01-12'), 'mon'), day('2026-01-19'));
  expect([summary.days, summary.sayDo, summary.commitments, summary.standards]).toEqual([
    { due: 0, present: 0, closed: 0, fromMemory: 0, away: 0 },
    { k: 0, n: 0, low: 0, high: 1 },
    [],
    [],
  ]);
});
