import type { Disk } from './disk.ts';
import { explained, isMissing } from './disk-error.ts';
import type { Files } from './files.ts';
import { discard, jot } from './jot.ts';
import { alone } from './lock.ts';
import { pathBelow } from './path-below.ts';
import { type QuickDisk, quickFilesIn } from './quick-files-in.ts';
import { readAtOnce } from './read-at-once.ts';
import { readText } from './read-text.ts';
import { remove, replace } from './replace.ts';
import type { Self } from './self.ts';
import { undisturbed } from './undisturbed.ts';

/** What files need beside their folder. */
export interface Means {
  readonly disk: Disk;
  /** For the index; without it there is none. */
  readonly quick?: QuickDisk;
  readonly self: Self;
  /** Tells the person what is waited for. */
  note(text: string): void;
}

/** The text files below `folder`, an absolute path, on a disk. */
export function filesIn(folder: string, means: Means): Files {
  const { disk, quick, self } = means;
  const files: Files = {
    folder,
    list: async (below) => {
      const names = await listed(disk, pathBelow(folder, below));
      return names.filter((name) => !name.startsWith('.')).sort();
    },
    read: async (path) => {
      const whole = pathBelow(folder, path);
      const read = quick && readAtOnce(quick, whole);
      return read ? read.text : readText(disk, whole);
    },
    write: async (path, text, old) => replace(disk, pathBelow(folder, path), text, old),
    async writeAll(replacements) {
      const { replaceAll } = await import('./replace-all.ts');
      const placed = replacements.map((one) => ({ ...one, path: pathBelow(folder, one.path) }));
      return undisturbed(self, () => replaceAll(disk, placed));
    },
    remove: async (path, old) => remove(disk, pathBelow(folder, path), old),
    jot: async (path, text) => jot(disk, pathBelow(folder, path), text),
    discard: async (path) => discard(disk, pathBelow(folder, path)),
    alone: (work) => alone(folder, means, () => work(held)),
    ...(quick && { quick: quickFilesIn(folder, quick, self.time) }),
  };
  const held: Files = { ...files, alone: (work) => work(held) };
  return files;
}

async function listed(disk: Disk, path: string): Promise<string[]> {
  try {
    return await disk.readdir(path);
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw explained(thrown, path, 'read');
  }
}
