import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { disk as realDisk } from '../../src/world/disk.ts';
import { filesIn, type Means } from '../../src/world/files-in.ts';
import { selfOf } from '../../src/world/self.ts';

/** Where a flush takes no time, if there is such a disk; for what does not hang on the disk. */
export const quick = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder that is there until the test is over. */
export function scratch(within = tmpdir()): string {
  const folder = mkdtempSync(join(realpathSync(within), 'lead-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Real files in `folder`, with `means` in place of the usual ones. */
export function realFiles(folder: string, means: Partial<Means> = {}) {
  return filesIn(folder, { disk: realDisk, self: selfOf(process), note: () => undefined, ...means });
}
