import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualWorkingDay } from '../../src/journal/duration.ts';
import { parseQuick } from '../../src/journal/quick.ts';
import { day } from '../support/day.ts';

const read = (line: string) => parseQuick(line, day('2026-11-23'), usualWorkingDay);

describe('a line typed in one go', () => {
  it.each([
    ['Send the plan', { text: 'Send the plan' }],
    ['Send the plan @Dana', { text: 'Send the plan', who: 'Dana' }],
    [
      'Send the plan @Dana due:fri budget:1h30m #manage',
      { text: 'Send the plan', who: 'Dana', due: '2026-11-27', budget: 90, side: 'manage' },
    ],
    ['@Sam ran the demo', { text: 'ran the demo', who: 'Sam' }],
    ['Thanked @Sam for the demo', { text: 'Thanked Sam for the demo', who: 'Sam' }],
    ['Thanked @Sam, then @Ana.', { text: 'Thanked Sam, then Ana.', who: 'Sam' }],
    ['Call @Ana_Müller-Öz', { text: 'Call', who: 'Ana Müller-Öz' }],
    ['Read goal:delegate notes', { text: 'Read notes', goal: 'delegate' }],
    ['#lead Decide', { text: 'Decide', side: 'lead' }],
    ['Write to a@b.example, #3 on the list', { text: 'Write to a@b.example, #3 on the list' }],
    ['Move due:someday', { text: 'Move due:someday', unclear: 'due:someday' }],
    ['Move budget:lots', { text: 'Move budget:lots', unclear: 'budget:lots' }],
    ['Report due:in_2_weeks', { text: 'Report', due: '2026-12-07' }],
    ['', { text: '' }],
  ])('%s', (line, expected) => expect(read(line)).toEqual(expected));

  it('keeps every word that is no mark, as it was typed', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme' }).filter((word) => /^[^\s@#:]+$/u.test(word)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, (given) => {
        expect(read(given.join(' '))).toEqual({ text: given.join(' ') });
      }),
    );
  });
});
