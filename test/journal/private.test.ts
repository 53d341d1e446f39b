import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtered } from '../../src/journal/filter.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { dayPeriod, weekOf } from '../../src/journal/period.ts';
import { hiddenIn, privateWithin, withoutPrivate } from '../../src/journal/private.ts';
import { openReviews } from '../../src/journal/private-review.ts';
import type { Review } from '../../src/journal/review.ts';
import { type Section, sections, sectionsNamed } from '../../src/journal/section.ts';
import { day } from '../support/day.ts';
import { commitment, entry, goal, journal, standard } from '../support/written.ts';

/** A journal with one of everything, the words of each section beginning with its name. */
const whole = (mark: { readonly private?: boolean } = {}, settings: readonly Section[] = []): Journal =>
  journal({
    settings: { private: settings },
    standards: [standard('prepare', 'daily', { text: 'standards: secret', ...mark })],
    goals: [goal('delegate', { text: 'goals: secret', ...mark })],
    away: [{ from: day('2026-01-01'), to: day('2026-01-04'), why: 'away: secret', ...mark }],
    entries: [
      entry('2026-01-05', {
        intention: 'intention: day',
        standards: { prepare: 'kept' },
        commitments: [commitment('k001', '2026-01-05', { text: 'commitments: secret', ...mark })],
        wins: [{ text: 'wins: secret', ...mark }],
        development: [{ goal: 'other', text: 'steps: secret', status: 'kept', ...mark }],
        lens: { change: { lead: 'lens: secret', manage: 'lens: secret', ...mark } },
        notes: [{ text: 'notes: secret', ...mark }],
        answers: { energy: 'answers: day' },
      }),
    ],
  });
const open = (own: Journal, questions: readonly string[] = []) =>
  withoutPrivate(own, hiddenIn(own, questions));
const inJournal = sections.filter((section) => section !== 'reviews');
const wordsIn = (value: unknown) =>
  inJournal.filter((section) => JSON.stringify(value).includes(`${section}: `));

describe('what is private', () => {
  it('is left out wherever a thing is marked, and counted', () => {
    const { journal: shared, leftOut } = open(whole({ private: true }));
    expect(JSON.stringify(shared)).not.toContain('secret');
    expect(shared.entries[0]!.standards).toEqual({});
    expect(shared.away[0]).toEqual({ from: '2026-01-01', to: '2026-01-04' });
    // A standard, a goal, a reason, a commitment, a win, a step, two answers to a lens, a note.
    expect(leftOut).toBe(9);
  });

  it('is each section that the settings name, and no other', () => {
    fc.assert(
      fc.property(fc.subarray([...sections]), (hidden) => {
        const { journal: shared, leftOut } = open(whole({}, hidden));
        const left = inJournal.filter((section) => !hidden.includes(section));
        expect(wordsIn({ ...shared, settings: {} })).toEqual(left);
        expect(leftOut).toBe(inJournal.length - left.length + (hidden.includes('lens') ? 1 : 0));
      }),
    );
  });

  it('is a whole day that is marked, but that there was one', () => {
    const { entries, ...rest } = whole();
    const marked = { ...rest, entries: entries.map((one) => ({ ...one, private: true })) };
    expect(wordsIn(open(marked).journal)).toEqual(['standards', 'goals', 'away']);
    expect(open(marked).journal.entries).toHaveLength(1);
  });

  it('is a step for a private goal; a win for it no longer says so', () => {
    const own = journal({
      goals: [goal('leave', { private: true })],
      entries: [
        entry('2026-01-05', {
          wins: [{ text: 'Said it aloud', goal: 'leave' }],
          development: [{ goal: 'leave', text: 'Wrote to them', status: 'kept' }],
        }),
      ],
    });
    const { journal: shared, leftOut } = open(own);
    expect(JSON.stringify(shared.entries)).not.toContain('leave');
    expect(shared.entries[0]!.wins).toEqual([{ text: 'Said it aloud' }]);
    expect(leftOut).toBe(2);
  });

  it('is an answer to a private question', () => {
    expect(open(whole(), ['energy']).leftOut).toBe(1);
    expect(open(whole(), ['energy']).journal.entries[0]!.answers).toEqual({});
  });

  it('is counted by period: of other days, only the promises due in it', () => {
    const moved = [{ on: day('2026-01-05'), from: day('2026-01-05'), to: day('2026-01-14') }];
    const promise = commitment('k001', '2026-01-14', { made: day('2026-01-05'), moved, private: true });
    const notes = [{ text: 'x', private: true }];
    const own = journal({
      standards: [standard('old', 'daily', { until: day('2025-12-31'), private: true })],
      entries: [entry('2026-01-05', { commitments: [promise], notes })],
    });
    const within = (on: string) => privateWithin(own, weekOf(day(on), 'mon'), hiddenIn(own));
    expect([within('2026-01-05'), within('2026-01-14'), within('2026-01-20')]).toEqual([2, 1, 0]);
    expect(privateWithin(own, dayPeriod(day('2025-12-31')), hiddenIn(own))).toBe(1);
  });

  it('stays so when a journal was filtered', () => {
    const [marked] = whole({ private: true }).entries;
    const kept = filtered(marked!, { kinds: ['lens'] }, [])!;
    expect(open(journal({ entries: [kept] })).journal.entries[0]!.lens).toEqual({});
  });
});

describe('a review for others', () => {
  const review: Review = {
    period: weekOf(day('2026-01-05'), 'mon'),
    answers: {},
    carried: { k001: 'do', k002: 'drop' },
    goals: { delegate: 'reached' },
    standard: { id: 'prepare', choice: 'keep' },
    hard: { id: 'slip', text: 'Why “standards: secret”?', why: '1 of 9', answer: 'Because' },
    newGoals: ['delegate', 'other'],
    commitments: ['k001'],
  };

  it('names nothing that is private', () => {
    const own = whole({ private: true });
    const { reviews, leftOut } = openReviews([review], own, hiddenIn(own));
    expect(leftOut).toBe(0);
    expect(reviews[0]).toEqual({
      period: review.period,
      answers: {},
      carried: { k002: 'drop' },
      goals: {},
      newGoals: ['other'],
      commitments: [],
    });
  });

  it('is left out as a whole where it is marked', () => {
    const own = whole();
    const { reviews, leftOut } = openReviews([review, { ...review, private: true }], own, hiddenIn(own));
    expect([reviews, leftOut]).toEqual([[review], 1]);
  });
});

describe('sections in words', () => {
  it.each([
    ['notes, lens', ['lens', 'notes']],
    ['Wins goals', ['wins', 'goals']],
    ['none', []],
    ['diary', undefined],
    ['notes none', undefined],
    ['', undefined],
  ])('%j are %j', (written, named) => expect(sectionsNamed(written)).toEqual(named));
});
