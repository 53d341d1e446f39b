import { expect, it } from 'vitest';
import { count } from '../../src/render/count.ts';

it('speaks of one, of many and of none', () => {
  expect([0, 1, 2].map((number) => count(number, 'win'))).toEqual(['no wins', '1 win', '2 wins']);
});
it('knows words that do not end in s', () => expect(count(2, 'person', 'people')).toBe('2 people'));
