import { describe, expect, it } from 'vitest';
import { harmless, shown } from '../../src/render/shown.ts';

describe('shown', () => {
  it('leaves words in any script as they are', () => {
    for (const text of ['Löwe, 東京, שלום, می‌خواهم', 'e\u0301', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿']) expect(shown(text)).toBe(text);
  });
  it('shows what a terminal would obey', () => {
    expect(shown('a\u001b[31mred\u0007\u0000\u007f')).toBe('a␛[31mred␇␀␡');
    expect(shown('\u009b2J\u0085')).toBe('\\u{9b}2J\\u{85}');
  });
  it('shows what would turn or hide the text after it', () => {
    expect(shown('to \u202eanaD\u2066')).toBe('to \\u{202e}anaD\\u{2066}');
    expect(shown('a\u200bb\ufeff')).toBe('a\\u{200b}b\\u{feff}');
  });
  it('shows half of a pair as its number', () => expect(shown('a\ud83d')).toBe('a\\u{d83d}'));
  it('puts lines on one', () =>
    expect(shown('one\r\ntwo\nthree\rfour\tfive')).toBe('one⏎two⏎three⏎four five'));
  it('shows a separator that is no line break on a terminal', () =>
    expect(shown('a\u2028b')).toBe('a\\u{2028}b'));
});

describe('harmless', () => {
  it('keeps lines', () => expect(harmless('one\r\n\ttwo\u001b\n')).toBe('one\n two␛\n'));
});
