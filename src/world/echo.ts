import { readFileSync, statSync } from 'node:fs';
import { homeFolder } from './home-folder.ts';
import { type Signature, signatureIn } from './quick-files.ts';
import { windowOf } from './window.ts';

/**
 * What a command that reads said, to be said again as long as nothing that it
 * rests on has changed. It lies in the journal it is about; where it lies is
 * kept in the person's cache folder, as it is asked for before any journal is found.
 */
export interface Echo {
  /** What was asked, and by whom: see `questionOf`. */
  readonly of: string;
  /** Milliseconds since 1970 between which it holds: until the day turns, or the clocks may be changed. */
  readonly from: number;
  readonly until: number;
  /** Every file and folder that was looked at, by its absolute path; without a signature if there was none. */
  readonly seen: readonly (readonly [path: string, ...Partial<Signature>])[];
  /** What was said on standard output (1) and standard error (2). */
  readonly said: readonly (readonly [descriptor: 1 | 2, text: string])[];
}

/** The commands whose words may be said again, and that without a name. */
const commands: readonly (string | undefined)[] = [undefined, 'week', 'show', 'list'];

/** What asks for something that no journal says. */
const others: readonly string[] = ['--help', '-h', '--version'];

/** All of the environment that decides what these say, and of which journal. */
const variables = [
  ...['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'LEAD_JOURNAL', 'LEAD_NOW', 'LEAD_ADVICE'],
  ...['NO_COLOR', 'FORCE_COLOR', 'TERM', 'TZ'],
];

/** Whether `name` stands among what `questionOf` looks at. */
export function isAsked(name: string): boolean {
  return variables.includes(name);
}

/**
 * What `process` is asked, where, in what surroundings: as one text, the same
 * for what is answered alike. `undefined`: its words are not to be said again.
 */
export function questionOf(process: NodeJS.Process): string | undefined {
  const { argv, env, execArgv, version } = process;
  const args = argv.slice(2);
  const isOurs = commands.includes(args.find((arg) => !arg.startsWith('-')));
  if (!isOurs || env['LEAD_ECHO'] === 'off' || args.some((arg) => others.includes(arg))) return undefined;
  const [window, notes, folder] = [windowOf(process, 1), windowOf(process, 2), folderOf(process)];
  if (window === undefined || folder === undefined) return undefined;
  const surroundings = variables.map((name) => env[name] ?? null);
  return JSON.stringify([
    args,
    folder,
    surroundings,
    // Whether somebody sits at both ends, and how wide and high it is there.
    window && [window.columns, window.rows, windowOf(process, 0) !== null],
    notes?.columns,
    version,
    execArgv,
    import.meta.dirname,
  ]);
}

/** The folder that `process` is in; `undefined` if it is gone. */
function folderOf(process: NodeJS.Process): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Where it is kept where the echo of `question` lies. */
export function pointerTo(question: string, { env }: NodeJS.Process): string {
  return `${echoesOf(env)}/${digits(question)}`;
}

/** The folder of the pointers. */
function echoesOf(env: NodeJS.ProcessEnv): string {
  const { XDG_CACHE_HOME: given = '' } = env;
  return `${given.startsWith('/') ? given : `${homeFolder(env)}/.cache`}/lead/echo`;
}

/** The text of a file that was kept; `undefined` if there is none, or it cannot be read. */
export function keptText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** How a file or folder is now; `undefined` if it is not there, or cannot be looked at. */
export function seenAt(path: string): Signature | undefined {
  try {
    const about = statSync(path, { throwIfNoEntry: false });
    return about && signatureIn(about);
  } catch {
    return undefined;
  }
}

/** Sixteen digits that stand for a text: two sums in the manner of FNV-1a. They keep no secret, and an echo says what it is of. */
export function digits(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193 ^ text.length];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
