import { describe, expect, it } from 'vitest';
import type { Screen } from '../../src/world/ask.ts';
import { sitDown, turns } from './seat.ts';

const cancelled = { failure: 'cancelled', message: 'cancelled' };

describe('what is typed in one go', () => {
  it('is the answer to as many questions as it has lines', async () => {
    const { ask, type } = sitDown();
    type('Plan the week\rCall Dana\rAsk Sam\r');
    expect([await ask.text('One?'), await ask.text('Two?'), await ask.text('Three?')]).toEqual([
      'Plan the week',
      'Call Dana',
      'Ask Sam',
    ]);
  });

  it.each([
    ['\n', ['a', 'b']],
    ['\r\n', ['a', 'b']],
    ['\r\r', ['a', '']],
    ['\n\n', ['a', '']],
  ])('ends its lines by %j', async (end, answers) => {
    const { ask, type } = sitDown();
    type(`a${end}b${end}`);
    expect([await ask.text('One?'), await ask.text('Two?')]).toEqual(answers);
  });

  it('is one line end, too, when it comes in two halves', async () => {
    const { ask, type } = sitDown();
    const first = ask.text('One?');
    type('a\r');
    await first;
    type('\nb\r');
    expect(await ask.text('Two?')).toBe('b');
  });

  it('leaves its last line open, to be written on', async () => {
    const { ask, type } = sitDown();
    type('one\rtw');
    await ask.text('One?');
    const second = ask.text('Two?');
    await turns();
    type('o\r');
    expect(await second).toBe('two');
  });

  it('goes from a question to the next, whatever their kind', async () => {
    const { ask, type } = sitDown();
    type('n\r\u001b[B\r \r tail\r');
    const choices = ['a', 'b'].map((value) => ({ value, label: value }));
    expect([
      await ask.confirm('Sure?', true),
      await ask.choose('Which?', choices),
      await ask.pick('Which ones?', choices),
      await ask.text('And?'),
    ]).toEqual([false, 'b', ['a'], 'tail']);
  });

  it('has spaces for tabs, and no control that is no key', async () => {
    const { ask, type } = sitDown();
    type('a\tb\u001cc\u0000d\u0085e\r');
    expect(await ask.text('One?')).toBe('a bcde');
  });

  it('keeps every character of every script', async () => {
    const { ask, type } = sitDown();
    type('Zoë 漢字 שלום 👩‍👩‍👧 e\u0301\r');
    expect(await ask.text('One?')).toBe('Zoë 漢字 שלום 👩‍👩‍👧 e\u0301');
  });
});

describe('what is typed while nobody asks', () => {
  it('shows nowhere, and waits for the next question', async () => {
    const { ask, type, sent } = sitDown();
    type('a\r');
    await ask.text('One?');
    const before = sent();
    type('b\r');
    await turns();
    expect(sent()).toBe(before);
    expect(await ask.text('Two?')).toBe('b');
  });

  it('interrupts the program by ctrl-c', async () => {
    const { ask, type, events } = sitDown();
    type('a\r');
    await ask.text('One?');
    type('\u0003');
    await turns();
    expect(events).toEqual(['raw', 'ref', 'unref', 'cooked', 'SIGINT']);
  });

  it('leaves the terminal to whoever sees to the ctrl-c', async () => {
    const { ask, type, events, owner } = sitDown();
    owner.on('SIGINT', () => undefined);
    type('a\r');
    await ask.text('One?');
    type('\u0003');
    await turns();
    expect(events).toEqual(['raw', 'ref', 'unref', 'SIGINT']);
  });

  it('counts before the ctrl-c that follows it', async () => {
    const { ask, type } = sitDown();
    type('a\r');
    await ask.text('One?');
    type('b\r\u0003');
    expect(await ask.text('Two?')).toBe('b');
    await expect(ask.text('Three?')).rejects.toMatchObject(cancelled);
  });
});

describe('a question', () => {
  const choices = [{ value: 'a', label: 'a' }];
  it.each([
    ['ctrl-c', '\u0003'],
    ['ctrl-d', '\u0004'],
    ['ctrl-c after some keys', 'no\u0003'],
  ])('is cancelled by %s, whatever its kind', async (_, keys) => {
    for (const kind of ['text', 'confirm', 'choose', 'pick', 'screen'] as const) {
      const { ask, type } = sitDown();
      type(keys);
      const question = {
        text: () => ask.text('One?'),
        confirm: () => ask.confirm('One?', true),
        choose: () => ask.choose('One?', choices),
        pick: () => ask.pick('One?', choices),
        screen: () => ask.screen(counting()),
      }[kind];
      await expect(question(), kind).rejects.toMatchObject(cancelled);
    }
  });

  it('goes on after a ctrl-d in a line with words', async () => {
    const { ask, type } = sitDown();
    type('ab\u0004c\r');
    expect(await ask.text('One?')).toBe('abc');
  });

  it('is cancelled by ctrl-d after a word where it wants no line', async () => {
    const { ask, type } = sitDown();
    type('n\u0004');
    await expect(ask.confirm('Sure?', true)).rejects.toMatchObject(cancelled);
  });

  it('is cancelled when the window is closed, once what was typed is used up', async () => {
    const { ask, type, hangUp } = sitDown();
    type('a\rb');
    hangUp();
    expect(await ask.text('One?')).toBe('a');
    await expect(ask.text('Two?')).rejects.toMatchObject(cancelled);
  });

  it('is cancelled when the process is asked to end', async () => {
    const { ask, end } = sitDown();
    const question = ask.text('One?');
    end();
    await expect(question).rejects.toMatchObject(cancelled);
  });
});

