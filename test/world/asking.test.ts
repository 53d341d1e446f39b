import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strokesOf } from '../support/keys.ts';
import { start } from '../support/pseudo-terminal.ts';
import { bundled } from './bundled.ts';

// Questions asked on a real pseudo-terminal.

const program = `
import { appendFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from '../../src/errors.ts';
import { disk } from 'world/disk.ts';
import { filesIn } from 'world/files-in.ts';
import { here } from 'world/here.ts';
import { selfOf } from 'world/self.ts';

const [kind] = process.argv.slice(2);
const { ask, terminal } = here();
const letters = [
  { value: 'a', label: 'Ay', picked: true },
  { value: 'b', label: 'Bee\\u001b[2J', more: 'more about b' },
  { value: 'c', label: 'Sea' },
];
const card = {
  first: { at: 0, given: '...', done: false },
  press: (state, { name }) =>
    name === 'return' ? { ...state, done: true }
    : name === 'down' ? { ...state, at: 1 }
    : /^[a-z]$/.test(name) && state.at < 3
      ? { ...state, given: state.given.slice(0, state.at) + name + state.given.slice(state.at + 1), at: state.at + 1 }
      : state,
  isDone: ({ done }) => done,
  view: ({ at, given, done }, columns) => [
    done ? '✔ How was it, 漢字?' : '? How was it, 漢字?',
    ...[...given].map((letter, row) => (row === at && !done ? '› ' : '  ') + letter + ' ' + '='.repeat(columns - 5)),
    ...(done ? [] : ['any letter, Enter to go on']),
  ].join('\\n'),
  keep: async (_, { given }) => {
    await sleep(20);
    if (given.includes('x')) throw new Error('cannot keep x');
    appendFileSync('kept', given + ' ');
  },
};
const busy = async () => {
  await ask.confirm('Sure?', true);
  const files = filesIn(process.cwd(), { disk, self: selfOf(process), note: terminal.note });
  await files.alone(async () => {
    terminal.say('busy\\n');
    for await (const { filename } of watch('.')) if (filename === 'go') break;
    await files.write('finished', 'yes', undefined);
  });
  return 'never';
};
const kinds = {
  busy,
  text: async () => JSON.stringify([
    await ask.text('What went well?', { hint: 'Enter for none', check: (answer) => (answer === 'bad' ? 'not that' : undefined) }),
    await ask.text('And\\u001b[2J then?', { usual: 'sleep' }),
  ]),
  confirm: async () => String(await ask.confirm('Sure?', true)),
  choose: () => ask.choose('Which?', letters, 'b'),
  pick: async () => (await ask.pick('Which?', letters, 2)).join('+'),
  screen: async () => JSON.stringify(await ask.screen(card)),
};
try {
  terminal.say(await kinds[kind]() + '\\n');
} catch (thrown) {
  const { text, exitCode } = explain(thrown);
  terminal.note(text.split('\\n')[exitCode === 70 ? 1 : 0] + '\\n');
  process.exitCode = exitCode;
}
`;

let home: string;
let path: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'lead-'));
  path = await bundled(program, home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Answers a question by typing; `look` shows the screen in between. */
async function answering(kind: string, typed: readonly string[], args = '') {
  const folder = mkdtempSync(join(home, 'run-'));
  const running = start(`node '${path}' ${kind} ${args}; stty -a | grep -o ' icanon'`, {
    folder,
    env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder, TERM: 'xterm-256color' },
    columns: 40,
    rows: 12,
  });
  try {
    const looks: string[] = [];
    for (const one of typed) {
      if (one === 'look') looks.push(await running.look());
      else if (one === 'go') writeFileSync(join(folder, 'go'), '');
      else for (const stroke of one.startsWith('{') ? strokesOf(one) : [one]) await running.type(stroke);
    }
    const { output } = await running.end();
    return {
      looks,
      output: output.split('\n'),
      kept: keptIn(folder),
      finished: existsSync(join(folder, 'finished')),
    };
  } finally {
    running.stop();
  }
}

function keptIn(folder: string): string {
  try {
    return readFileSync(join(folder, 'kept'), 'utf8').trim();
  } catch {
    return '';
  }
}

