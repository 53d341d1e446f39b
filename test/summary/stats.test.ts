import { describe, expect, it } from 'vitest';
import { plusDays } from '../../src/journal/day.ts';
import type { Entry } from '../../src/journal/entry.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { range, yearOf } from '../../src/journal/period.ts';
import { explainStats } from '../../src/summary/explain-stats.ts';
import { grainOf, partsOf } from '../../src/summary/parts.ts';
import { rateOf } from '../../src/summary/rate.ts';
import { statsOf } from '../../src/summary/stats-of.ts';
import { lastYearOfWeeks, periodSeen, wholeJournal } from '../../src/summary/stats-period.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, entry, journal, standard } from '../support/written.ts';

/** From Monday, 5 January, on; today is Monday, 16 February 2026. */
const today = day('2026-02-16');
const period = range(day('2026-01-05'), today);

function over(entries: readonly Entry[], rest: Partial<Journal> = {}, asked = period) {
  const first = entry('2026-01-05');
  const all = entries.some(({ day }) => day === first.day) ? entries : [first, ...entries];
  return statsOf(journal({ ...rest, entries: all }), asked, today);
}

describe('the period', () => {
  const begun = journal({ entries: [entry('2025-12-03'), entry('2026-02-01')] });

  it('is a year of whole weeks and the current one', () =>
    expect(lastYearOfWeeks(begun, today)).toEqual(range(day('2025-02-17'), today)));
  it('follows the weekday on which weeks start', () => {
    const sundays = journal({ settings: { weekStarts: 'sun' } });
    expect(lastYearOfWeeks(sundays, today).from).toBe('2025-02-16');
  });
  it('may be all there is', () =>
    expect(wholeJournal(begun, today)).toEqual(range(day('2025-12-03'), today)));
  it('begins with the first entry, and ends today', () => {
    expect(periodSeen(begun, yearOf(today), today)).toEqual(range(day('2026-01-01'), today));
    expect(periodSeen(begun, lastYearOfWeeks(begun, today), today)?.from).toBe('2025-12-03');
  });
  it('stays as it was asked for where all of it can be looked at', () => {
    const december = range(day('2025-12-10'), day('2025-12-20'));
    expect(periodSeen(begun, december, today)).toBe(december);
  });
  it('is none before the first entry, after today, and in an empty journal', () => {
    expect(periodSeen(begun, yearOf(day('2024-05-05')), today)).toBeUndefined();
    expect(periodSeen(begun, yearOf(day('2027-05-05')), today)).toBeUndefined();
    expect(periodSeen(journal({}), yearOf(today), today)).toBeUndefined();
  });
  it('that is none adds up to nothing, however long, and has nothing to explain', () => {
    const asked = range(day('0001-01-01'), day('1999-12-31'));
    const stats = statsOf(begun, asked, today);
    expect(stats).toMatchObject({ period: asked, sayDo: { total: rateOf(0, 0) }, standards: [], gaps: [] });
    expect(stats.heat.days).toEqual([]);
    expect(explainStats(begun, asked, today)).toEqual([]);
  });
});

describe('the parts of a period', () => {
  const days = (count: number) => range(day('2020-01-01'), plusDays(day('2020-01-01'), count - 1));

  it('are weeks up to 60 of them, months up to eight years, quarters up to fifteen, then years', () => {
    expect(
      [420, 421, 8 * 366, 8 * 366 + 1, 15 * 366, 15 * 366 + 1].map((count) => grainOf(days(count))),
    ).toEqual(['week', 'month', 'month', 'quarter', 'quarter', 'year']);
  });
  it('may be no finer than months', () => expect(grainOf(days(7), 'month')).toBe('month'));
  it('are cut where the period begins and ends', () =>
    expect(partsOf(range(day('2026-01-30'), day('2026-02-16')), 'month', 'mon')).toEqual([
      { label: '2026-01', from: '2026-01-30', to: '2026-01-31' },
      { label: '2026-02', from: '2026-02-01', to: '2026-02-16' },
    ]));
  it('end with the last year there is', () =>
    expect(partsOf(range(day('9999-12-30'), day('9999-12-31')), 'week', 'mon')).toEqual([
      { label: '9999-W52', from: '9999-12-30', to: '9999-12-31' },
    ]));
});

