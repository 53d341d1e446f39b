import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outline } from '../src/cli.ts';
import { shapeOf } from '../src/cli-shape.ts';
import type { CommandShape } from '../src/render/command-shape.ts';
import { exampleLines } from '../src/render/example-lines.ts';
import { examples } from '../src/render/examples.ts';
import { widthOf } from '../src/render/width.ts';
import { run } from '../src/run.ts';
import { testWorld } from './support/world.ts';

/** A journal in which every example means something. */
const disk = {
  'lead.yaml': 'version: 1\nweek-starts: sun\n',
  'standards.yaml':
    '- {id: prepare, text: I come prepared, on: weekdays}\n- {id: listen-first, text: I listen, until: 2026-11-01}\n',
  'goals.yaml':
    '- {id: delegate, text: Delegate outcomes, since: 2026-10-01, by: 2026-12-31, measure: {of: demos, from: 0, to: 8}}\n',
  'days/2026/2026-11-22.yaml':
    'commitments:\n  - {id: k3f9, text: Send the plan to finance, to: Dana, due: 2026-11-23, status: open}\n  - {id: p7qa, text: Ask Sam for feedback, status: open, due: 2026-11-25}\nnotes:\n  - {at: "09:00", text: A quiet week}\n',
  '/config/config.yaml': 'week-starts: mon\n',
  '/somewhere/morning.yaml': 'intention: Decide once\n',
  '/somewhere/evening.yaml': 'standards: {prepare: kept}\n',
};

/** What somebody has to be there for: it is understood, and says so. */
const asking = [
  ...['lead today', 'lead today --on yesterday', 'lead init', 'lead close', 'lead close yesterday'],
  ...['lead review', 'lead review month', 'lead edit', 'lead edit yesterday', 'lead edit standards'],
  ...['lead change 1 --text "Send the Q1 plan"', 'lead delete plan'],
];

/** What needs a disk. */
const backup = 'lead doctor --backup ~/journal.tar.gz';

const lines = Object.entries(examples).flatMap(([path, some]) =>
  some.map(({ line }) => [path, line] as const),
);

/** Every command that is shown, by its names from the front. */
function paths(command: CommandShape, path = ''): string[] {
  const below = command.commands.filter(({ hidden, name }) => !hidden && name !== 'help');
  return [path, ...below.flatMap((one) => paths(one, `${path} ${one.name}`.trim()))];
}

describe('the examples', () => {
  it('are there for each command that is shown, and for no other', () => {
    expect(Object.keys(examples).sort()).toEqual(paths(shapeOf(outline(testWorld()))).sort());
    for (const [path, some] of Object.entries(examples)) {
      if (path === '') continue;
      for (const { line } of some) expect(line).toContain(`lead ${path}`);
    }
  });

  it.each(lines)('of lead %s work: %s', async (_, line) => {
    const world = testWorld({ disk, ...(line.includes('|') && { input: 'From a script' }) });
    const code = await run(argsOf(line), world);
    if (asking.includes(line)) expect(world.notes()).toMatch(/^lead: nobody here to /);
    else if (line === backup) expect(world.notes()).toContain('there are no backups in memory');
    else expect(code, world.notes()).toBe(0);
  });

  it.each(lines)('of lead %s fit a window of 40 columns, and can be copied out of it: %s', (_, line) => {
    const [, , ...shown] = exampleLines([{ line, about: '' }], 40)
      .trimEnd()
      .split('\n');
    for (const one of shown) expect(widthOf(one), one).toBeLessThanOrEqual(40);
    const copied = shown.map((one) => one.trim().replace(/ \\$/, '')).join(' ');
    expect(copied).toBe(line);
  });
});

describe('help', () => {
  it.each([40, 60, 80, 100])('stays within %i columns, for every command', async (columns) => {
    for (const path of paths(shapeOf(outline(testWorld())))) {
      const world = testWorld({ columns });
      expect(await run([...path.split(' ').filter(Boolean), '--help'], world)).toBe(0);
      const wide = world
        .screen()
        .split('\n')
        .filter((line) => widthOf(line) > columns);
      expect(wide, path).toEqual([]);
    }
  });

  it('of all begins with what to do first, and ends with what else may be typed', async () => {
    const world = testWorld();
    await run(['--help'], world);
    const headings = world.screen().match(/^\S.*:$/gm);
    expect(headings).toEqual([
      'Begin with:',
      'In the morning:',
      'During the day:',
      'Looking back:',
      'What you hold yourself to:',
      'Setting things right:',
      'Making yourself at home:',
      'Options:',
    ]);
    expect(world.screen()).toMatch(/^Begin with:\n {2}lead today\n/m);
  });

  it('is of the commands as the build worked them out, where it is built', () => {
    const built = readFileSync(join(import.meta.dirname, '../dist/commands.json'), 'utf8');
    expect(JSON.parse(built)).toEqual(JSON.parse(JSON.stringify(shapeOf(outline(testWorld())))));
  });

  it('is the same however it is asked for', async () => {
    const helpFor = async (...args: readonly string[]) => {
      const world = testWorld();
      expect(await run(args, world)).toBe(0);
      return world.screen();
    };
    const wanted = await helpFor('standards', 'add', '--help');
    expect(wanted).toContain('Usage: lead standards add');
    expect(await helpFor('help', 'standards', 'add')).toBe(wanted);
    expect(await helpFor('standards', 'add', '-h')).toBe(wanted);
    expect(await helpFor('help')).toBe(await helpFor('--help'));
    expect(await helpFor('help', 'help')).toBe(await helpFor('--help'));
  });

  it.each([
    [['help', 'comit'], 'comit', 'Did you mean commit? lead --help'],
    [['comit', '--help'], 'comit', 'Did you mean commit? lead --help'],
    [['comit'], 'comit', 'Did you mean commit? lead --help'],
    [
      ['standards', 'retir', 'prepare', '--on', 'fri'],
      'standards retir',
      'Did you mean standards retire? lead standards --help',
    ],
    [['--journal', 'week', 'config', 'st'], 'config st', 'Did you mean config set? lead config --help'],
    [['goals', 'qqqqq'], 'goals qqqqq', 'lead goals --help'],
  ])('of %j, which is no command, names the near one', async (args, named, hint) => {
    const world = testWorld();
    expect(await run(args, world)).toBe(2);
    expect(world.notes()).toBe(`lead: there is no command "${named}"\n${hint} lists them all.\n`);
  });
});

describe('a slip', () => {
  it.each([
    [['goals', 'list'], 'there is no command "goals list"', 'They are listed by: lead goals'],
    [['win', '--foo'], "unknown option '--foo'", 'What there is: lead help win'],
    [['standards', 'add', '--foo'], "unknown option '--foo'", 'What there is: lead help standards add'],
    [['--foo'], "unknown option '--foo'", 'What there is: lead --help'],
    [['week', '--explian'], "unknown option '--explian'", '(Did you mean --explain?)'],
    [
      ['win', '- [ ] task'],
      "unknown option '- [ ] task'",
      'Words that begin with a dash stand after --: lead win -- "- …"',
    ],
  ])('such as %j is answered with what was meant', async (args, message, hint) => {
    const world = testWorld();
    expect(await run(args, world)).toBe(2);
    expect(world.notes()).toBe(`lead: ${message}\n${hint}\n`);
  });
});

/** The arguments that a shell makes of a line. */
function argsOf(line: string): string[] {
  const [command = ''] = line.split(/ (?:>|\|) (?!lead)/);
  const [, piped = command] = command.split(' | ');
  return [...piped.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c!).slice(1);
}
