import type * as v from 'valibot';
import type { Away } from '../journal/away.ts';
import type { Goal } from '../journal/goal.ts';
import type { Unread } from '../journal/journal.ts';
import type { WrittenSettings } from '../journal/settings.ts';
import type { Standard } from '../journal/standard.ts';
import type { Files } from '../world/files.ts';
import { awayFrom, awaySchema } from './away-file.ts';
import { decode, decodeParsed } from './decode.ts';
import { unfit } from './folder.ts';
import { goalsFrom, goalsSchema } from './goals-file.ts';
import { awayPath, goalsPath, settingsPath, standardsPath } from './layout.ts';
import type { FileRead, Read } from './read.ts';
import { textIn } from './read-day.ts';
import { settingsSchema, writtenSettings } from './settings-file.ts';
import { standardsFrom, standardsSchema } from './standards-file.ts';
import { parseYaml } from './yaml-file.ts';

// Whatever reads YAML is loaded with this file, and only when something has changed since it was read last.

/** Reads `standards.yaml`. */
export async function standardsRead(files: Files): Promise<FileRead<Read<Standard>>> {
  return fileRead(files, standardsPath, standardsSchema, standardsFrom);
}

/** Reads `away.yaml`. */
export async function awayRead(files: Files): Promise<FileRead<Read<Away>>> {
  return fileRead(files, awayPath, awaySchema, awayFrom);
}

/** Reads `goals.yaml`. */
export async function goalsRead(files: Files): Promise<FileRead<Read<Goal>>> {
  return fileRead(files, goalsPath, goalsSchema, goalsFrom);
}

/** Reads the file at `path`, which need not be there; one that does not read or fit is named, not thrown. */
export async function fileRead<Schema extends v.GenericSchema, Item>(
  files: Files,
  path: string,
  schema: Schema,
  from: (written: v.InferOutput<Schema>) => Item[],
): Promise<FileRead<Read<Item>>> {
  const source = await textIn(files, path);
  if (Array.isArray(source)) return { value: { items: [], unread: source } };
  const { value, unread } = decode(path, source ?? '', schema);
  return { text: source, value: unread.length > 0 ? { items: [], unread } : { items: from(value), unread } };
}

/** What `lead.yaml` says, and whether there is one. */
export interface SettingsRead {
  readonly written: WrittenSettings;
  readonly unread: readonly Unread[];
  readonly exists: boolean;
}

/**
 * Reads `lead.yaml`. Settings that do not fit are named in `unread`; nothing counts as written then.
 *
 * @throws LeadError if it cannot be read, or is of another version.
 */
export async function settingsRead(files: Files): Promise<FileRead<SettingsRead>> {
  return settingsIn(await files.read(settingsPath));
}

/** What `text`, that of `lead.yaml`, says; see `settingsRead`. */
export function settingsIn(text: string | undefined): FileRead<SettingsRead> {
  const parsed = parseYaml(text ?? '');
  const { unread } = decodeParsed(settingsPath, parsed, settingsSchema);
  if (unread.some(({ message }) => message.startsWith('version '))) throw unfit(unread);
  const written = unread.length > 0 ? {} : writtenSettings(parsed.data);
  return { text, value: { written, unread, exists: text !== undefined } };
}