describe('say/do by week', () => {
  it('counts a promise in the week of its day, and a moved one in both', () => {
    const moved = [{ on: day('2026-01-10'), from: day('2026-01-09'), to: day('2026-01-14') }];
    const { sayDo } = over([
      entry('2026-01-05', {
        commitments: [
          commitment('a', '2026-01-06', { status: 'kept' }),
          commitment('b', '2026-01-14', { status: 'kept', moved }),
          commitment('c', '2026-01-15', { status: 'missed' }),
        ],
      }),
    ]);
    expect(sayDo.total).toEqual(rateOf(2, 4));
    expect(sayDo.parts.slice(0, 3)).toEqual([
      { label: '2026-W02', from: '2026-01-05', to: '2026-01-11', ...rateOf(1, 2) },
      { label: '2026-W03', from: '2026-01-12', to: '2026-01-18', ...rateOf(1, 2) },
      { label: '2026-W04', from: '2026-01-19', to: '2026-01-25', ...rateOf(0, 0) },
    ]);
    expect(sayDo.parts).toHaveLength(7);
  });
});

describe('standards by month', () => {
  const kept = (id: string, ...days: readonly string[]) =>
    days.map((on) => closedEntry(on, { standards: { [id]: 'kept' } }));

  it('count days in their month', () => {
    const entries = [
      ...kept('walk', '2026-01-30', '2026-01-31', '2026-02-01'),
      entry('2026-02-02', { standards: { walk: 'missed' } }),
    ];
    const [walk] = over(entries, { standards: [standard('walk')] }).standards;
    expect(walk!.total).toEqual(rateOf(3, 4));
    expect(walk!.parts.map(({ label, k, n }) => [label, k, n])).toEqual([
      ['2026-01', 2, 2],
      ['2026-02', 1, 2],
    ]);
    // 3 of 4, the latest of which weighs most: (w + w² + w³) ÷ (1 + w + w² + w³) with w = 2^(−1/13).
    const w = 2 ** (-1 / 13);
    expect(walk!.strength).toEqual({
      n: 4,
      value: expect.closeTo((w + w ** 2 + w ** 3) / (1 + w + w ** 2 + w ** 3), 9),
    });
  });
  it('count a week in the month in which it ends, and have no strength of single days', () => {
    const entries = kept('call', '2026-01-27', '2026-02-03');
    const [call] = over(entries, { standards: [standard('call', '1 per week')] }).standards;
    expect(call!.parts.map(({ label, k, n }) => [label, k, n])).toEqual([
      ['2026-01', 0, 0],
      ['2026-02', 2, 2],
    ]);
    expect(call).toMatchObject({ unit: 'week', total: rateOf(2, 2) });
    expect(call!.strength).toBeUndefined();
  });
  it('have a streak only if that is asked for, and only up to today', () => {
    const standards = [standard('walk', 'daily', { streak: true }), standard('read')];
    const entries = [
      entry('2026-01-07', { standards: { walk: 'missed' } }),
      ...kept('walk', '2026-01-08', '2026-01-20'),
    ];
    expect(over(entries, { standards }).standards.map(({ streak }) => streak)).toEqual([
      { length: 2, unit: 'day' },
      undefined,
    ]);
    const past = range(day('2026-01-05'), day('2026-02-15'));
    expect(over(entries, { standards }, past).standards[0]!.streak).toBeUndefined();
  });
  it('have no streak once they are retired', () => {
    const standards = [standard('walk', 'daily', { streak: true, until: day('2026-02-15') })];
    expect(over(kept('walk', '2026-01-08'), { standards }).standards[0]!.streak).toBeUndefined();
  });
});

