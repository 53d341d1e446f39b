import type { Outcome } from '../../src/journal/commitment.ts';
import type { Day } from '../../src/journal/day.ts';
import { lenses } from '../../src/journal/lens.ts';
import { weekOf } from '../../src/journal/period.ts';
import type { Verdict } from '../../src/journal/standard.ts';
import { rateOf } from '../../src/summary/rate.ts';
import { sayDoOf } from '../../src/summary/say-do.ts';
import type { GoalLine, PromiseLine, StandardLine, Summary } from '../../src/summary/summary.ts';
import { day } from '../support/day.ts';

/** A promise due on `due`, kept unless `more` says otherwise. */
export function promise(text: string, due: string, more: Partial<PromiseLine> = {}): PromiseLine {
  const outcome: Outcome = more.outcome ?? 'kept';
  const status = outcome === 'kept' || outcome === 'late' ? 'kept' : outcome === 'missed' ? 'missed' : 'open';
  const id = text
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .slice(0, 4);
  return { id, text, made: day(due), due: day(due), outcome, status, moved: 0, ...more };
}

const letters: Readonly<Record<string, Verdict>> = { k: 'kept', m: 'missed', u: 'untested' };

/**
 * A standard with the verdicts of `week`, a letter a day from Monday: `k` kept,
 * `m` missed, `u` untested, `?` unrecorded, `-` none needed.
 */
export function standard(text: string, week: string, more: Partial<StandardLine> = {}): StandardLine {
  const of = (letter: string) => week.split(letter).length - 1;
  const days = [...week].flatMap((letter, index) =>
    letters[letter] ? [[`2026-11-${16 + index}`, letters[letter]] as const] : [],
  );
  return {
    id: text.split(' ').at(-1)!,
    text,
    on: 'weekdays',
    unit: 'day',
    kept: of('k'),
    missed: of('m'),
    untested: of('u'),
    unrecorded: of('?'),
    unrecordedOn: [...week].flatMap((letter, index) =>
      letter === '?' ? [day(`2026-11-${16 + index}`)] : [],
    ),
    rate: rateOf(of('k'), of('k') + of('m')),
    days: Object.fromEntries(days) as Record<Day, Verdict>,
    ...more,
  };
}

const goals: readonly GoalLine[] = [
  {
    id: 'delegate',
    text: 'Delegate outcomes, not tasks',
    status: 'active',
    measure: { of: 'demos run by others', from: 0, to: 8 },
    value: 5,
    progress: 0.625,
    elapsed: 0.576,
    pace: 'on pace',
    steps: 2,
  },
  {
    id: 'meetings',
    text: 'Give my team its mornings back',
    status: 'active',
    measure: { of: 'hours of meetings before noon', from: 12, to: 4 },
    value: 10,
    progress: 0.25,
    elapsed: 0.576,
    pace: 'behind',
    steps: 0,
  },
];

const promises: readonly PromiseLine[] = [
  promise('Send the Q1 plan to finance', '2026-11-16', {
    outcome: 'missed',
    to: 'Dana',
    cause: 'no-time',
    why: 'two incidents',
    budget: 120,
    movedTo: day('2026-11-24'),
    moved: 1,
    chain: [day('2026-11-16'), day('2026-11-24')],
  }),
  promise('Prepare the demo with Sam', '2026-11-16', { budget: 60, spent: 45 }),
  promise('One-on-one with Priya', '2026-11-17', { to: 'Priya' }),
  promise('Review the incident report', '2026-11-17', { budget: 90, spent: 120 }),
  promise('Write the job advert', '2026-11-17', { outcome: 'late', done: day('2026-11-18') }),
  promise('Ask Sam for feedback on the reorganisation', '2026-11-18', {
    outcome: 'missed',
    cause: 'avoided',
  }),
  promise('Draft the hiring plan', '2026-11-18', {
    outcome: 'renegotiated',
    movedTo: day('2026-11-20'),
    moved: 1,
    chain: [day('2026-11-18'), day('2026-11-20')],
    status: 'kept',
  }),
  promise('Agree the on-call rota', '2026-11-18', { target: 'everybody has said yes', onTarget: true }),
  promise('Pay the invoice', '2026-11-19'),
  promise('Answer Łukasz about the budget', '2026-11-19', { to: 'Łukasz', budget: 30, spent: 25 }),
  promise('Draft the hiring plan', '2026-11-20', {
    moved: 1,
    chain: [day('2026-11-18'), day('2026-11-20')],
  }),
  promise('Close the quarter in the tracker', '2026-11-20', {
    target: 'no ticket older than a month',
    onTarget: false,
  }),
  promise('Book the offsite', '2026-11-20'),
];

/** An ordinary week: six standards, twelve commitments of which two are missed and one is moved, five wins, two goals. */
export const ordinaryWeek: Summary = {
  period: weekOf(day('2026-11-16'), 'mon'),
  asOf: day('2026-11-23'),
  days: { due: 5, present: 5, closed: 5, fromMemory: 1, away: 0 },
  ...sayDoOf(promises),
  commitments: promises,
  standards: [
    standard('I come prepared to every meeting', 'kkmkk'),
    standard('I listen first', 'kkkkk'),
    standard('I say what I think in the room, not in the corridor afterwards', 'kuku?'),
    standard('I decide within a day', 'mkmku'),
    standard('I thank one person by name', 'k-k-k', {
      on: '3 per week',
      unit: 'week',
      kept: 1,
      rate: rateOf(1, 1),
      target: { kept: 3, of: 3 },
    }),
    standard('I leave on time', 'kkkmk'),
  ],
  wins: [
    { day: day('2026-11-16'), text: 'Sam ran the demo alone and it landed', who: 'Sam', goal: 'delegate' },
    { day: day('2026-11-17'), text: 'Said no to the third reporting tool' },
    { day: day('2026-11-18'), text: 'The rota stands, and nobody is on call twice in a row' },
    { day: day('2026-11-19'), text: 'Stayed calm on the call with the vendor', who: 'Priya' },
    { day: day('2026-11-20'), text: 'First week without an incident at night' },
  ],
  goals,
  sides: { manage: 7, lead: 4 },
  lenses: lenses.map((lens, index) => ({ lens, lead: index < 4 ? 1 : 0, manage: index < 3 ? 1 : 0 })),
  unread: [],
};

/** The same week before anything was written. */
export const emptyWeek: Summary = {
  ...ordinaryWeek,
  days: { due: 0, present: 0, closed: 0, fromMemory: 0, away: 0 },
  ...sayDoOf([]),
  commitments: [],
  standards: [],
  wins: [],
  goals: [],
  sides: { manage: 0, lead: 0 },
  lenses: lenses.map((lens) => ({ lens, lead: 0, manage: 0 })),
};
