import { describe, expect, it } from 'vitest';
import { occur, parseTerms, placesOfTerms } from '../../src/journal/term.ts';

const termsOf = (args: readonly string[], exact = false) => {
  const read = parseTerms(args, exact);
  if ('broken' in read) throw new Error(read.because);
  return read.terms;
};
const found = (args: readonly string[], texts: readonly string[], exact = false) =>
  occur(termsOf(args, exact), texts);
const litIn = (args: readonly string[], text: string) =>
  placesOfTerms(text, termsOf(args)).map(({ from, to }) => text.slice(from, to));
const problem = (arg: string) => {
  const read = parseTerms([arg], false);
  return 'broken' in read ? read.because : undefined;
};

describe('what is looked for', () => {
  it('is every word, each as a piece of one text or another', () => {
    expect(found(['dem', 'sam'], ['ran the demo', 'Sam'])).toBe(true);
    expect(found(['demo', 'dana'], ['ran the demo', 'Sam'])).toBe(false);
  });
  it('is a phrase in quotes, or as one argument', () => {
    expect(found(['the demo'], ['ran the\ndemo'])).toBe(true);
    expect(found(['demo the'], ['ran the demo'])).toBe(false);
    expect(found(['sam "the demo"'], ['the demo, by Sam'])).toBe(true);
    expect(found(['"the demo" "by sam'], ['the demo, by Sam'])).toBe(true);
  });
  it('is all there is when nothing is said', () => {
    expect(termsOf([' ', '""'])).toEqual([]);
    expect(found([], ['x'])).toBe(true);
  });
  it('minds case and accents only if asked to', () => {
    expect(found(['JURGEN'], ['Jürgen'])).toBe(true);
    expect(found(['jürgen'], ['Jürgen'], true)).toBe(false);
    expect(found(['Jürgen'], ['Ju\u0308rgen'], true)).toBe(true);
  });
  it('is a regular expression between slashes, of which capitals mean nothing unless asked to', () => {
    expect(found(['/^sam.*alone$/'], ['Sam ran it alone'])).toBe(true);
    expect(found(['/^sam/'], ['Sam'], true)).toBe(false);
    expect(found(['/^sam/i'], ['Sam'], true)).toBe(true);
    expect(found(['/^\\p{Lu}/u'], ['Éa'], true)).toBe(true);
    expect(found(['/a.b/s'], ['a\nb'])).toBe(true);
    expect(found(['/and', 'or/'], ['either/and or/neither'])).toBe(true);
  });
  it.each([
    ['/(a/', 'unterminated group'],
    ['/[b-a]/', 'range out of order in character class'],
    ['/a/g', 'there is no flag g; one of i, s, u'],
    ['/(a+)+$/', 'it repeats a repetition, which may take for ever'],
    ['/((?:ab)*c?){2,}/', 'it repeats a repetition, which may take for ever'],
    ['/(a+)?(b|c+)x+/', undefined],
    ['/[(+)]+\\(x+\\)+/', undefined],
  ])('%s is refused because %s', (arg, because) => expect(problem(arg)).toBe(because));
});

describe('what stands out', () => {
  it('is every place of every term, those that touch as one', () => {
    expect(litIn(['de', 'mo', 'sam'], 'Demo: SAM, demode')).toEqual(['Demo', 'SAM', 'demode']);
  });
  it('is a whole character, though only a piece of it was looked for', () => {
    expect(litIn(['e'], 'cafe\u0301')).toEqual(['e\u0301']);
    expect(litIn(['f'], 'ﬁve')).toEqual(['ﬁ']);
    expect(litIn(['👩'], 'by 👩‍👧')).toEqual(['👩‍👧']);
    expect(litIn(['/./'], '👩‍👧')).toEqual(['👩‍👧']);
    expect(litIn(['字'], '漢字。')).toEqual(['字']);
  });
  it('is nothing where a regular expression asks for nothing', () =>
    expect(litIn(['/x*/'], 'abc')).toEqual([]));
});
