import { createHash } from 'node:crypto';
import { basename, dirname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import { createTarPacker } from 'modern-tar';
import { LeadError } from '../errors.ts';
import type { Packed } from './archive.ts';
import { type ReadEntry, readArchive } from './archive-read.ts';
import { privateFile } from './create.ts';
import type { Disk } from './disk.ts';
import { explained, isMissing } from './disk-error.ts';
import type { Means } from './files-in.ts';
import { besideName, flushFolders } from './replace.ts';
import type { Found } from './tree.ts';
import { treeIn } from './tree-in.ts';

/** Puts `folder` into the backup at `path`; see `Archives`. */
export async function pack(
  folder: string,
  path: string,
  except: readonly string[],
  force: boolean,
  means: Means,
): Promise<Packed> {
  const { disk } = means;
  const target = await targetOf(disk, folder, path, force);
  const { mode, found } = await treeIn(folder, means).survey((one) => !except.includes(one));
  const wanted = found.filter((one) => !except.includes(one.path));
  const beside = join(dirname(target), besideName(target));
  try {
    const root: Found = { path: '', kind: 'folder', bytes: 0, mode, isLink: false };
    const packed = await write(disk, folder, beside, [
      root,
      ...wanted.filter(({ kind }) => kind !== 'other'),
    ]);
    const back = await readArchive(disk, beside, async () => undefined);
    if (JSON.stringify(back) !== JSON.stringify(packed)) throw notWhole(path);
    if (!force && (await isThere(disk, target))) throw thereAlready(path);
    await disk.rename(beside, target);
    await flushFolders(disk, dirname(target));
    const files = packed.filter(({ kind }) => kind === 'file');
    return {
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      links: wanted.flatMap(({ isLink, kind, path: one }) => (isLink && kind !== 'other' ? [one] : [])),
      left: wanted.flatMap(({ kind, path: one }) => (kind === 'other' ? [one] : [])),
    };
  } catch (thrown) {
    await disk.unlink(beside).catch(() => undefined);
    throw explained(thrown, path, 'written');
  }
}

/** Where the backup goes in the end. @throws LeadError if it may not go there. */
async function targetOf(disk: Disk, folder: string, path: string, force: boolean): Promise<string> {
  try {
    const journal = await disk.realpath(folder).catch((thrown) => {
      if (!isMissing(thrown)) throw thrown;
      throw new LeadError(`there is no journal in ${folder}`, {
        failure: 'misused',
        hint: 'Name the journal with --journal.',
      });
    });
    const target = join(await disk.realpath(dirname(path)), basename(path));
    if (`${target}${sep}`.startsWith(`${journal}${sep}`)) {
      throw new LeadError('a backup inside the journal would be lost with it', {
        failure: 'misused',
        hint: `Give a file elsewhere, such as ../${basename(path)}.`,
      });
    }
    if (!force && (await isThere(disk, target))) throw thereAlready(path);
    return target;
  } catch (thrown) {
    throw explained(thrown, path, 'written');
  }
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  return disk.lstat(path).then(
    () => true,
    (thrown) => {
      if (isMissing(thrown)) return false;
      throw thrown;
    },
  );
}

/** Writes the backup, flushed. @returns what is to be read back from it. */
async function write(
  disk: Disk,
  folder: string,
  path: string,
  found: readonly Found[],
): Promise<ReadEntry[]> {
  const file = await disk.open(path, 'wx', privateFile);
  try {
    const { readable, controller } = createTarPacker();
    let failure: unknown;
    const written = pipeline(Readable.fromWeb(readable as WebStream), createGzip(), async (zipped) => {
      try {
        for await (const part of zipped) await file.writeFile(part);
      } catch (thrown) {
        failure = thrown;
        throw thrown;
      }
    });
    // It is waited for below, when all was put in.
    written.catch(() => undefined);
    const packed: ReadEntry[] = [];
    try {
      for (const one of found) {
        const entry = await entryAt(disk, folder, one);
        if (!entry) continue;
        packed.push(entry.entry);
        await add(controller, entry.entry, entry.bytes);
      }
      controller.finalize();
      await written;
    } catch (thrown) {
      // If the disk took no more, the streams only say that they were cut off.
      const cause = failure ?? thrown;
      controller.error(cause);
      await written.catch(() => undefined);
      throw cause;
    }
    await file.sync();
    return packed;
  } finally {
    await file.close();
  }
}

async function add(
  controller: ReturnType<typeof createTarPacker>['controller'],
  { path, kind, mode, modified, size }: ReadEntry,
  bytes: Uint8Array,
): Promise<void> {
  const name = `./${path}${kind === 'folder' && path !== '' ? '/' : ''}`;
  const body = controller.add({
    name,
    size,
    mode,
    mtime: modified,
    type: kind === 'folder' ? 'directory' : 'file',
    // What is not ASCII is said in the way that every tar reads the same.
    ...(/[^\x20-\x7e]/.test(name) && { pax: { path: name } }),
  });
  const writer = body.getWriter();
  if (kind === 'file' && size > 0) await writer.write(bytes);
  await writer.close();
}

/** The entry of what was found, and its bytes; nothing if it has gone in the meantime. */
async function entryAt(disk: Disk, folder: string, { path, kind, mode: bits }: Found) {
  const whole = join(folder, path);
  try {
    const { mtimeMs } = await disk.stat(whole);
    const bytes = kind === 'file' ? await bytesOf(disk, whole) : Buffer.alloc(0);
    // A tar knows whole seconds since 1970.
    const modified = new Date(Math.max(0, Math.floor(mtimeMs / 1000) * 1000));
    const sum = createHash('sha256').update(bytes).digest('hex');
    const [mode, size] = [bits & 0o777, bytes.length];
    const entry: ReadEntry = { path, kind: kind === 'file' ? kind : 'folder', mode, modified, size, sum };
    return { entry, bytes };
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw explained(thrown, whole, 'read');
  }
}

async function bytesOf(disk: Disk, path: string): Promise<Buffer> {
  const file = await disk.open(path, 'r');
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function thereAlready(path: string): LeadError {
  return new LeadError(`${path} is there already`, {
    failure: 'misused',
    hint: 'Give another name, or --force to replace it.',
  });
}

function notWhole(path: string): LeadError {
  return new LeadError(`${path} does not read back as it was written`, {
    hint: 'No backup was made. A file may have a name that cannot be packed, or the disk fails.',
  });
}
