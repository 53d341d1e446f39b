import { EventEmitter } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Ends, terminalHere } from '../../src/world/terminal-here.ts';

interface Given {
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly hasPager?: boolean;
  readonly input?: Readable;
}

function ends({ env = {}, isTTY = false, columns, rows, hasPager = true, input }: Given = {}) {
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns, rows });
  const pages: string[] = [];
  const process = new EventEmitter();
  const stdin = input ?? Object.assign(Readable.from([]), { isTTY });
  return Object.assign(process, {
    stdin,
    stdout: stream(),
    stderr: stream(),
    env,
    exitCode: undefined,
    read: (text: string) => {
      pages.push(text);
      return hasPager;
    },
    pages,
  }) as unknown as Ends & EventEmitter & { stdout: PassThrough; stderr: PassThrough; pages: string[] };
}

describe('colour', () => {
  it.each([
    ['a terminal', { isTTY: true }, true],
    ['no terminal', {}, false],
    ['NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR without a terminal', { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['both, of which NO_COLOR counts', { isTTY: true, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
    ['a terminal that is dumb', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('with %s', (_, given: Given, colour) => expect(terminalHere(ends(given)).colour).toBe(colour));

  it('can be turned off', () => expect(terminalHere(ends({ isTTY: true }), false).colour).toBe(false));
});

it.each([
  ['a terminal', { isTTY: true, columns: 132 }, { interactive: true, columns: 132 }],
  [
    'a terminal that does not know its width',
    { isTTY: true, columns: 0 },
    { interactive: true, columns: 80 },
  ],
  ['a pipe', {}, { interactive: false, columns: 80 }],
  [
    'a pipe into a terminal',
    { isTTY: true, columns: 70, input: Readable.from([]) },
    { interactive: false, columns: 70 },
  ],
  [
    'a terminal that is dumb',
    { isTTY: true, columns: 80, env: { TERM: 'dumb' } },
    { interactive: false, columns: 80 },
  ],
])('sees %s', (_, given: Given, seen) => expect(terminalHere(ends(given))).toMatchObject(seen));

it('says on one end and notes on the other, with nothing that a terminal would obey', () => {
  const process = ends();
  const terminal = terminalHere(process);
  terminal.say('an \u001b[1manswer\u001b[22m\u001b]0;x\u0007\n');
  terminal.note('a\u009bside\n');
  expect(process.stdout.read().toString()).toBe('an \u001b[1manswer\u001b[22m\\u{1b}]0;x\\u{7}\n');
  expect(process.stderr.read().toString()).toBe('a\\u{9b}side\n');
});

describe('a long answer', () => {
  const long = 'one two three\n'.repeat(9);
  const paged = (given: Given, text = long, asItIs = false) => {
    const process = ends({ columns: 40, rows: 8, ...given });
    terminalHere(process).page(text, asItIs);
    return { pages: process.pages, said: process.stdout.read()?.toString() };
  };

  it('is read in a pager at a terminal', () =>
    expect(paged({ isTTY: true })).toEqual({ pages: [long], said: undefined }));
  it('is printed where there is no pager', () =>
    expect(paged({ isTTY: true, hasPager: false })).toEqual({ pages: [long], said: long }));
  it('is printed where the window is high enough', () =>
    expect(paged({ isTTY: true, rows: 10 })).toEqual({ pages: [], said: long }));
  it('is printed into a pipe', () => expect(paged({})).toEqual({ pages: [], said: long }));
  it('is as long as the window makes it', () => {
    const narrow = paged({ isTTY: true, columns: 8 }, 'one two three\n'.repeat(4));
    expect(narrow.pages).toEqual(['one two\nthree\n'.repeat(4)]);
    expect(paged({ isTTY: true, columns: 8 }, 'one two three\n'.repeat(4), true).pages).toEqual([
      'one two three\n'.repeat(4),
    ]);
  });
});

it('breaks what it says between words in a window, and nothing else', () => {
  const process = ends({ isTTY: true, columns: 8 });
  const terminal = terminalHere(process);
  terminal.say('one two three\n');
  terminal.put('one two three\n');
  terminal.note('one two three\n');
  expect(process.stdout.read().toString()).toBe('one two\nthree\none two three\n');
  expect(process.stderr.read().toString()).toBe('one two\nthree\n');
  const pipe = ends({ columns: 8 });
  terminalHere(pipe).say('one two three\n');
  expect(pipe.stdout.read().toString()).toBe('one two three\n');
});

describe('input', () => {
  const inputOf = (...chunks: readonly Buffer[]) =>
    terminalHere(ends({ input: Readable.from(chunks) })).input();

  it('is all that comes in, though a character comes in two parts', async () => {
    const bytes = Buffer.from('größer\n');
    expect(await inputOf(bytes.subarray(0, 3), bytes.subarray(3))).toBe('größer\n');
    expect(await inputOf()).toBe('');
  });

  it('is none at a terminal', async () =>
    expect(await terminalHere(ends({ isTTY: true })).input()).toBeUndefined());

  it('must be UTF-8', async () => {
    await expect(inputOf(Buffer.from([0xc3]))).rejects.toMatchObject({
      message: 'standard input is not UTF-8 text',
    });
  });

  it('must not fail', async () => {
    const input = new Readable({ read: () => input.destroy(new Error('EISDIR')) });
    await expect(terminalHere(ends({ input })).input()).rejects.toMatchObject({
      message: 'standard input cannot be read',
    });
  });
});

describe('output that cannot be written', () => {
  const failing = (code: string) => {
    const process = ends();
    terminalHere(process);
    process.stdout.emit('error', Object.assign(new Error(`${code}: it is so`), { code }));
    process.exitCode = 0;
    process.emit('exit');
    return { exitCode: process.exitCode, noted: process.stderr.read()?.toString() };
  };

  it('is nothing when the reader has gone', () => {
    expect(failing('EPIPE')).toEqual({ exitCode: 0, noted: undefined });
    expect(failing('EIO')).toEqual({ exitCode: 0, noted: undefined });
  });

  it('fails the command when the disk is full', () => {
    expect(failing('ENOSPC')).toEqual({
      exitCode: 1,
      noted: 'lead: the output cannot be written: ENOSPC: it is so\n',
    });
  });
});

it('pours the answer as it is into a pipe, and as it can be shown before a person', () => {
  const text = 'a\u001bb\rc\r\n';
  const [pipe, person] = [ends(), ends({ isTTY: true })];
  for (const process of [pipe, person]) terminalHere(process).pour(text);
  expect(pipe.stdout.read().toString()).toBe(text);
  expect(person.stdout.read().toString()).toBe('a\\u{1b}b\\u{d}c\n');
});
