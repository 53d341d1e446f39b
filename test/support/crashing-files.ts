import type { Files } from '../../src/world/files.ts';

/** Files of a process that dies. */
export interface CrashingFiles {
  readonly files: Files;
  /** Calls that change the disk, until now. */
  calls(): number;
}

/**
 * `files` of a process that dies in its call number `dying`, from 0, that
 * changes the disk: nothing it does from then on has any effect.
 *
 * @param how it dies before the call had any effect, or in the midst of it: a
 *   file that is jotted down is then there in part, all else has had its effect.
 */
export function crashingFiles(files: Files, dying: number, how: 'before' | 'amid'): CrashingFiles {
  let calls = 0;
  function dead(): boolean {
    return calls > dying;
  }
  async function changing(whole: () => Promise<void>, part = whole): Promise<void> {
    const wasDead = dead();
    calls += 1;
    if (!wasDead && !dead()) return whole();
    if (!wasDead && how === 'amid') await part();
    throw new Error('the process died');
  }
  async function looking<Result>(look: () => Promise<Result>): Promise<Result> {
    if (dead()) throw new Error('the process is dead');
    return look();
  }
  return {
    calls: () => calls,
    files: {
      ...files,
      list: (folder) => looking(() => files.list(folder)),
      read: (path) => looking(() => files.read(path)),
      write: (path, text, old) => changing(() => files.write(path, text, old)),
      remove: (path, old) => changing(() => files.remove(path, old)),
      discard: (path) => changing(() => files.discard(path)),
      jot: (path, text) =>
        changing(
          () => files.jot(path, text),
          () => files.jot(path, text.slice(0, text.length / 2)),
        ),
    },
  };
}
