import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LeadError } from '../../src/errors.ts';
import { parseMoment } from '../../src/journal/moment.ts';
import { counting } from '../../src/world/ask-counting.ts';
import type { Editor } from '../../src/world/editor.ts';
import { fitted } from '../../src/world/fitted.ts';
import { wholeText } from '../../src/world/pieces.ts';
import type { Terminal } from '../../src/world/terminal.ts';
import type { Places, World } from '../../src/world/world.ts';
import { filesIn } from './files.ts';
import { type ScriptedAnswer, scriptedAsk } from './scripted-ask.ts';
import { treeIn } from './tree.ts';

/** What a made-up world may be told; everything has a usual value. */
export interface TestWorldOptions {
  /** ISO instant with its offset. */
  readonly now?: string;
  /** What the person answers, in order. With answers, somebody is there to ask. */
  readonly answers?: readonly ScriptedAnswer[];
  /** Texts by path: relative to the journal, or absolute for other folders, such as `/config/config.yaml`. */
  readonly disk?: Readonly<Record<string, string>>;
  /** Of a window to look at; left out: 80, and what is said is not looked at in a window. */
  readonly columns?: number;
  /** The command line; `lead` if left out. */
  readonly command?: string;
  readonly interactive?: boolean;
  /** What comes in through a pipe. With it, nobody is there to ask unless `interactive` says so. */
  readonly input?: string;
  /** Built-in templates, by path, instead of or beside the real ones. */
  readonly templates?: Readonly<Record<string, string>>;
  readonly places?: Partial<Places>;
  /** What an editor does to a text, by its path; an error it ends with is thrown. Left out: there is none. */
  readonly edits?: (text: string, path: string) => string;
  /** Whether there is a browser. */
  readonly browser?: boolean;
  /** What the environment says, by name. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A world in memory, and what became of it. */
export interface TestWorld extends World {
  /** Every file by path, as in `TestWorldOptions`; may be changed by the test. */
  readonly disk: Map<string, string>;
  /** All that was said on standard output. */
  screen(): string;
  /** All that was noted on standard error. */
  notes(): string;
  /** Every question that was asked, in order; of a screen, its first view. */
  asked(): readonly string[];
  /** The path of every page that was shown in the browser. */
  readonly shown: readonly string[];
}

/**
 * A made-up world: Monday 23 November 2026, 08:05:12 in Berlin; the journal is
 * at `/journal`; ids are `k001`, `k002` …
 */
export function testWorld(options: TestWorldOptions = {}): TestWorld {
  const { answers, columns = 80, input, places = {} } = options;
  const interactive = options.interactive ?? (answers !== undefined && input === undefined);
  const now = parseMoment(options.now ?? '2026-11-23T08:05:12+01:00');
  if (!now) throw new Error(`testWorld: "${options.now}" is no instant with its offset`);
  const disk = new Map(Object.entries(options.disk ?? {}));
  const said: string[] = [];
  const noted: string[] = [];
  const shown: string[] = [];
  const scripted = scriptedAsk(answers ?? [], columns, (text) => noted.push(text));
  const { ask, answers: given } = counting(scripted.ask);
  const seen = (text: string) => (options.columns === undefined ? text : fitted(text, columns));
  const terminal: Terminal = {
    interactive,
    colour: false,
    columns,
    say: (text) => void said.push(seen(text)),
    put: (text) => void said.push(text),
    page: (text, asItIs = false) => void said.push(asItIs ? wholeText(text) : seen(wholeText(text))),
    pour: (text) => void said.push(text),
    note: (text) => void noted.push(seen(text)),
    progress: () => {},
    during: (work) => work(),
    input: async () => input,
  };
  let ids = 0;
  return {
    now,
    terminal,
    ask,
    places: {
      workingFolder: '/somewhere',
      home: '/home/ada',
      config: '/config',
      data: '/data',
      journal: '/journal',
      ...places,
    },
    variable: (name) => options.variables?.[name],
    files: (folder) => filesIn(disk, folder),
    tree: (folder) => treeIn(disk, folder),
    editor: async () => editorIn(disk, options.edits),
    browser: async () => ({
      shelf: '/shelf',
      open: async (path) => {
        if (!options.browser) throw new LeadError('there is no browser here');
        shown.push(path);
      },
    }),
    archives: () => Promise.reject(new Error('there are no backups in memory')),
    templates: filesIn(
      new Map(Object.entries({ ...builtIn, ...options.templates })),
      '/templates',
      '/templates',
    ),
    schemas: filesIn(new Map(), '/schemas', '/schemas'),
    made: filesIn(new Map(), '/made', '/made'),
    newId: () => {
      ids += 1;
      return `k${String(ids).padStart(3, '0')}`;
    },
    run: { id: randomUUID(), command: options.command ?? 'lead', answers: given },
    disk,
    screen: () => said.join(''),
    notes: () => noted.join(''),
    asked: () => scripted.asked,
    shown,
  };
}

function editorIn(disk: Map<string, string>, edits: TestWorldOptions['edits']): Editor {
  return {
    isNamed: edits !== undefined,
    open: async (path) => {
      const name = path.replace(/^\/journal\//, '');
      disk.set(name, edits!(disk.get(name)!, path));
    },
    only: (_, work) => work(),
  };
}

const templatesFolder = join(import.meta.dirname, '../../templates');

/** The templates that come with the program, by path; read once. */
const builtIn: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(templatesFolder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(templatesFolder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
);
