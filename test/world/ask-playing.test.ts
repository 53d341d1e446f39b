import { expect, it } from 'vitest';
import type { Key, Screen } from '../../src/world/ask.ts';
import { playing } from '../../src/world/ask-playing.ts';

const key = (name: string): Key => ({ name, ctrl: false, shift: false });

/** Letters gather; `return` ends; anything else means nothing. */
function gathering(keep?: (before: string, after: string) => Promise<void>): Screen<string> {
  return {
    first: '',
    press: (state, { name }) =>
      name === 'return' ? `${state}.` : /^[a-z]$/.test(name) ? state + name : state,
    isDone: (state) => state.endsWith('.'),
    view: (state) => state,
    ...(keep && { keep }),
  };
}

it('keeps every change before it shows it, in the order of the keys, though they come at once', async () => {
  const steps: string[] = [];
  const slow = async (before: string, after: string) => {
    await new Promise((resolve) => setImmediate(resolve));
    steps.push(`keep ${before}>${after}`);
  };
  const game = playing(
    gathering(slow),
    (state) => steps.push(`show ${state}`),
    () => steps.push('failed'),
  );
  for (const name of ['a', 'up', 'b', 'return', 'c']) game.press(key(name));
  expect([game.state, ...steps]).toEqual(['']);
  await game.settled();
  expect(steps).toEqual(['keep >a', 'show a', 'keep a>ab', 'show ab', 'keep ab>ab.', 'show ab.']);
  expect(game.state).toBe('ab.');
});

it('stops at a change that cannot be kept', async () => {
  const steps: string[] = [];
  const full = async (_: string, after: string) => {
    if (after === 'ab') throw new Error('disk full');
  };
  const game = playing(
    gathering(full),
    (state) => steps.push(`show ${state}`),
    () => steps.push('failed'),
  );
  for (const name of ['a', 'b', 'c']) game.press(key(name));
  await expect(game.settled()).rejects.toThrow('disk full');
  expect(game.state).toBe('a');
  expect(steps[0]).toBe('show a');
  expect(new Set(steps.slice(1))).toEqual(new Set(['failed']));
});
