import type * as v from 'valibot';
import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import type { Unread } from '../journal/journal.ts';
import { dayOf, type Moment } from '../journal/moment.ts';
import type { Settings } from '../journal/settings.ts';
import type { Files } from '../world/files.ts';
import type { Run, World } from '../world/world.ts';
import { decode, placed } from './decode.ts';
import { settingsPath } from './layout.ts';
import { journalLocation } from './location.ts';
import { settingsFrom, settingsSchema } from './settings-file.ts';

/** A journal on disk, opened: where it is, what its settings say, and which day it is there. */
export interface Folder {
  readonly files: Files;
  /** The JSON Schemas that came with `lead`. */
  readonly schemas: Files;
  readonly settings: Settings;
  /** What does not fit in `lead.yaml`; the usual settings hold then, and nothing is written. */
  readonly unread: readonly Unread[];
  /** When this run began, and what it is: said of every change it makes. */
  readonly now: Moment;
  readonly run: Run;
  readonly today: Day;
  /** Whether it has been set up. */
  readonly exists: boolean;
}

/**
 * Opens the journal that is `named`, or the person's usual one. Settings that do
 * not fit stop no reading: they are named in `unread`.
 *
 * @throws LeadError if `lead.yaml` cannot be read, or is of another version.
 */
export async function openFolder(world: World, named?: string): Promise<Folder> {
  const files = world.files(await journalLocation(world, named));
  return opened(world, files, await files.read(settingsPath));
}

/**
 * Opens a journal as `openFolder` to look through its files and mend them, which
 * hangs on no settings: that `lead.yaml` cannot be read or does not fit is left
 * to be found, and hinders no writing.
 *
 * @throws LeadError if it is of another version.
 */
export async function openBroken(world: World, named?: string): Promise<Folder> {
  const files = world.files(await journalLocation(world, named));
  const source = await files.read(settingsPath).catch(() => '');
  return { ...opened(world, files, source), unread: [] };
}

function opened(world: World, files: Files, source: string | undefined): Folder {
  const { value, unread } = decode(settingsPath, source ?? '', settingsSchema);
  if (unread.some(({ message }) => message.startsWith('version '))) throw unfit(unread);
  const settings = settingsFrom(value);
  return {
    files,
    schemas: world.schemas,
    settings,
    unread,
    now: world.now,
    run: world.run,
    today: dayOf(world.now, settings.dayStarts),
    exists: source !== undefined,
  };
}

/**
 * What `source`, the text of the file at `path`, says.
 *
 * @throws LeadError that names file, line and column if it does not parse or fit.
 */
export function fitting<Schema extends v.GenericSchema>(
  path: string,
  source: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const { value, unread } = decode(path, source, schema);
  if (unread.length > 0) throw unfit(unread);
  return value;
}

/** The error for a file that is left alone because of what it says. */
export function unfit(unread: readonly Unread[]): LeadError {
  return new LeadError(unread.map(placed).join('\n'), {
    hint: 'Nothing was written. Mend the file in an editor, then try again.',
  });
}
