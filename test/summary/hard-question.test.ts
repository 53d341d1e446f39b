import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/journal/commitment.ts';
import { plusDays, weekdayOf } from '../../src/journal/day.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { type HardQuestion, hardReasons } from '../../src/journal/hard-question.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { Moment } from '../../src/journal/moment.ts';
import { before, monthOf, weekOf } from '../../src/journal/period.ts';
import { hardQuestion, reasonsHolding } from '../../src/summary/hard-question.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, entry, goal, journal, standard } from '../support/written.ts';

const week = weekOf(day('2026-11-16'), 'mon');
const monday = day('2026-11-23');

/** The reasons that hold for the week of 16 November, seen on the Monday after, with why. */
const holding = (written: Journal, today = monday) =>
  reasonsHolding(written, week, today).map(({ reason, why, fill }) => ({ reason, why, fill }));
const named = (written: Journal, reason: string) => holding(written).find((one) => one.reason === reason);

/** Closed working days from `from` on, each with what `of` says. */
function days(from: string, count: number, of: (on: string, index: number) => Partial<Entry> = () => ({})) {
  const all = Array.from({ length: count * 2 }, (_, index) => plusDays(day(from), index));
  const working = all.filter((on) => !['sat', 'sun'].includes(weekdayOf(on))).slice(0, count);
  return working.map((on, index) => closedEntry(on, of(on, index)));
}

const move = (from: string, to: string, on = from) => ({ on: day(on), from: day(from), to: day(to) });
const kept = (id: string, due: string, parts: Partial<Commitment> = {}) =>
  commitment(id, due, { status: 'kept', ...parts });
const missed = (id: string, due: string, parts: Partial<Commitment> = {}) =>
  commitment(id, due, { status: 'missed', ...parts });

