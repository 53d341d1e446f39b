import { basename, dirname, join } from 'node:path';
import { LeadError } from '../errors.ts';
import type { Packed } from './archive.ts';
import { type ArchiveEntry, refused } from './archive-entry.ts';
import { type Into, readArchive } from './archive-read.ts';
import { privateFile, privateFolder } from './create.ts';
import type { Disk } from './disk.ts';
import { explained, isMissing } from './disk-error.ts';
import { flushFolders } from './replace.ts';
import { randomToken } from './token.ts';

/** Makes `folder` from the backup at `path`; see `Archives`. */
export async function unpack(
  disk: Disk,
  path: string,
  folder: string,
  except: readonly string[],
  isWanted: (paths: readonly string[]) => boolean,
): Promise<Packed> {
  const target = await emptyPlace(disk, folder);
  const isLeft = (one: string) => except.some((name) => one === name || one.startsWith(`${name}/`));
  // Once to the end before anything is made, so that a broken one is known first.
  const all = (await readArchive(disk, path, async () => undefined)).filter((one) => !isLeft(one.path));
  const files = all.filter(({ kind }) => kind === 'file');
  if (!isWanted(files.map((one) => one.path))) throw refused('there is no journal in it');
  const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomToken()}.tmp`);
  let newest: string | undefined;
  try {
    newest = await disk.mkdir(dirname(target), { recursive: true, mode: privateFolder });
    await disk.mkdir(beside, { mode: privateFolder });
    const made = new Set(['']);
    await readArchive(disk, path, async (entry) => {
      if (isLeft(entry.path)) return undefined;
      const isFile = entry.kind === 'file';
      return writing(join(folder, entry.path), async () => {
        await makeFolders(disk, beside, isFile ? parentOf(entry.path) : entry.path, made);
        return isFile ? fileFor(disk, beside, entry, join(folder, entry.path)) : undefined;
      });
    });
    const folders = all.filter(({ kind }) => kind === 'folder');
    // The innermost first: a folder that cannot be written to is closed when all is in it.
    for (const one of folders.sort((a, b) => b.path.length - a.path.length)) {
      await disk.chmod(join(beside, one.path), one.mode);
      await disk.utimes(join(beside, one.path), one.modified, one.modified);
    }
    if (process.platform === 'win32') await disk.rmdir(target).catch(() => undefined);
    await disk.rename(beside, target);
    await flushFolders(disk, dirname(target), newest && dirname(newest));
  } catch (thrown) {
    await clear(disk, beside, all);
    if (newest !== undefined) await removeEmpty(disk, dirname(target), newest);
    throw explained(thrown, folder, 'written');
  }
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0), links: [], left: [] };
}

/** Where `folder` leads. @throws LeadError if something is in it. */
async function emptyPlace(disk: Disk, folder: string): Promise<string> {
  try {
    const inside = await disk.readdir(folder);
    if (inside.length === 0) return await disk.realpath(folder);
  } catch (thrown) {
    if (!isMissing(thrown)) throw explained(thrown, folder, 'written');
    if (!(await disk.lstat(folder).catch(() => undefined))) return folder;
  }
  throw new LeadError(`${folder} is there already, and not empty`, {
    failure: 'misused',
    hint: 'A backup is restored only where nothing is. Name another folder: --journal ./restored',
  });
}

async function makeFolders(disk: Disk, base: string, path: string, made: Set<string>): Promise<void> {
  if (made.has(path)) return;
  await makeFolders(disk, base, parentOf(path), made);
  await disk.mkdir(join(base, path), { mode: privateFolder });
  made.add(path);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Does `work`; what the disk does not allow is told of the file at `path`, and not of the backup. */
async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw explained(thrown, path, 'written');
  }
}

/** A new file; `shown` is where it will be. */
async function fileFor(
  disk: Disk,
  base: string,
  { path, mode, modified }: ArchiveEntry,
  shown: string,
): Promise<Into> {
  const file = await disk.open(join(base, path), 'wx', privateFile);
  return {
    write: (part) => writing(shown, () => file.writeFile(part)),
    end: () =>
      writing(shown, async () => {
        try {
          await file.chmod(mode);
          await file.utimes(modified, modified);
          await file.sync();
        } finally {
          await file.close();
        }
      }),
  };
}

/** Removes what was unpacked, folders that cannot be written to among it. */
async function clear(disk: Disk, base: string, all: readonly ArchiveEntry[]): Promise<void> {
  for (const { path, kind } of all)
    if (kind === 'folder') await disk.chmod(join(base, path), privateFolder).catch(() => undefined);
  await disk.rm(base, { recursive: true, force: true }).catch(() => undefined);
}

/** Removes `folder` and those above it up to `top`, as far as nothing is in them. */
async function removeEmpty(disk: Disk, folder: string, top: string): Promise<void> {
  const isGone = await disk.rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isGone && folder !== top) await removeEmpty(disk, dirname(folder), top);
}
