import { describe, expect, it } from 'vitest';
import {
  type CardRules,
  type CardState,
  changedRows,
  firstState,
  type Letter,
  pressed,
} from '../../src/prompts/score-card.ts';
import { key } from './pressed-keys.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id, text: `row ${id}` }));
const why: readonly Letter<string>[] = [{ key: 'f', word: 'forgot', answer: 'no, forgot' }];
const rules: CardRules<string> = {
  rows,
  usual: 'yes',
  lettersOf: () => [
    { key: 'k', word: 'yes', answer: 'yes' },
    { key: 'm', word: 'no', answer: 'no', follow: why },
    { key: 'v', word: 'later', leaves: true },
  ],
};
const first = firstState<string>(rows, new Map());
const played = (keys: string, from: CardState<string> = first) =>
  keys.split(' ').reduce((state, name) => pressed(rules, state, key(name)), from);
const given = (state: CardState<string>) => Object.fromEntries(state.given);

describe('a score-card', () => {
  it('starts at the first row without an answer', () => {
    expect(firstState(rows, new Map([['a', 'yes']])).at).toBe(1);
    expect(firstState(rows, new Map(rows.map(({ id }) => [id, 'yes']))).at).toBe(0);
  });

  it('goes on to the next row without an answer', () => {
    expect(played('k')).toEqual({ at: 1, given: new Map([['a', 'yes']]), done: false });
    expect(played('down k up up k').at).toBe(2);
  });

  it('goes back to one that was passed over, and stays when there is none', () => {
    expect(played('down k k').at).toBe(0);
    expect(played('k k k').at).toBe(2);
  });

  it('answers all that is left with one key', () => {
    expect(given(played('down m f a'))).toEqual({ a: 'yes', b: 'no, forgot', c: 'yes' });
  });

  it('is done with two keys when all is as usual', () => {
    const state = played('a return');
    expect([given(state), state.done]).toEqual([{ a: 'yes', b: 'yes', c: 'yes' }, true]);
  });

  it('leaves rows without an answer alone', () => expect(given(played('k return'))).toEqual({ a: 'yes' }));

  it('takes an answer back', () => {
    expect(given(played('k up backspace'))).toEqual({});
    expect(given(played('k up space'))).toEqual({});
  });

  it('changes an answer', () => expect(given(played('k up m'))).toEqual({ a: 'no' }));

  it('stays within its rows', () => {
    expect([played('up').at, played('end down').at, played('end home').at]).toEqual([0, 2, 0]);
    expect([played('tab').at, played('end shift+tab').at]).toEqual([1, 1]);
  });

  it('does not move for keys that mean nothing', () => {
    for (const name of ['x', 'j', 'escape', 'ctrl+a', 'backspace', 'up']) expect(played(name)).toBe(first);
    const all = played('a');
    expect(played('a', all)).toBe(all);
  });

  it('takes no key once it is done', () => {
    const done = played('return');
    expect(played('k', done)).toBe(done);
  });

  it('is left to ask more about a row', () => {
    expect(played('down v')).toEqual({ at: 1, given: new Map(), done: true, leftFor: 'b' });
  });
});

describe('the question that follows a letter', () => {
  it('is asked at once, about the same row', () => {
    expect(played('m')).toEqual({ at: 0, given: new Map([['a', 'no']]), asking: why, done: false });
  });
  it('is answered with one letter', () => {
    expect(played('m f')).toEqual({ at: 1, given: new Map([['a', 'no, forgot']]), done: false });
  });
  it('may stay unanswered', () => {
    for (const name of ['return', 'space', 'escape', 'down'])
      expect(played(`m ${name}`)).toEqual({ at: 1, given: new Map([['a', 'no']]), done: false });
  });
  it('may be taken back together with the answer', () => expect(played('m backspace')).toEqual(first));
  it('takes no other letter', () => expect(played('m k')).toEqual(played('m')));
});

describe('what changed', () => {
  it('is every row with another answer', () => {
    expect(changedRows(rows, played('k'), played('k a'))).toEqual([
      { id: 'b', answer: 'yes' },
      { id: 'c', answer: 'yes' },
    ]);
  });
  it('is a row without its answer, too', () => {
    expect(changedRows(rows, played('k'), played('k up backspace'))).toEqual([
      { id: 'a', answer: undefined },
    ]);
  });
  it('is nothing when only the cursor moved', () =>
    expect(changedRows(rows, first, played('down'))).toEqual([]));
});