describe('the calendar', () => {
  const standards = [standard('walk', 'weekdays'), standard('read'), standard('sing', '2 per week')];
  const stats = over(
    [
      entry('2026-01-05', { standards: { walk: 'kept', read: 'missed', sing: 'kept' } }),
      entry('2026-01-06', { standards: { walk: 'untested', read: 'untested' } }),
      entry('2026-01-08', { standards: { walk: 'kept' } }),
    ],
    {
      standards: standards.slice(0, 1).concat(standards[2]!),
      away: [{ from: day('2026-01-08'), to: day('2026-01-09') }],
    },
  );
  const on = (date: string) => stats.heat.days.find((one) => one.day === date);

  it('counts the standards kept of those kept or missed', () =>
    expect(on('2026-01-05')).toEqual({ day: '2026-01-05', standing: 'tested', kept: 2, tested: 2 }));
  it('has nothing to say of a day without an occasion, or on which nothing was due', () => {
    expect(on('2026-01-06')?.standing).toBe('quiet');
    expect(on('2026-01-10')?.standing).toBe('quiet');
  });
  it('tells a day without a verdict from a day off', () => {
    expect(on('2026-01-07')?.standing).toBe('unrecorded');
    expect(on('2026-01-08')).toEqual({ day: '2026-01-08', standing: 'away', kept: 0, tested: 0 });
  });
  it('does not call today unrecorded', () => expect(on('2026-02-16')?.standing).toBe('quiet'));
  it('adds up by month', () =>
    // From 5 to 31 January 20 working days: one tested, one untested, two away, the rest unrecorded.
    expect(stats.heat.parts[0]).toEqual({
      label: '2026-01',
      from: '2026-01-05',
      to: '2026-01-31',
      kept: 2,
      tested: 2,
      testedDays: 1,
      unrecordedDays: 16,
      awayDays: 2,
    }));
});

describe('causes', () => {
  const missed = (id: string, cause?: 'forgot' | 'avoided') =>
    commitment(id, '2026-01-06', { status: 'missed', ...(cause && { cause }) });
  const movedFrom = (id: string, on: string) =>
    commitment(id, '2026-02-20', {
      moved: [{ on: day(on), from: day('2026-01-06'), to: day('2026-02-20'), cause: 'avoided' }],
    });

  it('are those of promises missed or moved in time, the most frequent first, then those without', () => {
    const commitments = [
      missed('a'),
      missed('b'),
      missed('c'),
      missed('d', 'forgot'),
      missed('e', 'avoided'),
    ];
    const stats = over([
      entry('2026-01-05', {
        commitments: [...commitments, movedFrom('f', '2026-01-06'), movedFrom('g', '2026-01-07')],
      }),
    ]);
    expect(stats.causes).toEqual([
      { cause: 'avoided', missed: 2, moved: 1 },
      { cause: 'forgot', missed: 1, moved: 0 },
      { missed: 3, moved: 0 },
    ]);
  });
  it('are none of a promise that was kept', () =>
    expect(
      over([
        entry('2026-01-05', {
          commitments: [commitment('a', '2026-01-06', { status: 'kept', cause: 'forgot' })],
        }),
      ]).causes,
    ).toEqual([]));
});

it('sets promises to oneself beside those to others', () => {
  const commitments = [
    commitment('a', '2026-01-06', { status: 'kept' }),
    commitment('b', '2026-01-06', { status: 'missed' }),
    commitment('c', '2026-01-06', { status: 'kept', to: 'Dana' }),
    commitment('d', '2026-02-20', { to: 'Dana' }),
  ];
  expect(over([entry('2026-01-05', { commitments })]).toWhom).toEqual({
    self: rateOf(1, 2),
    others: rateOf(1, 1),
  });
});

it('counts the commitments of each side by month', () => {
  const commitments = [
    commitment('a', '2026-01-06', { side: 'lead' }),
    commitment('b', '2026-02-06', { side: 'lead', status: 'kept' }),
    commitment('c', '2026-02-07', { side: 'manage' }),
    commitment('d', '2026-02-07', { side: 'manage', status: 'dropped' }),
  ];
  const { balance } = over([entry('2026-01-05', { commitments })]);
  expect(balance).toMatchObject({ manage: 1, lead: 2, grain: 'month' });
  expect(balance.parts.map(({ label, manage, lead }) => [label, manage, lead])).toEqual([
    ['2026-01', 0, 1],
    ['2026-02', 1, 1],
  ]);
});