describe('the reasons for a hard question', () => {
  it('are none in an empty journal, so that the question is one for always', () => {
    const always = { reason: 'always', why: 'nothing else stands out in what you wrote', fill: {} };
    expect(holding(journal({}))).toEqual([always]);
  });

  it('begin with the open commitment that was moved most often', () => {
    const moved = [move('2026-11-16', '2026-11-17'), move('2026-11-17', '2026-11-18')];
    const entries = [
      closedEntry('2026-11-16', {
        commitments: [
          commitment('b', '2026-11-20', { moved: [...moved, move('2026-11-18', '2026-11-20')] }),
          commitment('a', '2026-11-20', { moved: [...moved, move('2026-11-18', '2026-11-20')] }),
          kept('c', '2026-11-20', { moved: [...moved, ...moved] }),
          commitment('d', '2026-11-18', { moved }),
        ],
      }),
    ];
    expect(holding(journal({ entries }))[0]).toEqual({
      reason: 'longest-chain',
      why: '"Do a" has been moved 3 times',
      fill: { text: 'Do a', count: '3' },
    });
    const shrunk = reasonsHolding(journal({ entries }), week, monday, new Set(['a', 'b']));
    expect(shrunk.map(({ reason }) => reason)).not.toContain('longest-chain');
  });

  it('name promises to oneself that are broken while those to others are kept', () => {
    const [to, due] = ['Dana', '2026-11-17'];
    const own = [missed('a', due), missed('b', due), kept('c', due)];
    const others = ['d', 'e', 'f'].map((id) => kept(id, due, { to }));
    const written = (commitments: readonly Commitment[]) =>
      journal({ entries: [closedEntry(due, { commitments })] });
    expect(named(written([...own, ...others]), 'self-broken')).toEqual({
      reason: 'self-broken',
      why: 'you kept 1 of 3 promises to yourself and 3 of 3 to others in the four weeks up to Sun 22 Nov',
      fill: { count: '2' },
    });
    expect(named(written([...own, ...others.slice(1)]), 'self-broken')).toBe(undefined);
    expect(named(written([...own, ...others]), 'others-broken')).toBe(undefined);
  });

  it('name promises to others that are broken while those to oneself are kept', () => {
    const due = '2026-11-17';
    const others = [
      missed('a', due, { to: 'Sam' }),
      missed('b', due, { to: 'Ana' }),
      kept('c', due, { to: 'Ana' }),
    ];
    const own = ['d', 'e', 'f', 'g'].map((id) => kept(id, due));
    const entries = [closedEntry(due, { commitments: [...others, ...own] })];
    expect(named(journal({ entries }), 'others-broken')).toEqual({
      reason: 'others-broken',
      why: 'you kept 1 of 3 promises to others and 4 of 4 to yourself in the four weeks up to Sun 22 Nov',
      fill: { count: '2' },
    });
  });

  it.each(['forgot', 'no-time', 'avoided', 'blocked', 'wrong-promise'] as const)(
    'name the cause of most misses: %s',
    (cause) => {
      const other = cause === 'forgot' ? 'avoided' : 'forgot';
      const commitments = [
        missed('a', '2026-11-17', { cause }),
        missed('b', '2026-11-18', { cause }),
        missed('c', '2026-11-18', { cause: other }),
      ];
      const entries = [closedEntry('2026-11-17', { commitments })];
      expect(named(journal({ entries }), `cause-${cause}`)).toEqual({
        reason: `cause-${cause}`,
        why: `the cause of 2 of 3 missed promises in the four weeks up to Sun 22 Nov is "${cause.replace('-', ' ')}"`,
        fill: { count: '2' },
      });
      expect(named(journal({ entries }), `cause-${other}`)).toBe(undefined);
    },
  );

  it('name the standard least kept, but not for one miss', () => {
    const standards = [standard('listen', 'weekdays'), standard('prepare', 'weekdays')];
    const entries = days('2026-11-16', 4, (_, index) => ({
      standards: { listen: index < 3 ? 'missed' : 'kept', prepare: index < 1 ? 'missed' : 'kept' },
    }));
    expect(named(journal({ standards, entries }), 'standard-slipping')).toEqual({
      reason: 'standard-slipping',
      why: '"I listen" was kept on 1 of 4 days in the four weeks up to Sun 22 Nov',
      fill: { standard: 'I listen', count: '3' },
    });
    expect(named(journal({ standards: standards.slice(1), entries }), 'standard-slipping')).toBe(undefined);
    const retired = [{ ...standards[0]!, until: monday }];
    expect(named(journal({ standards: retired, entries }), 'standard-slipping')).toBe(undefined);
  });

  it('name a standard that was never tested in weeks with closed days', () => {
    const standards = [standard('listen', 'weekdays')];
    const untested = days('2026-10-26', 20, () => ({ standards: { listen: 'untested' } }));
    expect(named(journal({ standards, entries: untested }), 'never-tested')).toEqual({
      reason: 'never-tested',
      why: '"I listen" was not tested on any of 20 closed days in 4 weeks',
      fill: { standard: 'I listen', count: '4' },
    });
    const tested = [...untested.slice(0, 9), closedEntry('2026-11-06', { standards: { listen: 'kept' } })];
    expect(named(journal({ standards, entries: tested }), 'never-tested')).toBe(undefined);
    const begun = [{ ...standards[0]!, since: day('2026-11-09') }];
    expect(named(journal({ standards: begun, entries: untested }), 'never-tested')).toBe(undefined);
  });

  it('name a side on which nothing was promised in two weeks, nor done', () => {
    const commitments = ['a', 'b', 'c'].map((id) => kept(id, '2026-11-17', { side: 'manage' }));
    const entries = [closedEntry('2026-11-02'), closedEntry('2026-11-17', { commitments })];
    expect(named(journal({ entries }), 'no-lead')).toEqual({
      reason: 'no-lead',
      why: 'of 3 commitments in the two weeks up to Sun 22 Nov, 3 are on the manage side and none is on the lead side',
      fill: {},
    });
    expect(named(journal({ entries }), 'no-manage')).toBe(undefined);
    const steps = closedEntry('2026-11-18', { development: [{ goal: 'speak', text: 'x', status: 'kept' }] });
    const goals = [goal('speak', { side: 'lead' })];
    expect(named(journal({ goals, entries: [...entries, steps] }), 'no-lead')).toBe(undefined);
    const lead = commitments.map((one) => ({ ...one, side: 'lead' as const }));
    const other = [entries[0]!, closedEntry('2026-11-17', { commitments: lead })];
    expect(named(journal({ entries: other }), 'no-manage')?.reason).toBe('no-manage');
  });

  it('name two weeks in which nobody else was recognised', () => {
    const entries = days('2026-11-09', 6, () => ({ wins: [{ text: 'Done' }] }));
    expect(named(journal({ entries }), 'no-recognition')).toEqual({
      reason: 'no-recognition',
      why: 'of 6 wins in the two weeks up to Sun 22 Nov, none names someone else',
      fill: {},
    });
    const silent = days('2026-11-09', 6);
    expect(named(journal({ entries: silent }), 'no-recognition')?.why).toBe(
      'no win was written down in the two weeks up to Sun 22 Nov',
    );
    const seen = [...entries, closedEntry('2026-11-20', { wins: [{ text: 'Done', who: 'Sam' }] })];
    expect(named(journal({ entries: seen }), 'no-recognition')).toBe(undefined);
    expect(named(journal({ entries: entries.slice(1) }), 'no-recognition')).toBe(undefined);
  });

  it('name the goal farthest behind its pace', () => {
    const time = { since: day('2026-11-01'), by: day('2026-11-30') };
    const goals = [
      goal('speak', time),
      goal('calm', { ...time, measure: { of: 'late hours', from: 10, to: 2 } }),
    ];
    const step = { goal: 'speak', text: 'x', value: 3, status: 'kept' as const };
    const entries = [closedEntry('2026-11-18', { development: [step] })];
    expect(named(journal({ goals, entries }), 'goal-behind')).toEqual({
      reason: 'goal-behind',
      why: '"Grow in calm" stands at 10, from 10 to 2 late hours, with 73 % of its time gone',
      fill: { goal: 'Grow in calm' },
    });
    expect(named(journal({ goals: goals.slice(0, 1), entries }), 'goal-behind')?.why).toBe(
      '"Grow in speak" stands at 3 of 9 times, with 73 % of its time gone',
    );
  });

  it('name the goal that has waited longest for a step', () => {
    const time = { since: day('2026-10-01'), by: day('2027-10-01') };
    const goals = [goal('speak', time), goal('calm', time)];
    const step = { goal: 'speak', text: 'x', value: 9, status: 'kept' as const };
    const entries = days('2026-11-02', 12, (on) => (on === '2026-11-03' ? { development: [step] } : {}));
    expect(named(journal({ goals, entries }), 'goal-idle')).toEqual({
      reason: 'goal-idle',
      why: 'there has been no step for "Grow in calm" since Thu 1 Oct',
      fill: { goal: 'Grow in calm' },
    });
    expect(named(journal({ goals: goals.slice(0, 1), entries }), 'goal-idle')?.why).toBe(
      'the last step for "Grow in speak" was on Tue 3 Nov',
    );
  });

  it('name a week with clearly more promises than are usually kept in one', () => {
    const weeks = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];
    const usual = weeks.map((on) =>
      closedEntry(on, { commitments: [kept(`a${on}`, on), kept(`b${on}`, on), missed(`c${on}`, on)] }),
    );
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => kept(id, '2026-11-17'));
    const entries = [...usual, closedEntry('2026-11-17', { commitments: many })];
    expect(named(journal({ entries }), 'over-promised')).toEqual({
      reason: 'over-promised',
      why: '5 promises fell due in week 47, and in the weeks before you usually kept 2',
      fill: { count: '5' },
    });
    expect(named(journal({ entries: entries.slice(2) }), 'over-promised')).toBe(undefined);
  });

  it('name days that were mostly closed from memory', () => {
    const late = '2026-11-22T20:00:00+01:00' as Moment;
    const entries = ['2026-11-16', '2026-11-17', '2026-11-18'].map((on, index) =>
      index < 2 ? entry(on, { closed: late }) : closedEntry(on),
    );
    expect(named(journal({ entries }), 'from-memory')).toEqual({
      reason: 'from-memory',
      why: '2 of 3 closed days in week 47 were closed from memory',
      fill: { count: '2' },
    });
  });

  it('name a week in which everything was kept', () => {
    const commitments = ['a', 'b', 'c'].map((id) => kept(id, '2026-11-17'));
    const standards = [standard('listen', 'weekdays')];
    const written = (verdict: 'kept' | 'missed') =>
      journal({
        standards,
        entries: [closedEntry('2026-11-17', { commitments, standards: { listen: verdict } })],
      });
    expect(named(written('kept'), 'all-kept')).toEqual({
      reason: 'all-kept',
      why: 'all 3 promises due in week 47 were kept, and no standard was missed',
      fill: { count: '3' },
    });
    expect(named(written('missed'), 'all-kept')).toBe(undefined);
  });

  it('are looked for in the whole of a longer period, up to today', () => {
    const entries = [
      closedEntry('2026-11-02', { commitments: [missed('a', '2026-11-02', { cause: 'forgot' })] }),
      closedEntry('2026-11-20', { commitments: [missed('b', '2026-11-20', { cause: 'forgot' })] }),
    ];
    const [first] = reasonsHolding(journal({ entries }), monthOf(monday), monday);
    expect(first?.why).toBe('the cause of 2 of 2 missed promises in November 2026 is "forgot"');
  });
});

