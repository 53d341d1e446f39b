import * as fs from 'node:fs/promises';
import { LeadError } from '../errors.ts';
import type { Files } from './files.ts';
import { alone } from './lock.ts';
import { replace } from './replace.ts';

/** The functions of node:fs/promises that are used, so that a test can make any one of them fail. */
export type Disk = Pick<
  typeof fs,
  'chmod' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/** Bytes of the largest file that is read. */
const largest = 100_000_000;

/** The text files below `folder` on a real disk. `note` tells the person what is waited for. */
export function filesIn(folder: string, note: (text: string) => void, disk: Disk = fs): Files {
  const files: Files = {
    folder,
    list: async (below) =>
      (await listed(disk, at(folder, below))).filter((name) => !name.startsWith('.')).sort(),
    read: (path) => read(disk, at(folder, path)),
    write: async (path, text, old) => {
      const whole = at(folder, path);
      if (old === text && (await read(disk, whole)) === text) return;
      await replace(disk, whole, text, async () => {
        if ((await read(disk, whole)) !== old) throw changedMeanwhile(whole);
      });
    },
    alone: (work) => alone(disk, folder, note, work),
  };
  return files;
}

async function read(disk: Disk, path: string): Promise<string | undefined> {
  try {
    const { size } = await disk.stat(path);
    if (size > largest) throw new LeadError(`${path} is too large to read (${Math.round(size / 1e6)} MB)`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await disk.readFile(path));
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    if (thrown instanceof TypeError) {
      throw new LeadError(`${path} is not UTF-8 text`, {
        cause: thrown,
        hint: 'Open it in an editor and save it as UTF-8.',
      });
    }
    throw explained(thrown, path, 'read');
  }
}

async function listed(disk: Disk, path: string): Promise<string[]> {
  try {
    return await disk.readdir(path);
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw explained(thrown, path, 'read');
  }
}

/** The absolute path of `path` below `folder`. @throws LeadError if it would lie elsewhere. */
function at(folder: string, path: string): string {
  const parts = path.split('/');
  const odd =
    path.includes('\0') || path.includes('\\') || parts.some((part) => part === '..' || part === '');
  if (!odd) return `${folder}/${path}`;
  throw new LeadError(`${JSON.stringify(path)} does not name a file below ${folder}`, { failure: 'misused' });
}

function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
}

function codeOf(thrown: unknown): string {
  return (thrown as NodeJS.ErrnoException | undefined)?.code ?? '';
}

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['no permission', 'See who owns the file and its folder.'],
  EPERM: ['not permitted', 'See who owns the file and its folder.'],
  EROFS: ['the disk can only be read', 'Make it writable, or name another journal with --journal.'],
  ENOSPC: ['no space is left on the disk', 'Make room, then try again.'],
  EDQUOT: ['your share of the disk is used up', 'Make room, then try again.'],
  EFBIG: ['the file would be too large', 'Make room, then try again.'],
  EISDIR: ['it is a folder', 'Move the folder away.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move the file away.'],
  ENOENT: ['it is gone', 'See whether the folder was moved.'],
  ELOOP: ['its links lead in a circle', 'Mend the link.'],
  EMFILE: ['too many files are open', 'Close some programs, then try again.'],
  EIO: ['the disk fails', 'Save what you can, then have the disk looked at.'],
};

/** What went wrong on the disk, in words; anything unforeseen as it is. */
export function explained(thrown: unknown, path: string, deed: 'read' | 'written'): unknown {
  const known = reasons[codeOf(thrown)];
  if (!known) return thrown;
  const [reason, hint] = known;
  const whole = deed === 'written' ? ' The file is as it was.' : '';
  return new LeadError(`${path} cannot be ${deed}: ${reason}`, { cause: thrown, hint: `${hint}${whole}` });
}

function changedMeanwhile(path: string): LeadError {
  return new LeadError(`${path} was changed by another program at this moment`, {
    hint: 'Nothing was written. Try again.',
  });
}
