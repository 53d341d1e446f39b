import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../../src/journal/day.ts';
import { type Entry, emptyEntry } from '../../src/journal/entry.ts';
import { hiddenIn, withoutPrivate } from '../../src/journal/private.ts';
import { marksIn } from '../../src/journal/private-marks.ts';
import { hiddenWords } from '../../src/journal/private-review.ts';
import type { Section } from '../../src/journal/section.ts';
import { usualSettings } from '../../src/journal/settings.ts';

const marked = (one: object) =>
  fc.tuple(fc.boolean(), fc.constantFrom('a', 'b', '')).map(([isPrivate, text]) => ({
    ...one,
    text,
    ...(isPrivate && { private: true }),
  }));
const listOf = (one: object) => fc.array(marked(one), { maxLength: 3 });
const day = '2026-11-23' as Day;

const entries = fc.array(
  fc.record({
    isPrivate: fc.boolean(),
    intention: fc.option(fc.constantFrom('', 'a'), { nil: undefined }),
    commitments: listOf({ made: day, due: day, status: 'open', moved: [] }),
    wins: listOf({ goal: 'g' }),
    development: listOf({ goal: 'g', status: 'kept' }),
    notes: listOf({}),
    lens: fc.option(marked({ lead: 'a' }), { nil: undefined }),
    answers: fc.dictionary(fc.constantFrom('one', 'two'), fc.constantFrom('a', 4, false)),
  }),
  { maxLength: 4 },
);

it('tells of a journal as much of what is private as all that is written in it', () => {
  fc.assert(
    fc.property(
      entries,
      fc.subarray<Section>(['commitments', 'wins', 'steps', 'notes', 'lens', 'answers', 'intention']),
      fc.boolean(),
      (given, sections, isGoalPrivate) => {
        const all = given.map(({ isPrivate, intention, lens, commitments, ...rest }, at) => ({
          ...emptyEntry(`2026-11-${10 + at}` as Day),
          ...rest,
          ...(isPrivate && { private: true }),
          ...(intention !== undefined && { intention }),
          ...(lens && { lens: { change: lens } }),
          commitments: commitments.map((one, index) => ({ ...one, id: `k${at}${index}` })),
        })) as unknown as Entry[];
        const seenIn = (some: readonly Entry[]) => {
          const goal = { id: 'g', text: 'a', status: 'active', ...(isGoalPrivate && { private: true }) };
          const settings = { ...usualSettings, private: sections };
          const journal = {
            settings,
            standards: [],
            goals: [goal],
            away: [],
            unread: [],
            entries: some,
          } as never;
          const hidden = hiddenIn(journal, ['one']);
          return {
            hidden,
            leftOut: withoutPrivate(journal, hidden).leftOut,
            words: hiddenWords(journal, hidden),
          };
        };
        const marks = all.map(marksIn(sections));
        expect(seenIn(marks)).toEqual(seenIn(all));
        expect(marks.map((one) => one.day)).toEqual(all.map((one) => one.day));
      },
    ),
  );
});
