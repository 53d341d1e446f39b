import { describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { ctrlC, enter, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { testWorld } from '../support/world.ts';

// What was typed is in the file before the next question, also where that one is about the same thing.

const path = 'days/2026/2026-11-23.yaml';
const usual = { 'lead.yaml': 'version: 1\n', 'standards.yaml': '[]\n' };

/** The entry of today after a check-in with `answers`, without its first lines, and how it ended. */
async function checkedIn(disk: Readonly<Record<string, string>>, ...answers: readonly ScriptedAnswer[]) {
  const world = testWorld({ disk: { ...usual, ...disk }, answers });
  const exitCode = await run(['today'], world);
  return {
    exitCode,
    asked: world.asked(),
    text: world.disk.get(path)!.replace(/^#.*\n(?:opened: .*\n)?/, ''),
  };
}

describe('a step for one of several goals', () => {
  const goals = {
    'goals.yaml':
      '- {id: delegate, text: Delegate, since: 2026-10-01, status: active}\n- {id: listen, text: Listen, since: 2026-10-01, status: active}\n',
  };
  const step = (goal: string) => `development:\n  - goal: ${goal}\n    text: Stay silent\n    status: open\n`;

  it('is kept before it is said for which', async () => {
    const { exitCode, asked, text } = await checkedIn(goals, enter, enter, enter, 'Stay silent', ctrlC);
    expect([exitCode, asked.at(-1), text]).toEqual([130, 'For which goal?', step('delegate')]);
  });

  it.each([
    [goals, 'goal:delegate or goal:listen says for which; Enter to skip'],
    [{ 'goals.yaml': '- {id: listen, text: Listen}\n' }, 'it is for listen; Enter to skip'],
  ])('says beside the question how they are called: %j', async (disk, said) => {
    const world = testWorld({ disk: { ...usual, ...disk }, interactive: true });
    const hints: (string | undefined)[] = [];
    const ask = {
      ...world.ask,
      text: async (_: string, { hint }: { readonly hint?: string } = {}) => {
        hints.push(hint);
        return '';
      },
    };
    expect(await run(['today'], { ...world, ask })).toBe(0);
    expect(hints.at(-1)).toBe(said);
  });

  it('is for the one that is chosen', async () => {
    const { exitCode, text } = await checkedIn(goals, enter, enter, enter, 'Stay silent', 'listen');
    expect([exitCode, text]).toEqual([0, step('listen')]);
  });
});

describe('an answer of many lines', () => {
  const diary = {
    'templates/check-in.yaml': 'open:\n  - {id: diary, text: Diary?, kind: lines}\nclose: []\n',
  };

  it('is kept line by line', async () => {
    const { exitCode, text } = await checkedIn(diary, 'It rained.', 'Sam ran it.', ctrlC);
    expect([exitCode, text]).toEqual([130, 'answers:\n  diary: |-\n    It rained.\n    Sam ran it.\n']);
  });

  it.each<[ScriptedAnswer[], string]>([
    [['It rained.', enter], 'answers:\n  diary: It rained.\n'],
    [[enter], ''],
  ])('ends with an empty line: %j', async (answers, text) => {
    expect(await checkedIn(diary, ...answers)).toMatchObject({ exitCode: 0, text });
  });
});

describe('a promise that takes the place of one that was moved again and again', () => {
  const moved = {
    'days/2026/2026-11-20.yaml': `closed: 2026-11-20T18:00:00+01:00
commitments:
  - id: plan
    text: Send the plan
    due: 2026-11-23
    target: all teams
    status: open
    moved:
      - {on: 2026-11-20, from: 2026-11-20, to: 2026-11-21}
      - {on: 2026-11-20, from: 2026-11-21, to: 2026-11-22}
      - {on: 2026-11-20, from: 2026-11-22, to: 2026-11-23}
`,
  };
  const smaller = (target: string, due = '') =>
    `commitments:\n  - id: k001\n    text: Send one page\n    target: ${target}\n    status: open\n${due}`;

  it('is kept before its target and its day are asked for', async () => {
    const broken = await checkedIn(moved, 'shrink', 'Send one page', ctrlC);
    expect([broken.exitCode, broken.asked.at(-1)]).toEqual([130, 'What must it reach now?']);
    expect(broken.text).toBe(smaller('all teams'));
    const later = await checkedIn(moved, 'shrink', 'Send one page', 'my team', ctrlC);
    expect([later.asked.at(-1), later.text]).toEqual(['On which day?', smaller('my team')]);
  });

  it('has the target and the day that are said', async () => {
    const { text } = await checkedIn(
      moved,
      'shrink',
      'Send one page',
      'my team',
      'tomorrow',
      enter,
      enter,
      enter,
    );
    expect(text).toBe(smaller('my team', '    due: 2026-11-24\n'));
  });
});
