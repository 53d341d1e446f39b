import { describe, expect, it } from 'vitest';
import { folded, unfolded } from '../../src/journal/folded.ts';

describe('folded text', () => {
  it.each([
    ['Ångström É', 'angstrom e'],
    ['e\u0301te\u0301', 'ete'],
    ['Łukasz, Bjørn, Đorđe, Œuvre', 'lukasz, bjorn, dorde, oeuvre'],
    ['STRASSE Straße', 'strasse strasse'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['İstanbul ıssız', 'istanbul issiz'],
    ['ﬁve Ⅳ', 'five iv'],
    ['كِتَاب', 'كتاب'],
    ['שָׁלוֹם', 'שלום'],
    ['a\tb\u00a0c\nd', 'a b c d'],
  ])('of %s is %s', (text, expected) => expect(folded(text)).toBe(expected));

  it('keeps what makes another letter: the vowels of Hindi, the marks of kana, the syllables of Hangul', () => {
    expect(folded('कि')).not.toBe(folded('का'));
    expect(folded('が')).not.toBe(folded('か'));
    expect(folded('간')).toBe('간');
  });

  it('is as it was written where that is asked for, however its accents are stored', () =>
    expect(unfolded('E\u0301\tß')).toBe('É ß'));
});
