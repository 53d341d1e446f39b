import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { explained, isMissing } from './disk-error.ts';

/**
 * Makes the file at `path`, quickly: it is not flushed, so a crash may lose it
 * or leave a part of it.
 *
 * @throws LeadError if there is one, or the disk does not allow it; what was begun of it is removed.
 */
export async function jot(disk: Disk, path: string, text: string): Promise<void> {
  try {
    await disk.mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await disk.open(path, 'wx', 0o600);
    try {
      await file.writeFile(text).finally(() => file.close());
    } catch (thrown) {
      await disk.unlink(path).catch(() => undefined);
      throw thrown;
    }
  } catch (thrown) {
    throw explained(thrown, path, 'written');
  }
}

/**
 * Removes what was jotted down at `path`, if it is there.
 *
 * @throws LeadError if the disk does not allow it.
 */
export async function discard(disk: Disk, path: string): Promise<void> {
  try {
    await disk.unlink(path);
  } catch (thrown) {
    if (!isMissing(thrown)) throw explained(thrown, path, 'removed');
  }
}
