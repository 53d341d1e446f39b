import { expect, it } from 'vitest';
import { item } from '../../src/render/item.ts';

it('has its lead in front, and its lines as far in', () =>
  expect(item('prepare', 'I come prepared to every meeting\nof mine', 40)).toEqual([
    '  prepare I come prepared to every',
    '          meeting',
    '          of mine',
  ]));

it('stands below a lead that leaves no room for it', () => {
  const id = 'when-a-date-is-at-risk-i-say';
  expect(item(id, 'When a date is at risk, I say so before it passes', 40)).toEqual([
    `  ${id}`,
    '    When a date is at risk, I say so',
    '    before it passes',
  ]);
  expect(item(' '.repeat(id.length), 'weekdays', 40)).toEqual(['    weekdays']);
});

it('stands alone without a lead', () => expect(item('', 'one two', 6)).toEqual(['  one two']));
