import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { LeadError } from '../errors.ts';
import type { Disk } from './disk.ts';
import { explained, isMissing } from './disk-error.ts';

/** Bytes of the largest text that is read: several are held at a time. Ten years of entries are a third of it. */
export const largest = 16_000_000;

/**
 * The whole text of the file at `path`, a byte order mark included, so that it
 * can be written back as it was; `undefined` if there is no such file.
 *
 * @throws LeadError if it cannot be read, is too large, or is not UTF-8.
 */
export async function readText(disk: Disk, path: string): Promise<string | undefined> {
  const bytes = await bytesOf(disk, path);
  return bytes && decoded(bytes, path);
}

/** The text that `bytes` are in UTF-8. `name` is said in the error. @throws LeadError if they are not. */
export function decoded(bytes: Buffer, name: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new LeadError(`${name} is not UTF-8 text`, { hint: 'Open it in an editor and save it as UTF-8.' });
}

/** The error for a text of `size` bytes. */
export function tooLarge(name: string, size: number): LeadError {
  return new LeadError(`${name} is too large to read (${Math.round(size / 1e6)} MB)`, {
    hint: `At most ${largest / 1e6} MB are read.`,
  });
}

/** What a shell hands over, such as `<(…)`: it may be a pipe. */
function isGiven(path: string): boolean {
  return /^\/(dev|proc)\//.test(path);
}

/** Without waiting for somebody who writes to a pipe that stands where a file should be. */
function flags(path: string): number | string {
  return isGiven(path) ? 'r' : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
}

function noFile(path: string): LeadError {
  return new LeadError(`${path} cannot be read: it is a pipe or a device`, { hint: 'Move it away.' });
}

async function bytesOf(disk: Disk, path: string): Promise<Buffer | undefined> {
  try {
    const file = await disk.open(path, flags(path));
    try {
      const about = await file.stat();
      if (!about.isFile() && !about.isDirectory() && !isGiven(path)) throw noFile(path);
      if (about.size > largest) throw tooLarge(path, about.size);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw explained(thrown, path, 'read');
  }
}
