import { describe, expect, it } from 'vitest';
import { asks, type Filter, filtered, passes } from '../../src/journal/filter.ts';
import { type Moment, midnight } from '../../src/journal/moment.ts';
import { onThisDay } from '../../src/journal/on-this-day.ts';
import { parsePeriod } from '../../src/journal/period.ts';
import { piecesOf, reviewPieces } from '../../src/journal/pieces.ts';
import { day } from '../support/day.ts';
import { commitment, entry, standard } from '../support/written.ts';

const standards = [standard('prepare', 'daily', { side: 'manage' })];
const full = entry('2026-11-23', {
  intention: 'Decide once',
  standards: { prepare: 'kept', gone: 'missed' },
  commitments: [
    commitment('plan', '2026-11-23', { to: 'Dana Smith', goal: 'delegate', side: 'lead', status: 'kept' }),
    commitment('budget', '2026-11-23', {
      status: 'missed',
      cause: 'forgot',
      why: 'it was late',
      moved: [
        {
          on: day('2026-11-22'),
          from: day('2026-11-22'),
          to: day('2026-11-23'),
          cause: 'no-time',
          why: 'rain',
        },
      ],
    }),
  ],
  wins: [{ text: 'Landed' }, { text: 'Ran it', who: 'Łukasz Wróbel', goal: 'delegate' }],
  development: [{ goal: 'listen', text: 'Stayed silent', status: 'open' }],
  lens: { vision: { lead: 'One product', manage: 'One slide' } },
  answers: { energy: 4, rested: false },
  notes: [{ at: '14:10', text: 'Quiet' }],
});
const textsThat = (filter: Filter) =>
  piecesOf(full, standards)
    .filter((piece) => passes(piece, filter))
    .map(({ text }) => text);

describe('the pieces of an entry', () => {
  it('are all that it says, in the order in which it is read', () =>
    expect(piecesOf(full, standards).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'intention: Decide once',
      'standard: I prepare',
      'standard: gone',
      'commitment: Do plan',
      'commitment: Do budget',
      'win: Landed',
      'win: Ran it',
      'step: Stayed silent',
      'lens: One slide',
      'lens: One product',
      'answer: 4',
      'answer: no',
      'note: Quiet',
    ]));
  it('are of a review on the day it was signed off, else on its last', () => {
    const review = {
      period: parsePeriod('2026-10', 'mon')!,
      answers: { 'went-well': 'The demo' },
      carried: {},
      goals: {},
      newGoals: [],
      commitments: [],
      hard: { id: 'x', text: 'Why?', why: '2 of 5', answer: 'I was afraid' },
      focus: 'Fewer slides',
    };
    const closed = '2026-11-02T17:00:00+01:00' as Moment;
    const seen = reviewPieces({ ...review, closed }, midnight);
    expect(seen.map(({ day, question, text }) => [day, question, text])).toEqual([
      ['2026-11-02', 'went-well', 'The demo'],
      ['2026-11-02', 'hard', 'I was afraid'],
      ['2026-11-02', 'focus', 'Fewer slides'],
    ]);
    expect(reviewPieces(review, midnight)[0]?.day).toBe('2026-10-31');
  });
});

describe('a filter', () => {
  it('that asks for nothing leaves out only verdicts, which have no words of their own', () => {
    expect(asks({})).toBe(false);
    expect(textsThat({})).toHaveLength(11);
    expect(textsThat({ kinds: ['standard'] })).toEqual(['I prepare', 'gone']);
    expect(textsThat({ standard: 'gone' })).toEqual(['gone']);
  });
  it.each<[Filter, readonly string[]]>([
    [{ kinds: ['win', 'note'] }, ['Landed', 'Ran it', 'Quiet']],
    [{ who: 'lukasz' }, ['Ran it']],
    [{ who: 'wro' }, ['Ran it']],
    [{ who: 'kasz' }, []],
    [{ to: 'smith' }, ['Do plan']],
    [{ goal: 'delegate' }, ['Do plan', 'Ran it']],
    [{ side: 'manage' }, ['One slide']],
    [{ side: 'manage', kinds: ['standard', 'lens'] }, ['I prepare', 'One slide']],
    [{ status: 'open' }, ['Stayed silent']],
    [{ status: 'missed', standard: 'gone' }, ['gone']],
    [{ cause: 'no-time' }, ['Do budget']],
    [{ cause: 'forgot', status: 'kept' }, []],
  ])('%o lets through %o', (filter, texts) => expect(textsThat(filter)).toEqual(texts));

  it('leaves of an entry what passes, and nothing of one in which nothing does', () => {
    expect(filtered(full, { goal: 'delegate' }, standards)).toEqual(
      entry('2026-11-23', { commitments: [full.commitments[0]!], wins: [full.wins[1]!] }),
    );
    expect(filtered(full, { kinds: ['lens'], side: 'lead' }, standards)).toEqual(
      entry('2026-11-23', { lens: { vision: { lead: 'One product' } } }),
    );
    expect(filtered(full, { kinds: ['intention', 'answer'] }, standards)).toEqual(
      entry('2026-11-23', { intention: 'Decide once', answers: { energy: 4, rested: false } }),
    );
    expect(filtered(full, { to: 'Nobody' }, standards)).toBeUndefined();
  });
});

describe('on this day', () => {
  const entries = ['2023-11-23', '2024-02-28', '2024-02-29', '2025-11-23', '2026-11-22', '2026-11-23'].map(
    (on) => entry(on),
  );
  const seen = (of: string) =>
    onThisDay(entries, day(of)).map(({ year, entries }) => [year, ...entries.map(({ day }) => day)]);
  it('was what was written on the day in earlier years', () => {
    expect(seen('2026-11-23')).toEqual([
      [2023, '2023-11-23'],
      [2025, '2025-11-23'],
    ]);
    expect(seen('2023-11-23')).toEqual([]);
  });
  it('comes round for a 29 February on the 28th of a year without one', () => {
    expect(seen('2026-02-28')).toEqual([[2024, '2024-02-28', '2024-02-29']]);
    expect(seen('2028-02-28')).toEqual([[2024, '2024-02-28']]);
    expect(seen('2028-02-29')).toEqual([[2024, '2024-02-29']]);
  });
});
