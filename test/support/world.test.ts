import { describe, expect, it } from 'vitest';
import type { Screen } from '../../src/world/ask.ts';
import { ctrlC, enter } from './scripted-ask.ts';
import { testWorld } from './world.ts';

/** A screen on which `a` adds one and Return ends. */
const counter = (kept: number[]): Screen<{ readonly count: number; readonly done: boolean }> => ({
  first: { count: 0, done: false },
  press(state, { name, ctrl }) {
    if (name === 'return') return { ...state, done: true };
    return name === 'a' && !ctrl ? { ...state, count: state.count + 1 } : state;
  },
  isDone: ({ done }) => done,
  view: ({ count }) => `count ${count}`,
  keep: async (_, { count }) => void kept.push(count),
});

describe('the files of a made-up world', () => {
  it('are named relative to the journal, and absolutely in other folders', async () => {
    const world = testWorld({ disk: { 'lead.yaml': 'version: 1\n', '/config/config.yaml': 'a: 1\n' } });
    expect(await world.files('/journal').read('lead.yaml')).toBe('version: 1\n');
    expect(await world.files('/config').read('config.yaml')).toBe('a: 1\n');
    await world.files('/elsewhere').write('days/x.yaml', 'x\n', undefined);
    expect([...world.disk.keys()]).toEqual(['lead.yaml', '/config/config.yaml', '/elsewhere/days/x.yaml']);
  });

  it('are listed with the folders beside them, sorted', async () => {
    const files = testWorld({
      disk: { 'days/2026/b.yaml': '', 'days/2026/a.yaml': '', 'days/note': '' },
    }).files('/journal');
    expect(await files.list('days')).toEqual(['2026', 'note']);
    expect(await files.list('days/2026')).toEqual(['a.yaml', 'b.yaml']);
    expect(await files.list('reviews')).toEqual([]);
    expect(await files.list('')).toEqual(['days']);
  });

  it('are not written over when they read otherwise than was thought', async () => {
    const world = testWorld({ disk: { a: 'new' } });
    const files = world.files('/journal');
    await expect(files.write('a', 'mine', 'old')).rejects.toMatchObject({ failure: 'failed' });
    await expect(files.write('a', 'mine', undefined)).rejects.toMatchObject({ failure: 'failed' });
    expect([...world.disk]).toEqual([['a', 'new']]);
  });

  it('are removed, jotted down and discarded as the real ones', async () => {
    const world = testWorld({ disk: { a: 'old' } });
    const files = world.files('/journal');
    await expect(files.remove('a', 'other')).rejects.toMatchObject({ failure: 'failed' });
    await expect(files.jot('a', 'mine')).rejects.toMatchObject({ failure: 'failed' });
    await files.jot('b', 'text');
    await files.remove('a', 'old');
    expect([...world.disk]).toEqual([['b', 'text']]);
    await files.discard('b');
    await files.discard('b');
    expect([...world.disk]).toEqual([]);
  });

  it('give the templates of the program, and those of the test over them', async () => {
    const { templates } = testWorld({ templates: { 'of-the-test.yaml': 'x' } });
    expect(await templates.list('')).toContain('of-the-test.yaml');
  });
});

describe('the person in a made-up world', () => {
  it('gives the answers in order, and the usual one with enter', async () => {
    const { ask, asked } = testWorld({ answers: ['  words ', enter, false, 'b', enter, ['c', 'a'], enter] });
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B', picked: true },
      { value: 'c', label: 'C' },
    ];
    expect(await ask.text('One?')).toBe('words');
    expect(await ask.text('Two?', { usual: 'usual' })).toBe('usual');
    expect(await ask.confirm('Three?', true)).toBe(false);
    expect(await ask.choose('Four?', choices)).toBe('b');
    expect(await ask.choose('Five?', choices)).toBe('a');
    expect(await ask.pick('Six?', choices)).toEqual(['a', 'c']);
    expect(await ask.pick('Seven?', choices)).toEqual(['b']);
    expect(asked()).toEqual(['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?', 'Seven?']);
  });

  it('is asked again until the answer passes its check', async () => {
    const world = testWorld({ answers: ['x', 'y'] });
    expect(await world.ask.text('Y?', { check: (given) => (given === 'y' ? undefined : 'not y') })).toBe('y');
    expect(world.notes()).toBe('not y\n');
  });

  it('presses keys on a screen, each change being kept', async () => {
    const kept: number[] = [];
    const { ask } = testWorld({ answers: [['a', 'b', 'a', 'return']] });
    expect(await ask.screen(counter(kept))).toEqual({ count: 2, done: true });
    expect(kept).toEqual([1, 2, 2]);
  });

  it('loses nothing that was kept before ctrl-c', async () => {
    const kept: number[] = [];
    const { ask } = testWorld({ answers: [['a', 'ctrl+c'], ctrlC] });
    await expect(ask.screen(counter(kept))).rejects.toMatchObject({ failure: 'cancelled' });
    await expect(ask.text('One?')).rejects.toMatchObject({ failure: 'cancelled' });
    expect(kept).toEqual([1]);
  });

  it('cannot answer what nobody prepared, nor with the wrong kind of answer', async () => {
    const { ask } = testWorld({ answers: [true, ['a'], ['return', 'a']] });
    await expect(ask.text('One?')).rejects.toThrow('"true" is no answer to "One?"; it wants text');
    await expect(ask.screen(counter([]))).rejects.toThrow('not done after the keys a:\ncount 1');
    await expect(ask.screen(counter([]))).rejects.toThrow('done before the keys a');
    await expect(ask.confirm('Two?', true)).rejects.toThrow('nobody prepared an answer to: Two?');
  });

  it('is there when there are answers, and not behind a pipe', () => {
    expect(testWorld().terminal.interactive).toBe(false);
    expect(testWorld({ answers: [] }).terminal.interactive).toBe(true);
    expect(testWorld({ answers: [], input: 'x' }).terminal.interactive).toBe(false);
  });
});
