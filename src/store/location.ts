import { LeadError } from '../errors.ts';
import { isId } from '../journal/id-pattern.ts';
import type { Text } from '../world/pieces.ts';
import type { World } from '../world/world.ts';
import { configPath } from './layout.ts';
import type { UserConfig } from './user-config.ts';

/** Where a journal is, and what led there. */
export interface Location {
  /** Absolute. */
  readonly folder: string;
  /** What says so: a flag, `LEAD_JOURNAL`, the config's `journal`, or nothing. */
  readonly by: 'flag' | 'environment' | 'user' | 'built-in';
  /** Of a journal that is called by name. */
  readonly name?: string;
  readonly config: UserConfig;
}

/**
 * The journal to use: `named` by a flag, else `LEAD_JOURNAL`, else the config's
 * `journal`, else the one in the platform's data folder.
 *
 * A name without a slash is looked up among the config's `journals`, and
 * otherwise lies beside the default journal.
 *
 * @throws LeadError if the name cannot be one, or the config cannot be read.
 */
export async function locate(world: World, named?: string): Promise<Location> {
  return located(world, await readConfig(world), named);
}

/** The same where the config does not fit: of a journal whose folder a flag or `LEAD_JOURNAL` says; else `undefined`. */
export async function locateWithoutConfig(world: World, named?: string): Promise<Location | undefined> {
  const given = named ?? world.places.journal;
  return given !== undefined && isFolder(given)
    ? located(world, { journals: new Map(), settings: {} }, named)
    : undefined;
}

function located(world: World, config: UserConfig, named?: string): Location {
  const { places } = world;
  const given = named ?? places.journal ?? config.journal;
  if (given === undefined) return { folder: `${places.data}/journal`, by: 'built-in', config };
  const by = named !== undefined ? 'flag' : places.journal !== undefined ? 'environment' : 'user';
  if (given.trim() === '') throw notAName(given);
  const known = config.journals.get(given);
  if (known !== undefined) return { folder: wholePath(world, known), by, name: given, config };
  if (isFolder(given)) return { folder: wholePath(world, given), by, config };
  if (!isId(given)) throw notAName(given);
  return { folder: `${namedJournals(world)}/${given}`, by, name: given, config };
}

/** Reads the person's `config.yaml`, which need not be there. @throws LeadError that names the place if it does not fit. */
export async function readConfig(world: World): Promise<UserConfig> {
  const files = world.files(world.places.config);
  const source = await files.read(configPath);
  if (source === undefined) return { journals: new Map(), settings: {} };
  return (await import('./user-config.ts')).configIn(files, source);
}

/** The folder of the journal to use; see `locate`. @throws LeadError likewise. */
export async function journalLocation(world: World, named?: string): Promise<string> {
  return (await locate(world, named)).folder;
}

/** Whether `given` says a folder; else it is a name. */
export function isFolder(given: string): boolean {
  return /[/\\]/.test(given) || given.startsWith('.') || given.startsWith('~');
}

/** The names that journals are called by, in the config and beside the default one. */
export async function knownJournals(world: World): Promise<readonly string[]> {
  const { journals } = await readConfig(world);
  return [...new Set([...journals.keys(), ...(await besideDefault(world))])];
}

/** The names of the journals that have no place in the config. */
export async function besideDefault(world: World): Promise<readonly string[]> {
  const names = await world.files(world.places.data).list(journalsFolder);
  return names.filter((name) => isId(name));
}

const journalsFolder = 'journals';

/** The folder of the journals that have a name and no place in the config. */
export function namedJournals({ places }: World): string {
  return `${places.data}/${journalsFolder}`;
}

/** The absolute path of `path`, which counts from the working folder, or from the home after `~`. */
export function wholePath({ places }: World, path: string): string {
  const home = path === '~' || path.startsWith('~/') ? `${places.home}${path.slice(1)}` : path;
  const rooted = /^([/\\]|[a-z]:)/i.test(home) ? home : `${places.workingFolder}/${home}`;
  return straight(rooted.replace(/\/+$/, '')) || '/';
}

/** A path without `.`, and without `..` and what it leaves. */
function straight(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function notAName(given: string): LeadError {
  return new LeadError(`"${given}" cannot be the name of a journal`, {
    failure: 'misused',
    hint: 'A name has letters, digits, - and _ only; a folder is written with a slash, as ./work.',
  });
}

/** A file that the person names on the command line, wherever it lies. */
export interface NamedFile {
  readonly read: () => Promise<string | undefined>;
  /** Replaces the whole file; see `Files.write`. */
  readonly write: (text: Text, old: string | undefined) => Promise<void>;
}

/** The file at `path`, which counts from the working folder. */
export function fileAt(world: World, path: string): NamedFile {
  const whole = wholePath(world, path);
  const cut = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\'));
  const files = world.files(whole.slice(0, cut) || '/');
  const name = whole.slice(cut + 1);
  return { read: () => files.read(name), write: (text, old) => files.write(name, text, old) };
}
