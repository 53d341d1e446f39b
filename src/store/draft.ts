import { LeadError } from '../errors.ts';
import { laySchema, schemaLine } from './editor-schema.ts';
import type { Folder } from './folder.ts';
import { localFolder, settingsPath } from './layout.ts';
import { newSettings } from './settings-file.ts';

/** Copies of files that are, or were, in an editor. */
const draftsFolder = `${localFolder}/drafts`;

/** A copy of a file of the journal that is worked on in an editor. */
export interface Draft {
  /** Of the file in the journal. */
  readonly path: string;
  /** Of the copy, likewise below the journal's folder. */
  readonly copy: string;
  /** What the file said when the copy was made; `undefined` if there was none. */
  readonly base: string | undefined;
  /** It was left there earlier, with changes in it. */
  readonly isOld: boolean;
}

/** Where the copy of the file at `path` lies: as deep as a day, so that its first line leads to the schema. */
export function copyPath(path: string): string {
  return `${draftsFolder}/${path.split('/').at(-1)}`;
}

/** What the copy says at first of a file that says `base`. */
export function firstText(
  { settings }: Pick<Folder, 'settings'>,
  { path, base }: Pick<Draft, 'path' | 'base'>,
): string {
  return base ?? schemaLine(path) + (path === settingsPath ? newSettings(settings) : '');
}

/**
 * Makes a copy of the file at `path` to be edited, or finds the one that was
 * left with changes in it, unless it is to begin `afresh`.
 *
 * @throws LeadError if the file cannot be read or the copy cannot be written.
 */
export async function openDraft(folder: Folder, path: string, afresh: boolean): Promise<Draft> {
  const { files } = folder;
  const copy = copyPath(path);
  return files.alone(async () => {
    const left = await files.read(copy);
    const earlier = { path, copy, base: await files.read(baseOf(copy)), isOld: true };
    if (!afresh && left !== undefined && left !== firstText(folder, earlier)) return earlier;
    const draft = { path, copy, base: await files.read(path), isOld: false };
    await laySchemas(folder, path);
    // Never a new base beside an old copy: what differs would count as changed by the person.
    await discardDraft(folder, earlier);
    await rebase(folder, draft, draft.base, firstText(folder, draft));
    return draft;
  });
}

/** The text that was left in the copy. @throws LeadError if it is gone, or cannot be read. */
export async function draftText({ files }: Folder, { copy }: Draft): Promise<string> {
  const text = await files.read(copy);
  if (text !== undefined) return text;
  throw new LeadError(`${files.folder}/${copy} is gone: the editor took it away`, {
    hint: 'Nothing was written.',
  });
}

/** The same draft, but saying `text`, and as if it had been made from `base`. */
export async function rebase(
  { files }: Folder,
  draft: Draft,
  base: string | undefined,
  text: string,
): Promise<Draft> {
  const { copy } = draft;
  await files.write(copy, text, await files.read(copy));
  if (base === undefined) await files.discard(baseOf(copy));
  else await files.write(baseOf(copy), base, await files.read(baseOf(copy)));
  return { ...draft, base };
}

/** Takes the copy away. */
export async function discardDraft({ files }: Folder, { copy }: Pick<Draft, 'copy'>): Promise<void> {
  await files.discard(copy);
  await files.discard(baseOf(copy));
}

function baseOf(copy: string): string {
  return copy.replace(/\.yaml$/, '.base');
}

/** Where the first line says the schema is, of the file and of its copy, which may lie deeper. */
async function laySchemas(folder: Folder, path: string): Promise<void> {
  await laySchema(folder, path);
  const above = draftsFolder.split('/').slice(0, 3 - path.split('/').length);
  if (above.length > 0) await laySchema(folder, path, `${above.join('/')}/`);
}
