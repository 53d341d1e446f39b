import { basename, dirname, join } from 'node:path';
import { LeadError } from '../errors.ts';
import { discard, makeFolder, privateFile } from './create.ts';
import type { Disk } from './disk.ts';
import { codeOf, explained, isMissing } from './disk-error.ts';
import { chunksOf, isText, type Text } from './pieces.ts';
import { readText } from './read-text.ts';
import { randomToken } from './token.ts';

/**
 * Replaces the file at `path` by one that says `text`, at once and for good:
 * written beside it, flushed, renamed over it, and its folders flushed. Links
 * are followed, owner and mode are kept, missing folders are made. Nothing is
 * written if it says `text` already.
 *
 * @param old what the file says, `undefined` if there is none.
 * @throws LeadError if the file no longer says `old`, or the disk does not allow it; the file is then as it was.
 */
export async function replace(disk: Disk, path: string, text: Text, old: string | undefined): Promise<void> {
  let beside: string | undefined;
  try {
    const written = await writtenBeside(disk, path, text, old);
    if (!written) return;
    const { target, newest } = written;
    beside = written.beside;
    await stillSays(disk, path, old);
    await disk.rename(beside, target);
    beside = undefined;
    await flushFolders(disk, dirname(target), newest && dirname(newest));
  } catch (thrown) {
    throw explained(thrown, path, 'written');
  } finally {
    if (beside !== undefined) await discard(disk, beside);
  }
}

/** A new text that lies, flushed, beside the file it is to replace. */
export interface Beside {
  readonly beside: string;
  /** The file itself, at the end of its links. */
  readonly target: string;
  /** The outermost folder that was made for it. */
  readonly newest: string | undefined;
}

/**
 * Writes `text` beside the file at `path`; `undefined` if it says that already.
 * Throws as `replace`, or what the disk throws; nothing is then left beside.
 */
export async function writtenBeside(
  disk: Disk,
  path: string,
  text: Text,
  old: string | undefined,
): Promise<Beside | undefined> {
  const target = await followed(disk, path);
  const said = await stillSays(disk, path, old);
  if (said !== undefined && isText(text, said)) return undefined;
  const newest = await makeFolder(disk, dirname(target));
  const beside = join(dirname(target), besideName(target));
  try {
    await writeThrough(disk, beside, text, target);
  } catch (thrown) {
    await discard(disk, beside);
    throw thrown;
  }
  return { beside, target, newest };
}

/**
 * Removes the file at `path` for good, with its folder flushed. A link is left
 * alone: what it leads to belongs to whoever made the link.
 *
 * @param old what the file says.
 * @throws LeadError if the file no longer says `old`, or the disk does not allow it; the file is then as it was.
 */
export async function remove(disk: Disk, path: string, old: string): Promise<void> {
  try {
    const link = await disk.readlink(path).catch(() => undefined);
    if (link !== undefined) {
      throw new LeadError(`${path} cannot be removed: it is a link to ${link}`, {
        hint: 'Remove it yourself. The file is as it was.',
      });
    }
    await stillSays(disk, path, old);
    if (((await disk.stat(path)).mode & 0o222) === 0) throw markedReadOnly(path, 'removed');
    await disk.unlink(path);
    await flushFolders(disk, dirname(path));
  } catch (thrown) {
    throw explained(thrown, path, 'removed');
  }
}

/**
 * Where `path` leads in the end; `path` itself if there is nothing yet. A link
 * to nothing is left alone: what it leads to may be on a disk that is not there
 * now, and a file made at its end would hide that.
 */
async function followed(disk: Disk, path: string): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (thrown) {
    if (!isMissing(thrown)) throw thrown;
  }
  const link = await disk.readlink(path).catch(() => undefined);
  if (link === undefined) return path;
  throw new LeadError(`${path} cannot be written: it is a link to ${link}, which is not there`, {
    hint: 'Mend the link or remove it, then try again.',
  });
}

/** The text of the file. @throws LeadError if it is not `old`. */
export async function stillSays(
  disk: Disk,
  path: string,
  old: string | undefined,
): Promise<string | undefined> {
  const text = await readText(disk, path);
  if (text === old) return text;
  throw new LeadError(`${path} was changed by another program in the meantime`, {
    hint: 'Nothing was written. Try again.',
  });
}

/** Hidden, and not too long where the name itself is as long as may be. */
export function besideName(target: string): string {
  return `.${basename(target).slice(0, 60)}.${randomToken()}.tmp`;
}

async function writeThrough(disk: Disk, path: string, text: Text, target: string): Promise<void> {
  const before = await disk.stat(target).catch((thrown: unknown) => {
    if (!isMissing(thrown)) throw thrown;
    return undefined;
  });
  if (before && (before.mode & 0o222) === 0) throw markedReadOnly(target);
  const file = await disk.open(path, 'wx', privateFile);
  try {
    for (const chunk of chunksOf(text)) await file.writeFile(chunk);
    if (before) {
      // Only root can give a file away; for others it is theirs already, or becomes theirs.
      await file.chown(before.uid, before.gid).catch(() => undefined);
      await file.chmod(before.mode & 0o7777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Nobody may write to it; a rename over it, or its removal, would not ask. */
function markedReadOnly(path: string, deed: 'written' | 'removed' = 'written'): LeadError {
  return new LeadError(`${path} cannot be ${deed}: it is marked as read-only`, {
    hint: `Allow it with chmod u+w, then try again. The file is as it was.`,
  });
}

/** Makes the rename and new folders last: `folder`, and those above it up to `top`. */
export async function flushFolders(disk: Disk, folder: string, top = folder): Promise<void> {
  await flushFolder(disk, folder);
  if (folder !== top && folder !== dirname(folder)) await flushFolders(disk, dirname(folder), top);
}

/** What systems say that cannot open or flush folders; they see to it themselves. */
const notForFolders = ['EACCES', 'EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'];

async function flushFolder(disk: Disk, path: string): Promise<void> {
  try {
    const folder = await disk.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (thrown) {
    if (notForFolders.includes(codeOf(thrown))) return;
    throw new LeadError(`what was written in ${path} may not last: the disk did not confirm it`, {
      cause: thrown,
      hint: 'Look whether it is there, and have the disk looked at.',
    });
  }
}
