import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outline } from '../src/cli.ts';
import { shapeOf } from '../src/cli-shape.ts';
import type { CommandShape } from '../src/render/command-shape.ts';
import { manPage } from '../src/render/man-page.ts';
import { testWorld } from './support/world.ts';

// The manual page as the build makes it, before the readers that people have. A reader that is not
// installed is passed over, and the report says so; .ci/run installs them.

const program = join(import.meta.dirname, '..');
const path = join(program, 'dist/lead.1');
const lead = shapeOf(outline(testWorld()));
const has = (reader: string, ...args: string[]) => spawnSync(reader, args, { input: '' }).error === undefined;

it('stands where the package says, with the names of its sections', () => {
  const { man } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'));
  // A list: from a name alone, npm 11 lays no page beside those of the system.
  expect(man).toEqual(['dist/lead.1']);
  const page = readFileSync(path, 'utf8');
  expect(page.match(/^\.SH .*/gm)).toEqual(
    [
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'COMMANDS',
      'OPTIONS',
      'FILES',
      'ENVIRONMENT',
      'EXIT STATUS',
      'EXAMPLES',
    ].map((name) => `.SH ${name}`),
  );
  expect(page).toMatch(/^[\n\x20-\x7e]+$/);
});

it('names every command that is shown, and every option, under the headings of the help', () => {
  const page = readFileSync(path, 'utf8').replaceAll('\\-', '-');
  const headings = lead.commands.filter(({ hidden }) => !hidden).map(({ group }) => group);
  expect(page.match(/^\.SS (.*)/gm)).toEqual(
    [...new Set(headings)].map((group) => `.SS ${group === '' ? 'Help' : `"${group}"`}`),
  );
  for (const { names, command } of all(lead, ['lead'])) {
    expect(page, names).toContain(`\\fB${names}\\fR`);
    for (const { long } of command.options) expect(page, `${names} ${long}`).toContain(`\\fB${long}\\fR`);
  }
  expect(page).not.toContain('lead now');
  expect(page).not.toContain('lead complete');
});

it('shows texts as they are, whatever they would mean to roff', () => {
  const command = (name: string, about: string): CommandShape => ({
    name,
    aliases: [],
    about,
    group: 'At "noon"',
    hidden: false,
    arguments: [],
    options: [],
    commands: [],
  });
  const texts = [
    ".so it isn't a macro",
    "'br either",
    'C:\\new \\fBfolder',
    '~/x ^ `y` -- "z"',
    'two\n.lines',
  ];
  const shape = {
    ...command('lead', 'A journal: of a kind.'),
    commands: texts.map((text) => command('x', text)),
  };
  const page = manPage(shape, { version: '1.2.3', date: '2026-11-23' });
  if (!has('mandoc', '-T', 'lint')) return;
  const shown = execFileSync('mandoc', ['-T', 'ascii', '-O', 'width=200'], {
    input: page,
    encoding: 'utf8',
  }).replaceAll(/.\u0008/g, '');
  for (const text of texts) expect(shown.replaceAll(/\s+/g, ' ')).toContain(text.replaceAll(/\s+/g, ' '));
});

it.skipIf(!has('mandoc', '-T', 'lint'))('is read by mandoc without a warning', () => {
  const { status, stdout, stderr } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', path], {
    encoding: 'utf8',
  });
  expect([stdout, stderr, status]).toEqual(['', '', 0]);
});

it.skipIf(!has('groff', '--version'))('is read by groff without a warning', () => {
  const { status, stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-z', path], { encoding: 'utf8' });
  expect([stdout, stderr, status]).toEqual(['', '', 0]);
});

function all(command: CommandShape, above: readonly string[]): { names: string; command: CommandShape }[] {
  const below = command.commands.filter(({ hidden }) => !hidden);
  return below.flatMap((one) => {
    const path = [...above, one.name];
    const options = one.options.filter(({ long }) => long !== '--help');
    return [{ names: path.join(' '), command: { ...one, options } }, ...all(one, path)];
  });
}
