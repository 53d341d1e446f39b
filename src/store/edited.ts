import type { Unread } from '../journal/journal.ts';
import { writeFile } from './change.ts';
import { decode } from './decode.ts';
import { type Draft, discardDraft, draftText, firstText } from './draft.ts';
import type { FileKind } from './file-kind.ts';
import type { Folder } from './folder.ts';
import { isMarked } from './git-marks.ts';
import { threeWay } from './three-way.ts';
import { isPlainMap } from './yaml-data.ts';
import { parseYaml } from './yaml-file.ts';

/** What became of a draft. */
export type Outcome =
  | { readonly kind: 'unchanged' }
  /** `merged`: with what was written there meanwhile. */
  | { readonly kind: 'written'; readonly merged: boolean }
  /** The draft does not parse or fit. */
  | { readonly kind: 'broken'; readonly unread: readonly Unread[] }
  /** Nothing is left in it, and there was something. */
  | { readonly kind: 'emptied' }
  /** The file was changed meanwhile in the same place: it says `theirs` now, and `text` has both versions between marks. */
  | { readonly kind: 'contradictory'; readonly text: string; readonly theirs: string | undefined };

/**
 * Writes what was edited into the journal, and takes the draft away; or says
 * why not, and both stay as they are.
 *
 * @param mayBeEmpty whether a file of which nothing is left is meant.
 * @throws LeadError if a file cannot be read or written.
 */
export async function putInPlace(
  folder: Folder,
  draft: Draft,
  kind: FileKind,
  mayBeEmpty: boolean,
): Promise<Outcome> {
  const { files } = folder;
  const { path, base } = draft;
  const ours = await draftText(folder, draft);
  return files.alone(async () => {
    const theirs = await files.read(path);
    if (ours === firstText(folder, draft) || ours === theirs) {
      await discardDraft(folder, draft);
      return { kind: 'unchanged' };
    }
    const unread = misfits(path, ours, kind);
    if (unread.length > 0) return { kind: 'broken', unread };
    const said = [base, theirs].some((text) => !saysNothing(text));
    if (!mayBeEmpty && said && saysNothing(ours)) return { kind: 'emptied' };
    const both = theirs === base ? { text: ours, isWhole: true } : threeWay(base, ours, theirs, kind);
    if (!both.isWhole) return { kind: 'contradictory', text: both.text, theirs };
    if (both.text !== theirs) await writeFile(folder, { path, before: theirs, after: both.text, what: '' });
    // Left there, it says next time what the file says, and goes then.
    await discardDraft(folder, draft).catch(() => undefined);
    return { kind: 'written', merged: theirs !== base };
  });
}

function misfits(path: string, text: string, { schema }: FileKind): readonly Unread[] {
  if (!isMarked(text)) return decode(path, text, schema).unread;
  const line = text.slice(0, text.search(/^<{7}/m)).split('\n').length;
  const message =
    'both versions still stand between <<<<<<< and >>>>>>>; keep what holds, and remove the marks';
  return [{ path, line, column: 1, message }];
}

/** Whether a file has no record in it: comments at most, and lists and maps without anything. */
function saysNothing(text: string | undefined): boolean {
  const { data, problem } = parseYaml(text ?? '');
  return problem === undefined && isNothing(data);
}

function isNothing(data: unknown): boolean {
  if (data === null || data === undefined) return true;
  if (Array.isArray(data)) return data.every(isNothing);
  return isPlainMap(data) && Object.values(data).every(isNothing);
}
