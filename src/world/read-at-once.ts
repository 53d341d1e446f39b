import { isMissing } from './disk-error.ts';
import type { QuickDisk } from './quick-files-in.ts';
import { decoded, largest } from './read-text.ts';

/**
 * The text of the file at `path`, if it is an ordinary one that can be read;
 * nothing in it if there is none; `undefined` if there is more to be said about
 * it. Spares the loading of promises, which takes longer than the reading.
 */
export function readAtOnce(disk: QuickDisk, path: string): { readonly text?: string } | undefined {
  let bytes: Buffer;
  try {
    // That there is none is not worth an error.
    const about = disk.statSync(path, { throwIfNoEntry: false });
    if (!about) return {};
    if (!about.isFile() || about.size > largest) return undefined;
    bytes = disk.readFileSync(path);
  } catch (thrown) {
    return isMissing(thrown) ? {} : undefined;
  }
  return { text: decoded(bytes, path) };
}
