import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTerms } from '../../src/journal/term.ts';
import { highlighted } from '../../src/render/highlighted.ts';
import { paintFor } from '../../src/render/paint.ts';
import { harmless } from '../../src/render/shown.ts';
import { widthOf, wrap } from '../../src/render/width.ts';

const paint = { ...paintFor({ colour: false, plain: false }), found: (text: string) => `[${text}]` };
const termsOf = (...words: readonly string[]) => {
  const read = parseTerms(words, false);
  return 'terms' in read ? read.terms : [];
};

describe('what was looked for', () => {
  it('stands out in each line that it is in', () => {
    expect(highlighted('Sam ran the demo', 80, { terms: termsOf('SAM', 'dem'), paint })).toEqual([
      '[Sam] ran the [dem]o',
    ]);
    expect(highlighted('ran the demo', 7, { terms: termsOf('the demo'), paint })).toEqual([
      'ran [the]',
      '[demo]',
    ]);
    expect(highlighted('ran the\ndemo', 80, { terms: termsOf('the demo'), paint })).toEqual([
      'ran [the]',
      '[demo]',
    ]);
  });
  it('stands out as whole characters', () => {
    expect(highlighted('Caffe\u0300, 漢字 👩‍👧', 80, { terms: termsOf('e', '字', '👩'), paint })).toEqual([
      'Caff[e\u0300], 漢[字] [👩‍👧]',
    ]);
  });
  it('stands out beside what is made harmless', () => {
    expect(highlighted('\u001bdemo\u009bdemo', 80, { terms: termsOf('demo'), paint })).toEqual([
      '␛[demo]\\u{9b}[demo]',
    ]);
  });
  it('is what is shown of a long text, with a line before it', () => {
    const long = 'one two three four five six seven eight nine ten';
    expect(highlighted(long, 9, { terms: termsOf('six'), paint, most: 2 })).toEqual(['… five', '[six] …']);
    expect(highlighted(long, 9, { terms: termsOf('one'), paint, most: 2 })).toEqual(['[one] two', 'three …']);
    expect(highlighted(long, 9, { terms: termsOf('ten'), paint, most: 2 })).toEqual(['… nine', '[ten]']);
    expect(highlighted(long, 9, { terms: [], paint, most: 1 })).toEqual(['one two …']);
  });
  it('is painted apart from the rest', () => {
    const { found, quiet } = paintFor({ colour: true, plain: false });
    const coloured = { ...paint, found };
    expect(highlighted('to Dana', 80, { terms: termsOf('dana'), paint: coloured, rest: quiet })).toEqual([
      `${quiet('to ')}${found('Dana')}`,
    ]);
  });
});

it('changes no text and no line, and is never wider than there is room', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'e\u0301', ' ', '\n', '漢', '👩‍👧', '\u001b'),
    maxLength: 60,
  });
  const word = fc.constantFrom('a', 'ab', 'e', 'b a', '漢', '/a+/', '👩‍👧');
  const bare = { ...paint, found: (text: string) => text };
  fc.assert(
    fc.property(text, word, fc.integer({ min: 8, max: 30 }), (of, wanted, columns) => {
      const lines = highlighted(of, columns, { terms: termsOf(wanted), paint: bare });
      expect(lines).toEqual(
        harmless(of)
          .split('\n')
          .flatMap((line) => wrap(line, columns)),
      );
      const few = highlighted(of, columns, { terms: termsOf(wanted), paint: bare, most: 2 });
      expect(few.length).toBeLessThanOrEqual(2);
      for (const line of few) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }),
  );
});