describe('a screen', () => {
  it('takes a key at a time, each kept before the next, and none after its last', async () => {
    const { ask, type } = sitDown();
    const kept: number[] = [];
    type('+++\r++\r');
    const state = await ask.screen(
      counting(async (count) => {
        await turns(3);
        kept.push(count);
      }),
    );
    expect(state).toEqual({ count: 3, done: true });
    expect(kept).toEqual([1, 2, 3, 3]);
    expect(await ask.text('And?')).toBe('++');
  });

  it('keeps what was pressed before ctrl-c', async () => {
    const { ask, type } = sitDown();
    const kept: number[] = [];
    type('++\u0003');
    await expect(ask.screen(counting(async (count) => void kept.push(count)))).rejects.toMatchObject(
      cancelled,
    );
    expect(kept).toEqual([1, 2]);
  });

  it('is left at once by a second ctrl-c, once what is being kept is kept', async () => {
    const { ask, type } = sitDown();
    const kept: number[] = [];
    let goOn = () => {};
    const question = ask.screen(
      counting(async (count) => {
        await new Promise<void>((done) => (goOn = done));
        kept.push(count);
      }),
    );
    type('+++\u0003');
    await turns();
    type('\u0003');
    await turns();
    goOn();
    await expect(question).rejects.toMatchObject(cancelled);
    expect(kept).toEqual([1]);
  });

  it('fails when a change cannot be kept', async () => {
    const { ask, type } = sitDown();
    const failure = new Error('no space');
    type('++');
    const question = ask.screen(
      counting(async () => {
        throw failure;
      }),
    );
    await expect(question).rejects.toBe(failure);
  });
});

describe('the terminal', () => {
  it('is without echo from the first question to the end of the program', async () => {
    const { ask, type, events, owner } = sitDown();
    expect(events).toEqual([]);
    type('a\rb\r');
    await ask.text('One?');
    await ask.text('Two?');
    owner.emit('exit');
    expect(events).toEqual(['raw', 'ref', 'unref', 'ref', 'unref', 'cooked']);
  });

  it('has its cursor again when the program ends in the midst of a question', async () => {
    const { ask, owner, sent, end } = sitDown();
    const question = ask.screen(counting());
    await turns();
    expect(sent().lastIndexOf('\u001b[?25l')).toBeGreaterThan(sent().lastIndexOf('\u001b[?25h'));
    owner.emit('exit');
    expect(sent().endsWith('\u001b[?25h')).toBe(true);
    end();
    await expect(question).rejects.toMatchObject(cancelled);
  });

  it('is given back while the program is stopped by ctrl-z', async () => {
    const { ask, type, events, owner } = sitDown();
    const question = ask.text('One?');
    type('a\u001a');
    await turns();
    expect(events).toEqual(['raw', 'ref', 'cooked', 'SIGTSTP']);
    owner.emit('SIGCONT');
    type('b\r');
    expect(await question).toBe('ab');
    expect(events.slice(4)).toEqual(['cooked', 'raw', 'unref']);
  });
});

/** A screen that counts its plus signs until Enter. */
function counting(
  keep: (count: number) => Promise<void> = async () => undefined,
): Screen<{ readonly count: number; readonly done: boolean }> {
  return {
    first: { count: 0, done: false },
    press: (state, { name }) =>
      name === '+'
        ? { ...state, count: state.count + 1 }
        : name === 'return'
          ? { ...state, done: true }
          : state,
    isDone: ({ done }) => done,
    view: ({ count }) => `? ${count}`,
    keep: (_, { count }) => keep(count),
  };
}

describe('a keyboard that is lent to another program', () => {
  it('is as it was before while it is, and asks on afterwards', async () => {
    const { ask, keyboard, owner, events, type } = sitDown();
    const first = ask.text('One?');
    type('a\r');
    await first;
    const before = events.length;
    const during = await keyboard.lend(async () => {
      owner.emit('SIGCONT');
      return events.slice(before);
    });
    expect(during).toEqual(['cooked']);
    expect(events.at(-1)).toBe('raw');
    const second = ask.text('Two?');
    type('b\r');
    expect(await second).toBe('b');
  });

  it('is left alone where nobody has asked yet', async () => {
    const { keyboard, events } = sitDown();
    expect(await keyboard.lend(async () => 'done')).toBe('done');
    expect(events).toEqual([]);
  });
});
