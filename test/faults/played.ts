import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseMoment } from '../../src/journal/moment.ts';
import { run } from '../../src/run.ts';
import { archivesOn } from '../../src/world/archives-on.ts';
import { type Disk, disk as realDisk } from '../../src/world/disk.ts';
import { filesIn } from '../../src/world/files-in.ts';
import { wholeText } from '../../src/world/pieces.ts';
import { selfOf } from '../../src/world/self.ts';
import { treeIn } from '../../src/world/tree-in.ts';
import type { World } from '../../src/world/world.ts';
import { type ScriptedAnswer, scriptedAsk } from '../support/scripted-ask.ts';
import { type Deed, journal } from './journal.ts';

/** What became of one command. */
export interface Played {
  readonly exitCode: number;
  readonly said: string;
  readonly noted: string;
  /** Every file there is now by its path, those of `.lead` among them; the one outside is `OUT`. */
  readonly after: Readonly<Record<string, string>>;
}

const program = join(import.meta.dirname, '../..');

/** The files that `deed` begins with. */
export function beforeOf({ empty = false }: Deed): Readonly<Record<string, string>> {
  return { ...(empty ? {} : journal), OUT: 'an earlier report\n' };
}

/** Runs `deed` in `base`, a folder that it has for itself, on `disk`; `answers` are those of a person who is asked. */
export async function play(
  base: string,
  deed: Deed,
  disk: Disk = realDisk,
  answers?: readonly ScriptedAnswer[],
): Promise<Played> {
  rmSync(base, { recursive: true, force: true });
  lay(base, beforeOf(deed));
  if (deed.first) await playOn(base, { args: deed.first });
  return playOn(base, deed, disk, answers);
}

/** Writes `texts` into `base`, by their paths in the journal. */
export function lay(base: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(placeOf(base, path)), { recursive: true });
    writeFileSync(placeOf(base, path), text);
  }
}

/** Runs `deed` in `base` on what is there. */
export async function playOn(
  base: string,
  deed: Deed,
  disk: Disk = realDisk,
  answers?: readonly ScriptedAnswer[],
): Promise<Played> {
  const { world, said, noted } = worldOn(base, disk, deed.input, answers);
  const exitCode = await run(
    deed.args.map((arg) => (arg === 'OUT' ? placeOf(base, arg) : arg)),
    world,
  );
  return { exitCode, said: said.join(''), noted: noted.join(''), after: textsIn(base) };
}

function placeOf(base: string, path: string): string {
  return path === 'OUT' ? join(base, 'elsewhere/report.md') : join(base, 'journal', path);
}

function textsIn(base: string): Record<string, string> {
  const all = readdirSync(base, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    all.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const below = path === placeOf(base, 'OUT') ? 'OUT' : path.slice(base.length + 1);
      return [
        below
          .split(sep)
          .join('/')
          .replace(/^journal\//, ''),
        readFileSync(path, 'utf8'),
      ];
    }),
  );
}

function worldOn(base: string, disk: Disk, input?: string, answers?: readonly ScriptedAnswer[]) {
  const said: string[] = [];
  const noted: string[] = [];
  const note = (text: string) => void noted.push(text);
  const means = { disk, self: selfOf(process), note };
  let ids = 0;
  const world: World = {
    now: parseMoment('2026-11-24T08:05:12+01:00')!,
    terminal: {
      interactive: answers !== undefined,
      colour: false,
      columns: 80,
      say: (text) => void said.push(text),
      put: (text) => void said.push(text),
      page: (text) => void said.push(wholeText(text)),
      pour: (text) => void said.push(text),
      note,
      progress: () => {},
      during: (work) => work(),
      input: async () => input ?? '',
    },
    ask: scriptedAsk(answers ?? [], 80, note).ask,
    places: {
      workingFolder: base,
      home: base,
      config: join(base, 'config'),
      data: join(base, 'data'),
      journal: join(base, 'journal'),
    },
    variable: () => undefined,
    files: (folder) => filesIn(folder, means),
    templates: filesIn(join(program, 'templates'), { ...means, disk: realDisk }),
    schemas: filesIn(join(program, 'dist/schemas'), { ...means, disk: realDisk }),
    made: filesIn(join(program, 'dist'), { ...means, disk: realDisk }),
    run: { id: 'run', command: 'lead', answers: () => 0 },
    tree: (folder) => treeIn(folder, means),
    editor: async () => ({
      isNamed: true,
      open: async (path) => appendFileSync(path, 'intention: From the editor\n'),
      only: (_, work) => work(),
    }),
    browser: () => Promise.reject(new Error('there is no browser on a disk')),
    archives: async () => archivesOn(means),
    newId: () => {
      ids += 1;
      return `k00${ids}`;
    },
  };
  return { world, said, noted };
}
