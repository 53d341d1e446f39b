import { expect, it } from 'vitest';
import type { Screen } from '../../src/world/ask.ts';
import { counting } from '../../src/world/ask-counting.ts';
import { ctrlC, scriptedAsk } from '../support/scripted-ask.ts';

const counted = (...answers: Parameters<typeof scriptedAsk>[0]) =>
  counting(scriptedAsk(answers, 80, () => undefined).ask);

/** A screen on which `a` adds one and Return ends; `keep` sees each change. */
const adding = (keep?: Screen<number>['keep']): Screen<number> => ({
  first: 0,
  press: (count, { name }) => (name === 'return' ? count + 100 : count + 1),
  isDone: (count) => count >= 100,
  view: String,
  ...(keep && { keep }),
});

it('counts every answer, and hands it on', async () => {
  const { ask, answers } = counted('words', true, 'b', ['a']);
  expect(answers()).toBe(0);
  expect(await ask.text('One?')).toBe('words');
  expect(await ask.confirm('Two?', false)).toBe(true);
  const choices = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  expect(await ask.choose('Three?', choices)).toBe('b');
  expect(await ask.pick('Four?', choices)).toEqual(['a']);
  expect(answers()).toBe(4);
});

it('counts what is kept on a screen one by one, before it is kept', async () => {
  const { ask, answers } = counted(['a', 'a', 'return'], ['return']);
  const kept: number[] = [];
  await ask.screen(adding(async () => void kept.push(answers())));
  expect(kept).toEqual([1, 2, 3]);
  await ask.screen(adding());
  expect(answers()).toBe(5);
});

it('does not count a question that the person left', async () => {
  const { ask, answers } = counted(ctrlC);
  await expect(ask.text('One?')).rejects.toMatchObject({ failure: 'cancelled' });
  expect(answers()).toBe(0);
});
