import { describe, expect, it } from 'vitest';
import { paintFor } from '../../src/render/paint.ts';
import { cut, pad, widthOf, wrap } from '../../src/render/width.ts';

describe('pad', () => {
  it('fills up to the width', () => expect(pad('ab', 4)).toBe('ab  '));
  it('fills from the left', () => expect(pad('ab', 4, 'right')).toBe('  ab'));
  it('counts wide characters as two cells', () => expect(pad('東京', 6)).toBe('東京  '));
  it('counts a mark that combines as none', () => expect(pad('e\u0301', 2)).toBe('e\u0301 '));
  it('counts colour as none', () => {
    const { good } = paintFor({ colour: true, plain: false });
    expect(pad(good('ab'), 4)).toBe(`${good('ab')}  `);
  });
  it('leaves what is too wide', () => expect(pad('abc', 2)).toBe('abc'));
});

describe('cut', () => {
  it('leaves what fits', () => expect(cut('abc', 3)).toBe('abc'));
  it('says that something is missing', () => expect(cut('abcdef', 4)).toBe('abc…'));
  it('leaves no space before the sign', () => expect(cut('abc def', 5)).toBe('abc…'));
  it('never cuts through a wide character', () => expect(cut('東京都', 4)).toBe('東…'));
  it('never cuts through a family', () => expect(cut('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…'));
  it('keeps a mark with its letter', () => expect(cut('ae\u0301bc', 3)).toBe('ae\u0301…'));
  it('is nothing in no room', () => expect(cut('abc', 0)).toBe(''));
});

describe('wrap', () => {
  it('breaks between words', () => expect(wrap('one two three', 8)).toEqual(['one two', 'three']));
  it('breaks right before a space', () => expect(wrap('one two', 3)).toEqual(['one', 'two']));
  it('breaks a word that is longer than a line', () =>
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']));
  it('keeps a word whole if it fits by itself', () => expect(wrap('a bcdefgh', 7)).toEqual(['a', 'bcdefgh']));
  it('breaks before wide characters', () => expect(wrap('ab東京都', 5)).toEqual(['ab東', '京都']));
  it('is one empty line for nothing', () => expect(wrap('', 10)).toEqual(['']));
  it('cuts the last of the lines it may have', () => {
    expect(wrap('one two three four', 8, 2)).toEqual(['one two', 'three…']);
  });
  it('comes to an end when a character is wider than the window', () =>
    expect(wrap('東京', 1)).toEqual(['東', '京']));
});

describe('widthOf', () => {
  it('is in cells', () => expect(widthOf('a東👩‍👩‍👧')).toBe(5));
});
