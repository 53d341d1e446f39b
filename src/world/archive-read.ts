import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { createTarDecoder } from 'modern-tar';
import { LeadError } from '../errors.ts';
import { type ArchiveEntry, entryOf, refused } from './archive-entry.ts';
import type { Disk, OpenFile } from './disk.ts';
import { codeOf, explained, isMissing } from './disk-error.ts';

/** An entry that was read, with the SHA-256 of its bytes in hexadecimal digits. */
export interface ReadEntry extends ArchiveEntry {
  readonly sum: string;
}

/** A text of a person is not made this many times smaller; what is only pretends to be small. */
const mostShrunk = 200;
/** Bytes below which it does not matter. */
const harmless = 20_000_000;

/**
 * Reads the backup at `path` from its first to its last byte.
 *
 * @param open is told of each entry; what it gives takes the bytes of a file. @returns all entries.
 * @throws LeadError if the file cannot be read, or is no whole and harmless backup.
 */
export async function readArchive(
  disk: Disk,
  path: string,
  open: (entry: ArchiveEntry) => Promise<Into | undefined>,
): Promise<ReadEntry[]> {
  const file = await opened(disk, path);
  try {
    const { size } = await file.stat();
    const entries: ReadEntry[] = [];
    const seen = new Set<string>();
    const unzipped = Readable.toWeb(Readable.from(unpacked(partsOf(file), size))) as WebStream<Uint8Array>;
    const decoder = createTarDecoder({ strict: true });
    for await (const { header, body } of unzipped.pipeThrough(decoder as never) as AsyncIterable<{
      header: Parameters<typeof entryOf>[0];
      body: WebStream<Uint8Array>;
    }>) {
      const entry = entryOf(header, process.platform === 'win32');
      if (seen.has(entry.path)) throw refused(`it holds ${JSON.stringify(header.name)} twice`);
      seen.add(entry.path);
      const into = await open(entry);
      entries.push({ ...entry, sum: await taken(body, into) });
    }
    return entries;
  } catch (thrown) {
    if (thrown instanceof LeadError || /^E[A-Z0-9]+$/.test(codeOf(thrown)))
      throw explained(thrown, path, 'read');
    throw new LeadError(`${path} is no whole backup`, {
      cause: thrown,
      hint: 'It is cut off, damaged, or something else. Take another one. Nothing was written.',
    });
  } finally {
    // What was to be read was read.
    await file.close().catch(() => undefined);
  }
}

/** Where the bytes of one file go. */
export interface Into {
  write(part: Uint8Array): Promise<void>;
  /** After the last part, or when no more comes. */
  end(): Promise<void>;
}

/** Hands on the bytes of one file. @returns their SHA-256. */
async function taken(body: AsyncIterable<Uint8Array>, into: Into | undefined): Promise<string> {
  const sum = createHash('sha256');
  try {
    for await (const part of body) {
      sum.update(part);
      await into?.write(part);
    }
  } catch (thrown) {
    await into?.end().catch(() => undefined);
    throw thrown;
  }
  await into?.end();
  return sum.digest('hex');
}

async function opened(disk: Disk, path: string) {
  try {
    return await disk.open(path, 'r');
  } catch (thrown) {
    if (!isMissing(thrown)) throw explained(thrown, path, 'read');
    throw new LeadError(`there is no ${path}`, { failure: 'misused', hint: 'Give the file of a backup.' });
  }
}

/** The bytes of `file`, part by part. */
async function* partsOf(file: OpenFile): AsyncGenerator<Uint8Array> {
  for (;;) {
    const bytes = Buffer.alloc(partSize);
    const { bytesRead } = await file.read(bytes, 0, partSize);
    if (bytesRead === 0) return;
    yield bytes.subarray(0, bytesRead);
  }
}

const partSize = 65_536;

/** The bytes of `parts` without gzip's compression. */
async function* unpacked(parts: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  const [source, gunzip] = [Readable.from(parts), createGunzip()];
  source.on('error', (error) => gunzip.destroy(error));
  let total = 0;
  try {
    for await (const part of source.pipe(gunzip)) {
      total += part.length;
      if (total > harmless && total > size * mostShrunk)
        throw refused(`it grows to more than ${mostShrunk} times its size`);
      yield part;
    }
  } finally {
    source.destroy();
  }
}
