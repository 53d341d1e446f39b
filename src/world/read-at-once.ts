import type { QuickDisk } from './quick-files-in.ts';
import { decoded, largest } from './read-text.ts';

/**
 * The text of the file at `path`, if it is an ordinary one that can be read;
 * `undefined` if there is anything to be said about it. Spares the loading of
 * promises, which takes longer than the reading.
 */
export function readAtOnce(disk: QuickDisk, path: string): string | undefined {
  let bytes: Buffer;
  try {
    const about = disk.statSync(path);
    if (!about.isFile() || about.size > largest) return undefined;
    bytes = disk.readFileSync(path);
  } catch {
    return undefined;
  }
  return decoded(bytes, path);
}
