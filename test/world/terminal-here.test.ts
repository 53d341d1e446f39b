import { EventEmitter } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Ends, terminalHere } from '../../src/world/terminal-here.ts';

interface Given {
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly input?: Readable;
}

function ends({ env = {}, isTTY = false, columns, input }: Given = {}) {
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns });
  const process = new EventEmitter();
  const stdin = input ?? Object.assign(Readable.from([]), { isTTY });
  return Object.assign(process, {
    stdin,
    stdout: stream(),
    stderr: stream(),
    env,
    exitCode: undefined,
  }) as unknown as Ends & EventEmitter & { stdout: PassThrough; stderr: PassThrough };
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
