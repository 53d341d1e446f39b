import type { Archives } from './archive.ts';
import type { Means } from './files-in.ts';
import { pack } from './pack.ts';
import { unpack } from './unpack.ts';

/** Backups on the disk of `means`. */
export function archivesOn(means: Means): Archives {
  return {
    pack: (folder, path, except, force) => pack(folder, path, except, force, means),
    unpack: (path, folder, except, isWanted) => unpack(means.disk, path, folder, except, isWanted),
  };
}
