import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { changeWords } from './change-words.ts';
import { laySchema, schemaLine } from './editor-schema.ts';
import { entryFrom } from './entry-made.ts';
import { fittingEntry } from './entry-read.ts';
import { type Folder, unfit } from './folder.ts';
import { entryOrder, entryPath } from './layout.ts';
import { remember } from './undo-log.ts';
import type { FileWrite } from './undo-record.ts';
import { type Change, editYaml, type Style } from './yaml-edit.ts';

/** How `lead` writes what it adds to a file, unless the file has a style of its own. */
export const usualStyle: Style = {
  order: entryOrder,
  // Small maps that are read at a glance: a move, a pause, a measure, a range of days off.
  flow: (path) => path.at(-1) === 'measure' || ['moved', 'paused'].includes(String(path.at(-2))),
  quoted: (path) => path.at(-1) === 'at',
};

/** The changes to make, from what the file says at the moment it is written; none: leave it. */
export type Plan<Written> = (written: Written) => readonly Change[];

/** What a text of the file at `path` says. @throws LeadError that names file, line and column if it does not fit. */
export type Fitting<Written> = (path: string, text: string) => Promise<Written>;

/**
 * Changes the file at `path`: the lines of what is changed and not one other
 * byte. No other process changes it meanwhile.
 *
 * @returns whether anything was written.
 * @throws LeadError, and writes nothing, if the file or `lead.yaml` does not fit, or the file would not fit after.
 */
export async function changeFitting<Written>(
  folder: Folder,
  path: string,
  fitting: Fitting<Written>,
  plan: Plan<Written>,
  style: Style = usualStyle,
): Promise<boolean> {
  // Which day it is may hang on what could not be read.
  if (folder.unread.length > 0) throw unfit(folder.unread);
  return folder.files.alone(async () => {
    const write = await plannedWrite(folder, path, fitting, plan, style);
    if (write) await writeFile(folder, write);
    return write !== undefined;
  });
}

/** What `changeFitting` would write; `undefined` if nothing changes. @throws LeadError as it does. */
export async function plannedWrite<Written>(
  { files }: Folder,
  path: string,
  fitting: Fitting<Written>,
  plan: Plan<Written>,
  style: Style = usualStyle,
): Promise<FileWrite | undefined> {
  const before = await files.read(path);
  const source = before ?? schemaLine(path);
  const written = await fitting(path, source);
  const changes = plan(written);
  const after = editYaml(source, changes, style);
  if (after === source) return undefined;
  await fitting(path, after);
  return { path, before, after, what: changeWords(changes, written) };
}

/**
 * Writes a file of the journal, whole, and keeps what takes that back: the only
 * way to one. The record comes first, so that no crash leaves a change without
 * one; a record of a change that never came is known by what the file says. The
 * index is not told: whoever reads next looks.
 *
 * @throws LeadError if the file no longer says `before`, or cannot be written; it is then as it was.
 */
export async function writeFile(
  folder: Pick<Folder, 'files' | 'schemas' | 'now' | 'run'>,
  write: FileWrite,
): Promise<void> {
  const { files } = folder;
  const { path, before, after } = write;
  if (before === undefined) await laySchema(folder, path);
  const forgetIt = await remember(folder, write);
  try {
    await files.write(path, after, before);
  } catch (thrown) {
    if ((await files.read(path).catch(() => before)) !== after) await forgetIt();
    throw thrown;
  }
}

/** Changes the entry of `day`; see `changeFitting`. */
export async function changeEntry(
  folder: Folder,
  day: Day,
  plan: Plan<Entry> | readonly Change[],
): Promise<boolean> {
  return changeFitting(folder, entryPath(day), fittingEntry, (written) =>
    typeof plan === 'function' ? plan(entryFrom(written, day, folder.settings.workingDay)) : plan,
  );
}
