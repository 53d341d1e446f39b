import { dirname } from 'node:path';
import { LeadError } from '../errors.ts';
import { discard } from './create.ts';
import type { Disk } from './disk.ts';
import { explained } from './disk-error.ts';
import { type Beside, flushFolders, remove, replace, stillSays, writtenBeside } from './replace.ts';

/** A file that is to say `text`, and says `old` now; `undefined`: there is none. */
export interface Replacement {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly old: string | undefined;
}

/**
 * Replaces several files that belong together, all of them or none: all are
 * written beside and flushed, and only when every one of them lies there are they
 * renamed, one after the other. If a rename fails, those before it are taken back.
 *
 * No disk renames several files at once. A kill, or a loss of power, between two
 * of the renames, which take some microseconds each, leaves some files new and
 * some old, each of them whole, and the rest of the new ones beside, hidden.
 *
 * @throws LeadError if a file no longer says what it is to replace, or the disk
 *   does not allow it; all files are then as they were, or the error says which are not.
 */
export async function replaceAll(disk: Disk, replacements: readonly Replacement[]): Promise<void> {
  const ready: (Replacement & Beside)[] = [];
  const done: (Replacement & Beside)[] = [];
  let path = '';
  try {
    for (const one of replacements) {
      ({ path } = one);
      const beside = await writtenBeside(disk, path, one.text, one.old);
      if (beside) ready.push({ ...one, ...beside });
    }
    for (const one of ready) await stillSays(disk, one.path, one.old);
    for (const one of ready) {
      ({ path } = one);
      await disk.rename(one.beside, one.target);
      done.push(one);
    }
  } catch (thrown) {
    for (const { beside } of ready.slice(done.length)) await discard(disk, beside);
    throw await takenBack(disk, done, explained(thrown, path, 'written'));
  }
  const tops = new Map(ready.map(({ target, newest }) => [dirname(target), newest]));
  for (const { target, newest } of ready) if (newest !== undefined) tops.set(dirname(target), newest);
  for (const [folder, newest] of tops) await flushFolders(disk, folder, newest && dirname(newest));
}

/** Gives each of `done` its old text again, the last first. @returns `thrown`, or what says which could not be taken back. */
async function takenBack(disk: Disk, done: readonly Replacement[], thrown: unknown): Promise<unknown> {
  const left: string[] = [];
  for (const { path, text, old } of done.toReversed()) {
    const back = old === undefined ? remove(disk, path, text) : replace(disk, path, old, text);
    await back.catch(() => left.push(path));
  }
  if (left.length === 0 || !(thrown instanceof LeadError)) return thrown;
  return new LeadError(thrown.message, {
    cause: thrown,
    hint: `These were replaced already, and could not be taken back: ${left.join(', ')}.`,
  });
}