describe('the hard question', () => {
  const deck: HardQuestion[] = hardReasons.flatMap((when) =>
    ['one', 'two', 'three', 'four'].map((id) => ({ id: `${when}-${id}`, when, text: `{count} of ${when}?` })),
  );
  const chain = { reason: 'longest-chain', why: 'it was moved', fill: { count: '4' } } as const;
  const memory = { reason: 'from-memory', why: 'it was late', fill: { count: '3' } } as const;
  const always = { reason: 'always', why: 'nothing stands out', fill: {} } as const;

  it('is one of the first reason that holds, its blanks filled in, and says why', () => {
    const asked = hardQuestion(deck, [chain, memory, always], week)!;
    expect(asked.id).toMatch(/^longest-chain-/);
    expect(asked).toEqual({ id: asked.id, text: '4 of longest-chain?', why: 'it was moved' });
  });

  it('is not the one of the last review, whose reason waits while another one holds', () => {
    expect(hardQuestion(deck, [chain, memory, always], week, 'longest-chain-two')?.id).toMatch(
      /^from-memory-/,
    );
    const only = deck.filter(({ id }) => /^(longest-chain-two|always-one)$/.test(id));
    expect(hardQuestion(only, [chain, always], week, 'longest-chain-two')?.id).toBe('always-one');
    expect(hardQuestion(deck, [chain, always], week, 'longest-chain-two')?.id).toMatch(
      /^longest-chain-(one|three|four)$/,
    );
  });

  it('is none where the deck has none', () => expect(hardQuestion([], [always], week)).toBe(undefined));

  it('takes turns through a year', () => {
    const asked = new Set<string>();
    for (let at = week, count = 0; count < 52; count += 1, at = before(at, 'mon'))
      asked.add(hardQuestion(deck, [always], at)!.id);
    expect([...asked].sort()).toEqual(['always-four', 'always-one', 'always-three', 'always-two']);
  });
});
