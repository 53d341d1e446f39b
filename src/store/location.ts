import { LeadError } from '../errors.ts';
import { idPattern } from '../journal/id-pattern.ts';
import type { World } from '../world/world.ts';

/**
 * The folder of the journal to use: `named` by a flag, else `LEAD_JOURNAL`,
 * else the config's `journal`, else the platform's data folder.
 *
 * A name without a slash is looked up among the config's `journals`, and
 * otherwise lies beside the default journal.
 *
 * @throws LeadError if the name cannot be one, or the config cannot be read.
 */
export async function journalLocation(world: World, named?: string): Promise<string> {
  const { places } = world;
  const config = await readConfig(world);
  const given = named ?? places.journal ?? config.journal;
  if (given === undefined) return `${places.data}/journal`;
  if (given.trim() === '') throw notAName(given);
  if (given in config.journals && Object.hasOwn(config.journals, given)) {
    return wholePath(world, config.journals[given]!);
  }
  if (/[/\\]/.test(given) || given.startsWith('.') || given.startsWith('~')) return wholePath(world, given);
  if (!idPattern().test(given)) throw notAName(given);
  return `${places.data}/journals/${given}`;
}

async function readConfig(world: World) {
  const files = world.files(world.places.config);
  const source = await files.read('config.yaml');
  if (source === undefined) return { journal: undefined, journals: {} as Record<string, string> };
  return (await import('./user-config.ts')).configIn(files, source);
}

/** The absolute path of `path`, which counts from the working folder, or from the home after `~`. */
export function wholePath({ places }: World, path: string): string {
  const home = path === '~' || path.startsWith('~/') ? `${places.home}${path.slice(1)}` : path;
  const rooted = /^([/\\]|[a-z]:)/i.test(home) ? home : `${places.workingFolder}/${home}`;
  return rooted.replace(/\/+$/, '') || '/';
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
  readonly write: (text: string, old: string | undefined) => Promise<void>;
}

/** The file at `path`, which counts from the working folder. */
export function fileAt(world: World, path: string): NamedFile {
  const whole = wholePath(world, path);
  const cut = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\'));
  const files = world.files(whole.slice(0, cut) || '/');
  const name = whole.slice(cut + 1);
  return { read: () => files.read(name), write: (text, old) => files.write(name, text, old) };
}
