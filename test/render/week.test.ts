import { describe, expect, it } from 'vitest';
import { monthOf, weekOf } from '../../src/journal/period.ts';
import { paintFor } from '../../src/render/paint.ts';
import { weekText } from '../../src/render/week.ts';
import { widthOf } from '../../src/render/width.ts';
import { rateOf } from '../../src/summary/rate.ts';
import { sayDoOf } from '../../src/summary/say-do.ts';
import type { PromiseLine, Summary } from '../../src/summary/summary.ts';
import { day } from '../support/day.ts';
import { emptyWeek, ordinaryWeek, promise, standard } from './made-up-week.ts';

const look = (columns: number, plain = false) => ({ paint: paintFor({ colour: false, plain }), columns });
const text = (summary: Summary, columns = 80, plain = false) => weekText(summary, look(columns, plain));
const lines = (summary: Summary, columns = 80) => text(summary, columns).split('\n');
const withPromises = (...commitments: readonly PromiseLine[]): Summary => ({
  ...ordinaryWeek,
  commitments,
  ...sayDoOf(commitments),
});
/** The section `name` on a wide screen. */
const section = (summary: Summary, name: string) =>
  `\n${text(summary, 120)}`
    .split(/\n(?=\S)/)
    .filter((part) => part.startsWith(name))
    .join('\n')
    .trimEnd();

describe('an ordinary week', () => {
  it.each([40, 60, 80, 120])('reads well in %i columns', async (columns) =>
    expect(text(ordinaryWeek, columns)).toMatchFileSnapshot(`screens/week-${columns}.txt`),
  );

  it('reads well in plain words', async () =>
    expect(text(ordinaryWeek, 80, true)).toMatchFileSnapshot('screens/week-plain.txt'));

  it('is in colour where there is some', async () => {
    const coloured = weekText(ordinaryWeek, { paint: paintFor({ colour: true, plain: false }), columns: 80 });
    await expect(coloured).toMatchFileSnapshot('screens/week-colour.txt');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text(ordinaryWeek));
  });

  it('fits a window of 80 columns and 24 lines, with the next prompt', () =>
    expect(lines(ordinaryWeek).length).toBeLessThanOrEqual(24));

  it('does not sprawl', () => {
    expect(text(ordinaryWeek, 200)).toBe(text(ordinaryWeek, 100));
    expect(Math.max(...lines(ordinaryWeek, 200).map(widthOf))).toBeLessThanOrEqual(100);
  });
});

describe('a month', () => {
  const month: Summary = {
    ...ordinaryWeek,
    period: monthOf(day('2026-11-01')),
    asOf: day('2026-12-01'),
    standards: [
      standard('I come prepared to every meeting', 'k', {
        kept: 17,
        missed: 3,
        rate: rateOf(17, 20),
        untested: 1,
      }),
      standard('I thank one person by name', 'k', {
        on: '3 per week',
        unit: 'week',
        rate: rateOf(3, 4),
        target: { kept: 1, of: 3 },
      }),
      standard('I listen first', '', { unrecorded: 9 }),
    ],
  };
  it('has bars instead of days', async () => expect(text(month)).toMatchFileSnapshot('screens/month-80.txt'));
  it('reads well in 40 columns', async () =>
    expect(text(month, 40)).toMatchFileSnapshot('screens/month-40.txt'));
  it('counts days in plain words', () =>
    expect(text(month, 100, true)).toContain(
      'I come prepared to every meeting: 17 of 20, 85 % (72 to 93 %), 1 day untested\n',
    ));
});

