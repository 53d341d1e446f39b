import type { FileChange } from '../journal/past-change.ts';
import type { Files } from '../world/files.ts';

/**
 * Changes every file, or none: those that were changed before one that cannot be
 * are changed back.
 *
 * @throws LeadError if a file no longer says what it is changed from, or cannot be written.
 */
export async function changeFiles(files: Files, changes: readonly FileChange[]): Promise<void> {
  const tried: FileChange[] = [];
  try {
    for (const one of changes) {
      tried.push(one);
      await replace(files, one);
    }
  } catch (thrown) {
    for (const { path, from, to } of tried.toReversed()) {
      // What cannot be mended here is told by what made it fail.
      await replace(files, { path, from: to, to: from }).catch(() => undefined);
    }
    throw thrown;
  }
}

async function replace(files: Files, { path, from, to }: FileChange): Promise<void> {
  if (from === to) return;
  if (to === undefined) await files.remove(path, from!);
  else await files.write(path, to, from);
}
