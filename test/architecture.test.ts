import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside, packageOf, roomOf, type Source, sources, withoutDocstring } from './support/sources.ts';

/** Which rooms of src/ each room may import from. The same table stands in ARCHITECTURE.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['run.ts', 'world', 'errors.ts'],
  'reader.ts': ['store', 'world'],
  'run.ts': ['cli.ts', 'errors.ts', 'world'],
  'cli.ts': ['commands', 'journal', 'render', 'world', 'errors.ts'],
  commands: ['prompts', 'store', 'render', 'summary', 'journal', 'world', 'errors.ts'],
  prompts: ['store', 'journal', 'render', 'world', 'errors.ts'],
  store: ['journal', 'world', 'errors.ts'],
  render: ['summary', 'journal'],
  summary: ['journal'],
  journal: [],
  world: ['journal', 'render', 'errors.ts'],
  'errors.ts': [],
};

/** The one home of each package, as the beginning of a path below src/. */
const homes: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli', 'run.ts'],
  '@inquirer/core': ['world/'],
  '@inquirer/prompts': ['world/'],
  'fast-wrap-ansi': ['world/ask-quickly.ts'],
  'chrono-node': ['journal/free-day.ts'],
  leven: ['journal/'],
  yaml: ['store/'],
  valibot: ['store/'],
  liquidjs: ['render/'],
  'string-width': ['render/'],
  'd3-scale': ['render/html-'],
  'd3-shape': ['render/html-'],
  'markdown-it': ['render/html-markdown.ts'],
  'env-paths': ['world/'],
  'modern-tar': ['world/'],
  node: ['world/', 'main.ts'],
};

/** Names that say nothing about what is inside. */
const empty = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'manager', 'service', 'misc'];

const architecture = join(import.meta.dirname, '../ARCHITECTURE.md');
describe('a file of src/', () => {
  it('stands in a room of the house', () => {
    expect(offences(({ room }) => (mayImport[room] ? [] : [`there is no room ${room}`]))).toEqual([]);
  });

  it('imports only from the rooms it may', () => {
    const strangers = (source: Source) => {
      const allowed = [source.room, ...(mayImport[source.room] ?? [])];
      const from = inside(source).filter((to) => !allowed.includes(roomOf(to)));
      return from.map((to) => `${source.room} may not import ${to}`);
    };
    expect(offences(strangers)).toEqual([]);
  });

  it('imports a package only where it has its home', () => {
    const strangers = ({ path, imports }: Source) => {
      const packages = imports.flatMap(({ from }) => packageOf(from) ?? []);
      const homeless = packages.filter((name) => !homes[name]?.some((home) => path.startsWith(home)));
      return homeless.map((name) => `${name} has its home in ${homes[name]?.join(' and ') ?? 'no room yet'}`);
    };
    expect(offences(strangers)).toEqual([]);
  });

  it('has at most 200 lines', () => {
    const lines = ({ text }: Source) => text.split('\n').length - 1;
    expect(offences((source) => (lines(source) > 200 ? [`it has ${lines(source)} lines`] : []))).toEqual([]);
  });

  it('is named for what is inside', () => {
    const odd = ({ path }: Source) =>
      path.split(/[/.-]/).some((word) => empty.includes(word)) ||
      // Of other things than modules it is the field's own word.
      basename(path) === 'index.ts' ||
      !/^[a-z]+(-[a-z]+)*\.ts$/.test(basename(path));
    expect(offences((source) => (odd(source) ? ['the name says nothing'] : []))).toEqual([]);
  });

  it('exports by name', () => {
    expect(offences(({ text }) => text.match(/^export (default|\*|=).*/gm) ?? [])).toEqual([]);
  });

  it('says of each export what it is', () =>
    expect(offences(({ text }) => withoutDocstring(text))).toEqual([]));

  it('has no class, unless it is LeadError', () => {
    const classes = ({ text }: Source) => text.match(/^(export )?(abstract )?class \w+|= class\b/gm) ?? [];
    expect(offences(classes)).toEqual(['errors.ts: export class LeadError']);
  });
});

describe('the house', () => {
  it('is the one in ARCHITECTURE.md', () => {
    const table = existsSync(architecture) ? tableIn(readFileSync(architecture, 'utf8')) : mayImport;
    expect(table).toEqual(mayImport);
  });

  it('has every room and uses every package in its tables', () => {
    const rooms = new Set(sources.map(({ room }) => room));
    expect(Object.keys(mayImport).filter((room) => !rooms.has(room))).toEqual([]);
    const used = new Set(sources.flatMap(({ imports }) => imports.map(({ from }) => packageOf(from))));
    expect(Object.keys(homes).filter((name) => !used.has(name))).toEqual([]);
  });

  it('loads a command only when it is chosen', () => {
    const eager = ({ room, imports }: Source) =>
      room === 'cli.ts'
        ? imports.filter(({ from, kind }) => from.startsWith('./commands/') && kind === 'value')
        : [];
    expect(offences((source) => eager(source).map(({ from }) => `imports ${from} at once`))).toEqual([]);
  });

  it('knows moments in the world, and nothing else of the journal', () => {
    const known = sources.filter(({ room }) => room === 'world').flatMap(inside);
    expect([...new Set(known.filter((path) => roomOf(path) === 'journal'))]).toEqual(['journal/moment.ts']);
  });

  it('knows in the world how wide a text is, and nothing else of what is shown', () => {
    const known = sources.filter(({ room }) => room === 'world').flatMap(inside);
    expect([...new Set(known.filter((path) => roomOf(path) === 'render'))]).toEqual(['render/width.ts']);
  });
});

/** What is wrong with each file, with its name before it. */
function offences(of: (source: Source) => readonly string[]): string[] {
  return sources.flatMap((source) => of(source).map((offence) => `${source.path}: ${offence}`));
}

/** The table of rooms: rows such as `| store | journal, world |`, below a heading row that begins with `room`. */
function tableIn(markdown: string): Record<string, string[]> {
  const [, rows = ''] = /^\| *room *\|.*\n\|[-| :]+\|\n((?:\|.*\n?)+)/im.exec(markdown) ?? [];
  const cells = rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.replaceAll('`', '').trim()));
  const names = (cell = '') => cell.split(/, */).filter((name) => name !== '' && name !== 'nothing');
  return Object.fromEntries(
    cells.map(([, room = '', from]) => [
      room.replace(/\/$/, ''),
      names(from).map((name) => name.replace(/\/$/, '')),
    ]),
  );
}
