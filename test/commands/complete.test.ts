import { describe, expect, it } from 'vitest';
import { sections } from '../../src/journal/section.ts';
import { run } from '../../src/run.ts';
import { type TestWorldOptions, testWorld } from '../support/world.ts';

const disk = {
  'lead.yaml': 'version: 1\n',
  'standards.yaml': '- {id: prepare, text: I come prepared}\n- {id: old, text: Was, until: 2026-01-01}\n',
  'goals.yaml': '- {id: delegate, text: Delegate}\n- {id: done, text: Was, status: reached}\n',
  'days/2026/2026-11-20.yaml':
    'commitments:\n  - {id: aaaa, text: "Send\\nit", to: "Sam O\'Brien", status: open, due: 2026-11-25}\n  - {id: bbbb, text: Was, status: kept, done: 2026-11-20}\nwins:\n  - {text: Well, who: Dana}\n  - {text: Bad, who: "x\\u001b[31m"}\n',
  '/config/config.yaml': 'journals: {work: ~/work, "two words": ~/two}\n',
};

const settings = ['journal', 'week-starts', 'day-starts', 'working-day', 'lenses', 'private'];

/** What is offered at the end of the last of `words`: the words alone. */
async function offered(words: readonly string[], options: TestWorldOptions = { disk }): Promise<string[]> {
  const world = testWorld(options);
  await run(['complete', 'zsh', '--', ...words], world);
  expect(world.notes()).toBe('');
  const [kind, ...lines] = world.screen().trimEnd().split('\n');
  return kind === 'files' ? ['(files)'] : lines.map((line) => line.split('\t')[0]!);
}

/** What may follow `lead undo`, beside `--list`. */
const undoing = [
  '--json',
  '--yes',
  '--run',
  '--forget',
  '--redo',
  '--help',
  '--version',
  '--journal',
  '--plain',
  '--no-color',
];

describe('at the cursor', () => {
  it.each([
    [['--'], ['--json', '--short', '--format', '--help', '--version']],
    [['done', ''], ['1']],
    [
      ['done', 'a'],
      ['1', 'aaaa'],
    ],
    [['done', '1', ''], []],
    [['step', ''], ['delegate']],
    [['win', 'x', '--goal', ''], ['delegate']],
    [
      ['win', 'x', '--who', ''],
      ["Sam O'Brien", 'Dana'],
    ],
    [
      ['commit', 'x', '--to='],
      ["--to=Sam O'Brien", '--to=Dana'],
    ],
    [
      ['miss', '1', '--cause', ''],
      ['forgot', 'no-time', 'avoided', 'blocked', 'wrong-promise'],
    ],
    [
      ['move', '1', ''],
      ['today', 'tomorrow', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    ],
    [
      ['standards', ''],
      ['add', 'edit', 'retire', 'resume'],
    ],
    [
      ['standards', 'retire', ''],
      ['prepare', 'old'],
    ],
    [['goals', 'edit', ''], ['delegate']],
    [
      ['config', 'set', ''],
      [...settings, 'journals.work', 'journals.two words'],
    ],
    [
      ['config', 'get', 'j'],
      [...settings, 'check-in', 'editor', 'pager', 'colour', 'plain', 'journals.work', 'journals.two words'],
    ],
    [
      ['config', 'set', 'lenses', ''],
      ['true', 'false'],
    ],
    [
      ['config', 'set', 'private', 'le'],
      ['none', ...sections],
    ],
    [
      ['--journal', ''],
      ['work', 'two words'],
    ],
    [
      ['search', 'x', '--standard', ''],
      ['prepare', 'old'],
    ],
    [
      ['list', '--to', 'Dana', '--side', ''],
      ['manage', 'lead'],
    ],
    [
      ['export', '--layout', ''],
      ['week', 'one-on-one', 'brag', 'quarter', 'year'],
    ],
    [
      ['templates', 'show', ''],
      ['check-in', 'lenses', 'review', 'standards', 'goals', 'week', 'one-on-one', 'brag', 'quarter', 'year'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['export', '-o', ''], ['(files)']],
    [['today', '--answers', ''], ['(files)']],
    [['note', '--', '-'], []],
    [['win', ''], []],
    [['nonsense', ''], []],
    [
      ['undo', '--'],
      ['--list', ...undoing],
    ],
    [['undo', '--list', '--re'], undoing],
  ])('of lead %j stands %j', async (words, wanted) => {
    const rest = await offered(words);
    expect(rest.slice(0, wanted.length)).toEqual(wanted);
    if (!words.at(-1)!.startsWith('-')) expect(rest.length).toBe(wanted.length);
  });

  it('are the commands, without those that are hidden', async () => {
    const commands = await offered(['']);
    expect(commands).toContain('today');
    expect(commands).toContain('help');
    expect(commands).not.toContain('now');
    expect(commands).not.toContain('complete');
    expect(await offered(['help', ''])).toEqual(commands);
  });

  it('stands nothing where the journal cannot be read, and nothing is made', async () => {
    expect(await offered(['done', ''], { disk: { 'lead.yaml': 'version: 2\n' } })).toEqual([]);
    expect(await offered(['--journal', 'nowhere', 'done', ''])).toEqual([]);
    const world = testWorld({ disk: {}, places: { journal: 'nowhere' }, interactive: true });
    await run(['complete', 'fish', '--', 'done', ''], world);
    expect([world.screen(), world.notes(), [...world.disk]]).toEqual(['words\n', '', []]);
  });

  it('stands the journal that the line names', async () => {
    const more = { ...disk, '/home/ada/work/goals.yaml': '- {id: speak, text: Speak}\n' };
    expect(await offered(['--journal', 'work', 'step', ''], { disk: more })).toEqual(['speak']);
    expect(await offered(['step', '--journal=work', ''], { disk: more })).toEqual(['speak']);
  });
});