describe('what was promised', () => {
  it('has no percentage and no other rate where there is too little', () =>
    expect(section(withPromises(promise('Send it', '2026-11-16', { outcome: 'missed' })), 'say/do')).toBe(
      'say/do     0 of 1 · 1 missed',
    ));

  it('counts aloud what is in neither k nor n', () =>
    expect(
      section(
        withPromises(
          promise('a', '2026-11-16', { outcome: 'dropped' }),
          promise('b', '2026-11-16', { outcome: 'pending' }),
          promise('c', '2026-11-16', { outcome: 'pending', off: true }),
          promise('d', '2026-11-16', { outcome: 'renegotiated', movedTo: day('2026-11-17') }),
        ),
        'say/do',
      ),
    ).toBe(
      'say/do     none over yet · 1 renegotiated · 1 dropped in time · 1 not over yet · 1 on a day off',
    ));

  it('says so when there is none', () =>
    expect(section(withPromises(), 'say/do')).toBe('say/do     no promise falls in these days'));

  it('names what was missed with its day, cause and why', () =>
    expect(
      section(
        withPromises(
          promise('Call the vendor', '2026-11-17', {
            outcome: 'missed',
            cause: 'wrong-promise',
            why: 'not mine',
          }),
          promise('Say no', '2026-11-18', { outcome: 'missed', to: 'Dana', movedTo: day('2026-11-20') }),
        ),
        'missed',
      ),
    ).toBe(
      `
missed     ✗ Call the vendor  Tue · wrong promise: not mine
           ✗ Say no  Wed · to Dana · now Fri`.slice(1),
    ));

  it('names what nobody has settled yet', () =>
    expect(
      section(withPromises(promise('Send it', '2026-11-16', { outcome: 'open', to: 'Dana' })), 'open'),
    ).toBe('open       ○ Send it  Mon · to Dana'));

  it('makes stand out what was moved three times or more', () => {
    const days = ['2026-11-16', '2026-11-18', '2026-11-20', '2026-11-24'].map(day);
    const moved = { id: 'cert', moved: 3, status: 'open', chain: days } as const;
    const chain = withPromises(
      promise('Renew it', '2026-11-16', { ...moved, outcome: 'renegotiated', movedTo: day('2026-11-18') }),
      promise('Renew it', '2026-11-18', { ...moved, outcome: 'renegotiated', movedTo: day('2026-11-20') }),
      promise('Renew it', '2026-11-20', { ...moved, outcome: 'renegotiated', movedTo: day('2026-11-24') }),
    );
    expect(section(chain, 'moved')).toBe(
      `
moved      ! Renew it  Mon → Wed → Fri → Tue 24 Nov
             moved 3 times: do it, shrink it, hand it over or drop it`.slice(1),
    );
  });

  it('says no more than the days of what was settled after all', () =>
    expect(
      section(
        withPromises(
          promise('Renew it', '2026-11-18', {
            moved: 3,
            chain: ['2026-11-12', '2026-11-13', '2026-11-16', '2026-11-18'].map(day),
          }),
        ),
        'moved',
      ),
    ).toBe(
      `
moved      ! Renew it  Thu 12 Nov → Fri 13 Nov → Mon → Wed
             moved 3 times`.slice(1),
    ));
});

describe('a finding', () => {
  const text = 'Promises to yourself were kept 10 of 30; those to others 30 of 30.';
  const finding = {
    pattern: 'self-broken',
    worse: { k: 10, n: 30 },
    better: { k: 30, n: 30 },
    chance: 0.001,
    lookedAt: 12,
    text,
  } as const;

  it('is told in its own words', () =>
    expect(section({ ...ordinaryWeek, finding }, 'finding')).toBe(`finding    ${text}`));
});