describe('a gap', () => {
  const weekdays = { standards: [standard('walk', 'weekdays')] };
  const gaps = (written: readonly string[], rest: Partial<Journal> = {}, asked = period) =>
    over(
      written.map((on) => entry(on)),
      { ...weekdays, ...rest },
      asked,
    ).gaps;
  const everyDay = (from: string, to: string) =>
    partsOf(range(day(from), day(to)), 'week', 'mon').flatMap(({ from }) =>
      [0, 1, 2, 3, 4].map((later) => plusDays(from, later)),
    );
  const before = everyDay('2026-01-05', '2026-01-18');
  const after = everyDay('2026-01-26', '2026-02-15');

  it('is three due days or more without an entry', () => {
    expect(gaps([...before, '2026-01-19', '2026-01-23', ...after])).toEqual([
      { from: '2026-01-20', to: '2026-01-22', days: 3, back: '2026-01-23', backAfter: 3 },
    ]);
    expect(gaps([...before, '2026-01-19', '2026-01-22', '2026-01-23', ...after])).toEqual([]);
  });
  it('reaches over a weekend on which nothing is due', () =>
    expect(
      gaps([...before, '2026-01-19', '2026-01-20', '2026-01-21', '2026-01-22', ...after.slice(2)]),
    ).toEqual([{ from: '2026-01-23', to: '2026-01-27', days: 3, back: '2026-01-28', backAfter: 5 }]));
  it('ends with an entry on such a weekend', () =>
    expect(
      gaps([
        ...before,
        '2026-01-19',
        '2026-01-20',
        '2026-01-21',
        '2026-01-22',
        '2026-01-24',
        ...after.slice(2),
      ]),
    ).toEqual([]));
  it('is not made longer by days off', () => {
    const away = [{ from: day('2026-01-20'), to: day('2026-01-22') }];
    expect(gaps([...before, '2026-01-19', ...after], { away })).toEqual([]);
  });
  it('may not be over yet, and today is no part of it', () =>
    expect(gaps([...before, ...everyDay('2026-01-19', '2026-02-08')])).toEqual([
      { from: '2026-02-09', to: '2026-02-13', days: 5 },
    ]));
  it('may end after the period', () =>
    expect(gaps([...before, ...after], {}, range(day('2026-01-05'), day('2026-01-21')))).toEqual([
      { from: '2026-01-19', to: '2026-01-21', days: 3, back: '2026-01-26', backAfter: 7 },
    ]));
});

describe('answers in numbers', () => {
  const numbers = over([
    entry('2026-01-05', { answers: { energy: 4, mood: 'good', sport: true } }),
    entry('2026-01-06', { answers: { energy: 1 } }),
    entry('2026-01-12', { answers: { energy: 3, calm: Number.POSITIVE_INFINITY } }),
  ]).numbers;

  it('are known by their middle and their ends', () =>
    expect(numbers).toMatchObject([{ id: 'energy', n: 3, median: 3, min: 1, max: 4 }]));
  it('have a middle in each week in which there was one', () =>
    expect(numbers[0]!.parts.slice(0, 3).map(({ n, median }) => [n, median])).toEqual([
      [2, 2.5],
      [1, 3],
      [0, undefined],
    ]));
});

it('explains a strength by its days, a streak by what it is made of, and a gap by its days', () => {
  const standards = [
    standard('walk', 'weekdays', { streak: true }),
    standard('call', '1 per week', { streak: true }),
  ];
  const entries = [
    closedEntry('2026-01-05', { standards: { walk: 'missed', call: 'kept' } }),
    closedEntry('2026-01-06', { standards: { walk: 'kept' } }),
    closedEntry('2026-01-12', { standards: { walk: 'untested', call: 'kept' } }),
  ];
  const explained = explainStats(journal({ standards, entries }), period, day('2026-01-19'));
  const found = (path: string) => {
    const { value, k } = explained.find((one) => one.path === path)!;
    return { value, k };
  };
  expect(found('standards.walk.strength')).toEqual({
    value: '0.51 over 2',
    k: ['2026-01-05 missed', '2026-01-06 kept'],
  });
  expect(found('standards.walk.streak')).toEqual({ value: '1', k: ['2026-01-06'] });
  expect(found('standards.call.streak')).toEqual({ value: '2', k: ['2026-W02', '2026-W03'] });
  expect(found('heat')).toEqual({
    value: '3',
    k: [
      '2026-01-05 1 of 2: kept call; missed walk',
      '2026-01-06 1 of 1: kept walk',
      '2026-01-12 1 of 1: kept call',
    ],
  });
  expect(found('gaps')).toEqual({
    value: '2',
    k: [
      '3 days: 2026-01-07, 2026-01-08, 2026-01-09 (back on 2026-01-12, after 5 days)',
      '4 days: 2026-01-13, 2026-01-14, 2026-01-15, 2026-01-16 (not over yet)',
    ],
  });
});
