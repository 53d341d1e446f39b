import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type Disk, explained } from './disk.ts';

/** Of new files and folders: nobody else reads a journal. */
const privateFile = 0o600;
const privateFolder = 0o700;

/**
 * Replaces the file at `path` by one that says `text`, at once and for good:
 * written beside it, flushed, renamed over it, and the folder flushed. Links
 * are followed, the mode is kept, missing folders are made.
 *
 * @param check asked last, just before the rename; it throws to call it off.
 * @throws LeadError if the disk does not allow it; the file is then as it was.
 */
export async function replace(
  disk: Disk,
  path: string,
  text: string,
  check: () => Promise<void>,
): Promise<void> {
  let beside: string | undefined;
  try {
    await disk.mkdir(dirname(path), { recursive: true, mode: privateFolder });
    const target = await followed(disk, path);
    const mode = await modeOf(disk, target);
    beside = join(
      dirname(target),
      `.${basename(target)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`,
    );
    await writeThrough(disk, beside, text, mode);
    await check();
    await disk.rename(beside, target);
    beside = undefined;
    await flushFolder(disk, dirname(target));
  } catch (thrown) {
    throw explained(thrown, path, 'written');
  } finally {
    if (beside !== undefined) await disk.rm(beside, { force: true }).catch(() => undefined);
  }
}

/** Where `path` leads in the end; `path` itself when there is nothing yet. */
async function followed(disk: Disk, path: string): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return path;
    throw thrown;
  }
}

async function modeOf(disk: Disk, path: string): Promise<number> {
  try {
    return (await disk.stat(path)).mode & 0o7777;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return privateFile;
    throw thrown;
  }
}

async function writeThrough(disk: Disk, path: string, text: string, mode: number): Promise<void> {
  const file = await disk.open(path, 'wx', mode);
  try {
    await file.writeFile(text, 'utf8');
    // open() gives less than `mode` where the umask says so; a mode that was there is kept whole.
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself last; where folders cannot be opened or flushed, the system sees to it. */
async function flushFolder(disk: Disk, path: string): Promise<void> {
  const folder = await disk.open(path, 'r').catch(() => undefined);
  if (!folder) return;
  try {
    await folder.sync();
  } catch (thrown) {
    if (
      !['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP', 'EBADF'].includes(
        (thrown as NodeJS.ErrnoException).code ?? '',
      )
    ) {
      throw thrown;
    }
  } finally {
    await folder.close();
  }
}
