import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration, spellDuration } from '../../src/journal/duration.ts';

describe('a length of time', () => {
  it.each([
    ['45m', 45],
    ['2h', 120],
    ['1.5h', 90],
    ['1h30m', 90],
    ['1h 30m', 90],
    ['3d', 1440],
    ['0.5d', 240],
    ['1d2h5m', 605],
    ['90m', 90],
  ])('reads %s as %i minutes', (text, minutes) => expect(parseDuration(text)).toBe(minutes));
  it('takes a day for as long as it is worked', () => expect(parseDuration('3d', 6 * 60)).toBe(1080));
  it.each([
    '',
    ' ',
    '2',
    '0h',
    '0m',
    '2 hours',
    '-1h',
    '1h1h',
    '30m1h',
    '1.5m',
    '1,5h',
    '999999h',
    'Infinityh',
  ])('takes "%s" for none', (text) => expect(parseDuration(text)).toBeUndefined());
  it.each([
    [45, '45m'],
    [60, '1h'],
    [90, '1h30m'],
    [600, '10h'],
  ])('spells %i minutes as %s', (minutes, words) => expect(spellDuration(minutes)).toBe(words));
  it('is the same when read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
        expect(parseDuration(spellDuration(minutes))).toBe(minutes);
      }),
    );
  });
});
