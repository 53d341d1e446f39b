import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beSure } from '../../src/commands/another-journal.ts';
import { run } from '../../src/run.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { enter } from '../support/scripted-ask.ts';
import { testWorld } from '../support/world.ts';

describe('the default journal and its config', () => {
  let sandbox: Sandbox;
  let env: Record<string, string>;

  beforeAll(() => {
    sandbox = makeSandbox();
    const { LEAD_JOURNAL: _, ...rest } = sandbox.env;
    env = rest;
    lead(['init', '--standard', 'prepare', '--goal', 'delegate']);
    lead(['win', 'Sam ran the demo alone']);
    lead(['commit', 'Send the plan']);
    lead(['config', 'set', 'week-starts', 'sun', '--user']);
  });
  afterAll(() => sandbox.remove());

  function lead(args: readonly string[], more: Record<string, string> = {}): number {
    try {
      execFileSync('lead', args, {
        cwd: sandbox.home,
        env: { ...env, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return 0;
    } catch (thrown) {
      return (thrown as { status: number }).status;
    }
  }

  /** Every byte of the default journal and of the config, and when each file and folder was last changed. */
  function everything(): Record<string, unknown> {
    const roots = [join(env['XDG_DATA_HOME']!, 'lead/journal'), join(env['XDG_CONFIG_HOME']!, 'lead')];
    return Object.fromEntries(roots.flatMap((root) => [[root, lstatSync(root).mtimeMs], ...below(root)]));
  }

  function below(folder: string): [string, unknown][] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((one): [string, unknown][] => {
      const path = join(folder, one.name);
      const { mtimeMs, mode, ino } = lstatSync(path);
      const text = one.isFile() ? readFileSync(path, 'latin1') : '';
      return [[path, { mtimeMs, mode, ino, text }], ...(one.isDirectory() ? below(path) : [])];
    });
  }

  it('keep every byte while another journal is made, written, mended and asked', () => {
    const before = everything();
    expect(Object.keys(before).length).toBeGreaterThan(10);
    const answers = join(sandbox.home, 'answers.yaml');
    writeFileSync(answers, 'intention: Rest\nwins: [Slept]\n');
    for (const journal of ['work', './folder']) {
      const done = [
        ['list'],
        ['init', '--standard', 'prepare'],
        ['commit', 'Call Ana', '--due', 'tomorrow'],
        ['done', 'Ana'],
        ['today', '--answers', answers],
        ['step', 'delegate', 'x'],
        ['undo', '--yes'],
        ['undo', '--redo', '--yes'],
        ['standards', 'add', 'I listen first'],
        ['away', '2026-12-24..2026-12-27'],
        ['config', 'set', 'day-starts', '4:00'],
        ['config', 'unset', 'lenses'],
        ['config', '--json'],
        ['week'],
        ['review', '--show'],
        ['doctor', '--fix', '--yes'],
        ['doctor', '--backup', join(sandbox.home, 'backup.tar.gz'), '--force'],
      ].map((args) => lead([...args, '--journal', journal]));
      // Not there yet, and no such goal.
      expect(done).toEqual([2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    }
    expect(lead(['win', 'Elsewhere'], { LEAD_JOURNAL: join(sandbox.home, 'by-environment') })).toBe(0);
    expect(lead(['win', 'x', '--journal', 'wrok'])).toBe(2);
    expect(lead(['win', 'x', '--journal', join(env['XDG_DATA_HOME']!, 'lead/journal/inner')])).toBe(2);
    expect(
      lead(['doctor', '--restore', join(sandbox.home, 'backup.tar.gz'), '--journal', './restored']),
    ).toBe(0);
    expect(everything()).toEqual(before);
  });

  it('keep every byte while another config is used', () => {
    const before = everything();
    const other = join(sandbox.home, 'other-config');
    mkdirSync(join(other, 'lead'), { recursive: true });
    writeFileSync(join(other, 'lead/config.yaml'), `journal: ${sandbox.home}/third\n`);
    const more = { XDG_CONFIG_HOME: other };
    expect(lead(['win', 'There'], more)).toBe(0);
    expect(lead(['config', 'set', 'lenses', 'false', '--user'], more)).toBe(0);
    expect(lead(['config', 'set', 'journals.work', '~/w'], more)).toBe(0);
    expect(lead(['config', 'unset', 'journal'], more)).toBe(0);
    expect(lead(['list'], { ...more, LEAD_JOURNAL: join(sandbox.home, 'third') })).toBe(0);
    expect(everything()).toEqual(before);
  });
});

describe('a journal that is not there', () => {
  const disk = {
    '/data/journals/work/lead.yaml': 'version: 1\n',
    '/config/config.yaml': 'journals: {word: ~/word}\n',
  };

  it.each([
    ['home', 'There is no journal "home" yet. Make it?', true],
    ['wrok', 'No journal is called "wrok"; there is one called work. Make "wrok"?', false],
    ['word', 'There is no journal "word" yet. Make it?', true],
    ['~/side', 'There is no journal ~/side yet. Make it?', true],
    ['/full', '/full holds other files. Make a journal there?', false],
  ])('is asked about: %s', async (journal, question, usual) => {
    const world = testWorld({ disk: { ...disk, '/full/letter.txt': 'Dear' }, answers: [usual] });
    await beSure({ journal, makes: false, adds: true, mends: false }, world).catch(() => undefined);
    expect(world.asked()).toEqual([question]);
  });

  it('is not made by Enter alone for a command that only reads', async () => {
    for (const [line, isMade] of [
      [['show'], false],
      [['week'], false],
      [['goals'], false],
      [['goals', 'add', 'Say no in time'], true],
      [['win', 'It landed'], true],
    ] as const) {
      const world = testWorld({ disk, answers: [enter] });
      await run(['--journal', 'home', ...line], world);
      expect([line, world.disk.has('/data/journals/home/lead.yaml')]).toEqual([line, isMade]);
    }
  });

  it('is made as it is called, with settings alone', async () => {
    const world = testWorld({ disk, answers: [true] });
    await beSure({ journal: 'home', makes: false, adds: true, mends: false }, world);
    expect(
      [...world.disk.keys()].filter((path) => !Object.hasOwn(disk, path) && !path.includes('/.lead/')),
    ).toEqual(['/data/journals/home/lead.yaml']);
  });

  it('is not made where nobody is there to ask, unless the command is there to make one', async () => {
    const world = testWorld({ disk });
    await expect(
      beSure({ journal: 'home', makes: false, adds: true, mends: false }, world),
    ).rejects.toMatchObject({
      message: 'there is no journal "home"',
      hint: 'Nothing was made. Make it with: lead init --journal home --standard prepare',
    });
    await beSure({ journal: 'home', makes: true, adds: true, mends: false }, world);
    await expect(beSure({ journal: 'wrok', makes: true, adds: true, mends: false }, world)).rejects.toThrow(
      'there is no journal "wrok"',
    );
    expect(Object.fromEntries(world.disk)).toEqual(disk);
  });
});