describe('a text', () => {
  it('shows its hint, checks the answer, and is trimmed', async () => {
    const { looks, output } = await answering('text', [
      'look',
      'bad',
      '{enter}',
      'look',
      '{backspace}{backspace}{backspace}',
      ' it landed ',
      '{enter}',
      'look',
      '{enter}',
    ]);
    expect(looks).toEqual([
      '? What went well?\nEnter for none',
      '? What went well? bad\nnot that',
      '✔ What went well? it landed\n? And\\u{1b}[2J then? (sleep)',
    ]);
    expect(output).toEqual([
      '✔ What went well? it landed',
      '✔ And\\u{1b}[2J then? sleep',
      '["it landed","sleep"]',
      ' icanon',
    ]);
  });

  it('takes lines that are pasted together for the answers to one question after the other', async () => {
    const { output } = await answering('text', ['one\ttwo\r\nthree\r']);
    expect(output).toContain('["one two","three"]');
  });

  it('is not left by ctrl-d before its line is empty', async () => {
    const { output } = await answering('text', ['x', '{ctrl-d}', '{backspace}', '{ctrl-d}']);
    expect(output.slice(-2)).toEqual(['lead: cancelled', ' icanon']);
  });
});

it.each([
  ['confirm', ['{enter}'], ['✔ Sure? Yes', 'true']],
  ['confirm', ['n', '{enter}'], ['✔ Sure? No', 'false']],
  ['choose', ['{enter}'], ['✔ Which? Bee\\u{1b}[2J', 'b']],
  ['choose', ['{down}{enter}'], ['✔ Which? Sea', 'c']],
  ['pick', ['{enter}'], ['✔ Which? Ay', 'a']],
  ['pick', ['{down}{space}{enter}'], ['✔ Which? Ay, Bee\\u{1b}[2J', 'a+b']],
])('takes the answer to %s: %j', async (kind, typed, shown) => {
  expect((await answering(kind, typed)).output).toEqual([...shown, ' icanon']);
});

it('lets no more be picked than asked for', async () => {
  const { looks } = await answering('pick', ['{down}{space}{down}{space}{enter}', 'look', '{space}{enter}']);
  expect(looks).toEqual([
    '? Which?\n ◉ Ay\n ◉ Bee\\u{1b}[2J\n›◉ Sea\n\nPick at most 2.\n↑ ↓ to move, space to pick, Enter to go\non',
  ]);
});

it('has no signs for those who listen', async () => {
  const { looks } = await answering('pick', ['look', '{enter}'], '--plain');
  expect(looks).toEqual([
    'Which?\n>[x] Ay\n [ ] Bee\\u{1b}[2J\n [ ] Sea\n\nup down to move, space to pick, Enter\nto go on',
  ]);
});

describe('a screen', () => {
  const line = '='.repeat(35);
  const rows = (...letters: string[]) => letters.map((letter) => `  ${letter} ${line}`);

  it('takes keys that come in one go, in their order, and leaves its last view', async () => {
    const { looks, output, kept } = await answering('screen', ['look', 'km', 'look', 'k\r']);
    expect(looks).toEqual([
      ['? How was it, 漢字?', `› . ${line}`, ...rows('.', '.'), 'any letter, Enter to go on'].join('\n'),
      ['? How was it, 漢字?', ...rows('k', 'm'), `› . ${line}`, 'any letter, Enter to go on'].join('\n'),
    ]);
    expect(output).toEqual([
      '✔ How was it, 漢字?',
      ...rows('k', 'm', 'k'),
      '{"at":3,"given":"kmk","done":true}',
      ' icanon',
    ]);
    expect(kept).toBe('k.. km. kmk kmk');
  });

  it.each(['\u0003', '\u0004'])('keeps what was pressed before %j', async (leave) => {
    const { output, kept } = await answering('screen', [`km${leave}`]);
    expect(output).toEqual([
      '? How was it, 漢字?',
      ...rows('k', 'm'),
      `› . ${line}`,
      'any letter, Enter to go on',
      'lead: cancelled',
      ' icanon',
    ]);
    expect(kept).toBe('k.. km.');
  });

  it('ends when a change cannot be kept', async () => {
    const { output, kept } = await answering('screen', ['kxm']);
    expect(output.slice(-3)).toEqual(['any letter, Enter to go on', 'Error: cannot keep x', ' icanon']);
    expect(output[1]).toBe(`  k ${line}`);
    expect(kept).toBe('k..');
  });
});

it.each(['text', 'confirm', 'choose', 'pick'])('is cancelled by ctrl-c and ctrl-d: %s', async (kind) => {
  const ends = await Promise.all(
    ['{ctrl-c}', '{ctrl-d}'].map(async (leave) =>
      (await answering(kind, ['{down}', leave])).output.slice(-2),
    ),
  );
  expect(ends).toEqual([
    ['lead: cancelled', ' icanon'],
    ['lead: cancelled', ' icanon'],
  ]);
});

it('finishes what it writes when ctrl-c comes between two questions, and leaves the terminal as it was', async () => {
  const { looks, output, finished } = await answering('busy', ['{enter}', 'look', '{ctrl-c}', 'go']);
  expect(looks).toEqual(['✔ Sure? Yes\nbusy']);
  expect({ output, finished }).toEqual({ output: ['✔ Sure? Yes', 'busy', ' icanon'], finished: true });
});