describe('the standards of a week', () => {
  const withStandard = (...standards: Summary['standards']): Summary => ({ ...ordinaryWeek, standards });

  it('leave days blank that are to come', () =>
    expect(
      section({ ...withStandard(standard('I listen', 'k?')), asOf: day('2026-11-18') }, 'standards'),
    ).toBe(
      `
standards  · 1 unrecorded
                     M T W T F S S
           I listen  ✓ ·            1 of 1`.slice(1),
    ));

  it('name as unrecorded what the summary names, and no day off', () =>
    expect(
      section(
        withStandard(standard('I listen', 'k?---', { unrecordedOn: [day('2026-11-17')] })),
        'standards',
      ),
    ).toContain('I listen  ✓ ·            1 of 1'));

  it('begin on the day the week does', () => {
    const sunday = {
      ...withStandard(standard('I listen', 'kkkkk')),
      period: weekOf(day('2026-11-16'), 'sun'),
    };
    expect(section(sunday, 'standards')).toContain('S M T W T F S');
  });

  it('say why they have no rate', () => {
    const said = section(
      withStandard(standard('a', 'uuuuu'), standard('b', '?????'), standard('c', '-----')),
      'standards',
    );
    expect(
      said
        .split('\n')
        .slice(2)
        .map((line) => line.slice(29).trim()),
    ).toEqual(['untested', 'unrecorded', 'not due']);
  });

  it('show how far a target is', () => {
    const target = standard('a', 'kk---', {
      on: '3 per week',
      unit: 'week',
      rate: rateOf(0, 0),
      target: { kept: 2, of: 3 },
    });
    expect(section(withStandard(target), 'standards')).toMatch(/2 of 3 per week$/);
  });
});

it('shows goals without a measure by their steps, and reached ones as such', () => {
  const goals: Summary['goals'] = [
    { id: 'no', text: 'Learn to say no', status: 'active', elapsed: 0.25, steps: 1 },
    {
      id: 'demo',
      text: 'Hand over demos',
      status: 'reached',
      steps: 1,
      measure: { of: 'demos', from: 0, to: 3 },
      value: 3,
      progress: 1,
    },
  ];
  expect(section({ ...ordinaryWeek, goals }, 'goals')).toBe(
    `
goals      Learn to say no            1 step  time 25 %
           Hand over demos  ████████  3 of 3  reached · 1 step`.slice(1),
  );
});

it('names what was left out', () => {
  const unread = [{ path: 'days/2026/2026-11-18.yaml', line: 7, column: 3, message: 'status is "kpet"' }];
  expect(text({ ...emptyWeek, unread })).toMatch(
    /\n {2}days\/2026\/2026-11-18\.yaml:7:3: status is "kpet"\n$/,
  );
});

it('says that a week is not over', () =>
  expect(lines({ ...ordinaryWeek, asOf: day('2026-11-19') })[0]).toBe(
    'Week 47, 16 to 22 November 2026, so far',
  ));

it('shows what a terminal would obey', () => {
  const evil = {
    ...ordinaryWeek,
    wins: [{ day: day('2026-11-16'), text: 'a\u001b[2J\nb', who: '\u202eSam' }],
  };
  expect(section(evil, 'wins')).toBe('wins       ★ a␛[2J⏎b  for \\u{202e}Sam');
});

describe('a week without a word in it', () => {
  const words = (summary: Summary) => lines(summary).slice(2, -1).join('\n').trim();
  const next = 'Next: lead today, or keep something that went well: lead win TEXT';
  it('is no reproach', () =>
    expect(words(emptyWeek)).toBe(
      `Nothing was written down in these days. They stay unrecorded, which is not\nmissed.\n\n${next}`,
    ));
  it('may still begin', () =>
    expect(words({ ...emptyWeek, asOf: day('2026-11-17') })).toBe(
      `Nothing written down yet. It begins with one line.\n\n${next}`,
    ));
  it('may be still to come', () =>
    expect(words({ ...emptyWeek, asOf: day('2026-11-01') })).toBe(`This week is still to come.\n\n${next}`));
  it('may be days off', () =>
    expect(words({ ...emptyWeek, days: { ...emptyWeek.days, away: 7 } })).toBe(
      `All of it days off: nothing was due.\n\n${next}`,
    ));
  it('says what to do in 40 columns', async () =>
    expect(text(emptyWeek, 40)).toMatchFileSnapshot('screens/empty-40.txt'));
});
