import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { codeOf } from './disk-error.ts';

/** Of new files: nobody else reads a journal. */
export const privateFile = 0o600;
/** Of new folders. */
export const privateFolder = 0o700;

/** A new file that says `text`, for the person alone; none if it cannot say it whole. Throws what the disk throws. */
export async function create(disk: Disk, path: string, text: string): Promise<void> {
  const file = await disk.open(path, 'wx', privateFile);
  try {
    await file.writeFile(text).finally(() => file.close());
  } catch (thrown) {
    await discard(disk, path);
    throw thrown;
  }
}

/** Removes a file of our own. Nothing can be done if the disk fails twice; such a file holds nobody up. */
export async function discard(disk: Disk, path: string): Promise<void> {
  await disk.unlink(path).catch(() => disk.unlink(path).catch(() => undefined));
}

/** Makes the folder at `path` and those around it. @returns the outermost that was made. Throws what the disk throws. */
export async function makeFolder(disk: Disk, path: string): Promise<string | undefined> {
  try {
    return await disk.mkdir(path, { recursive: true, mode: privateFolder });
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT') throw thrown;
    // That is what node says, too, of a disk that can only be read; asked for one folder, it says so.
    await makeOne(disk, path);
    return disk.mkdir(path, { recursive: true, mode: privateFolder });
  }
}

async function makeOne(disk: Disk, path: string): Promise<void> {
  try {
    await disk.mkdir(path, { mode: privateFolder });
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT' || dirname(path) === path) throw thrown;
    await makeOne(disk, dirname(path));
  }
}
