import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, unfolded } from '../../src/journal/folded.ts';
import { placesOf } from '../../src/journal/places.ts';
import { occur, parseTerms, placesOfTerms } from '../../src/journal/term.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('e', 'E', '\u0301', 'é', 's', 'ß', ' ', '\n', '漢', '👩‍👧', 'ﬁ', 'か', 'が', '한'),
  }),
);
const word = fc.string({ unit: fc.constantFrom(...'abeszlo漢字'), minLength: 1, maxLength: 5 });
/** Each letter as it may be written as well. */
const dressed = (plain: string, how: readonly number[]) =>
  [...plain]
    .map((letter, index) => {
      const way = (how[index] ?? 0) % 4;
      return [
        letter,
        letter.toUpperCase(),
        `${letter}\u0301`,
        `${letter.toUpperCase()}\u0308`.normalize('NFC'),
      ][way];
    })
    .join('');
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('where a word occurs in a text', () => {
  it('is found however it is dressed, and nothing but it stands out', () => {
    fc.assert(
      fc.property(word, fc.array(fc.nat(3)), (plain, how) => {
        const written = `<${dressed(plain, how)}>`;
        expect(placesOf(written, plain, folded)).toEqual([{ from: 1, to: written.length - 1 }]);
      }),
    );
  });

  it('is from left to right, apart, and never inside a character', () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom(...'es 漢か'), minLength: 1, maxLength: 2 }),
        (of, plain) => {
          const wanted = folded(plain);
          const ends = new Set([...graphemes.segment(of)].map(({ index }) => index)).add(of.length);
          let done = -1;
          for (const { from, to } of placesOf(of, wanted, folded)) {
            expect(from).toBeGreaterThan(done);
            expect(to).toBeGreaterThan(from);
            expect(ends.has(from) && ends.has(to)).toBe(true);
            expect(folded(of.slice(from, to))).toContain(wanted);
            done = to;
          }
        },
      ),
    );
  });

  it('is somewhere in every text that has it, and in no other', () => {
    fc.assert(
      fc.property(text, word, fc.boolean(), (of, plain, exact) => {
        const read = parseTerms([plain], exact);
        const terms = 'terms' in read ? read.terms : [];
        const has = (exact ? unfolded : folded)(of).includes((exact ? unfolded : folded)(plain));
        expect(occur(terms, [of])).toBe(has);
        expect(placesOfTerms(of, terms).length > 0).toBe(has);
      }),
    );
  });

  it('needs each word only somewhere in the whole, so that a search may look there first', () => {
    fc.assert(
      fc.property(word, text, text, (plain, before, after) => {
        expect(folded(`${before} ${plain} ${after}`)).toContain(folded(plain));
      }),
    );
  });
});
