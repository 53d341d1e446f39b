import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type HardQuestion, hardReasons } from '../../src/journal/hard-question.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { hardQuestion, reasonsHolding } from '../../src/summary/hard-question.ts';
import { standardAsked } from '../../src/summary/standard-asked.ts';
import { scenes } from '../support/journals.ts';

const deck: HardQuestion[] = hardReasons.flatMap((when) =>
  ['one', 'two', 'three'].map((id) => ({
    id: `${when}-${id}`,
    when,
    text: '{text} {count} {standard} {goal}?',
  })),
);

/** The same journal, every list in it that has no order of its own turned round. */
function turnedRound({ standards, goals, away, entries, ...rest }: Journal): Journal {
  return {
    ...rest,
    standards: standards.toReversed(),
    goals: goals.toReversed(),
    away: away.toReversed(),
    entries: entries.map((entry) => ({
      ...entry,
      commitments: entry.commitments.toReversed(),
      wins: entry.wins.toReversed(),
    })),
  };
}

it('the order of lists in the files changes nothing', () => {
  fc.assert(
    fc.property(scenes, ({ journal, period, today }) => {
      const turned = turnedRound(journal);
      const reasons = reasonsHolding(journal, period, today);
      expect(reasonsHolding(turned, period, today)).toEqual(reasons);
      expect(standardAsked(turned, period, today)).toEqual(standardAsked(journal, period, today));
      expect(hardQuestion(deck.toReversed(), reasons, period)).toEqual(hardQuestion(deck, reasons, period));
    }),
    { numRuns: 60 },
  );
});

it('there is always a reason, none twice, the weightier first', () => {
  fc.assert(
    fc.property(scenes, ({ journal, period, today }) => {
      const weights = reasonsHolding(journal, period, today).map(({ reason }) => hardReasons.indexOf(reason));
      expect(weights).toEqual([...new Set(weights)].sort((a, b) => a - b));
      expect(weights.at(-1)).toBe(hardReasons.length - 1);
    }),
    { numRuns: 60 },
  );
});

it('no question of the last review is asked again', () => {
  fc.assert(
    fc.property(scenes, fc.constantFrom(...deck), ({ journal, period, today }, { id }) => {
      const asked = hardQuestion(deck, reasonsHolding(journal, period, today), period, id);
      expect(asked?.id).not.toBe(id);
      expect(asked?.why).not.toBe('');
    }),
    { numRuns: 60 },
  );
});
