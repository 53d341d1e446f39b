import { expect, it } from 'vitest';
import { folded } from '../../src/world/folded.ts';
import { sitDown, turns } from './seat.ts';

it.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 13, ['one two three']],
  ['one two three', 12, ['one two', 'three']],
  ['unbreakable it is', 4, ['unbreakable', 'it', 'is']],
  ['👍👍 👍', 4, ['👍👍 👍']],
  ['', 4, ['']],
])('breaks %j at %i between words', (text, width, lines) => expect(folded(text, width)).toEqual(lines));

const choices = [
  {
    value: 'a',
    label: 'When a date is at risk, I say so before it passes',
    more: 'Said early, it can be helped.',
  },
  { value: 'b', label: 'I promise only what has a place', picked: true },
];

it('keeps a list of choices readable in a narrow window', async () => {
  const { ask, type, screen } = sitDown({ columns: 30 });
  const question = ask.pick('Which standards do you hold yourself to?', choices);
  await turns();
  expect(await screen()).toBe(`? Which standards do you hold
  yourself to?
›◯ When a date is at risk, I
   say so before it passes
 ◉ I promise only what has a
   place

Said early, it can be helped.
↑ ↓ to move, space to pick, En
ter to go on`);
  type('\r');
  expect(await question).toEqual(['b']);
});
