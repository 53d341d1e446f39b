import { posix } from 'node:path';
import { LeadError } from '../../src/errors.ts';
import type { Files } from '../../src/world/files.ts';
import { wholeText } from '../../src/world/pieces.ts';

/**
 * Files in memory, with the promises of the real ones.
 *
 * @param disk texts by path: absolute, or relative to `root`.
 * @param folder the absolute folder that the paths of the result are below.
 */
export function filesIn(disk: Map<string, string>, folder: string, root = '/journal'): Files {
  const keyOf = (path: string) => {
    const whole = posix.join(folder, path);
    return whole.startsWith(`${root}/`) ? whole.slice(root.length + 1) : whole;
  };
  function stillSaying(path: string, old: string | undefined): string {
    const key = keyOf(path);
    if (disk.get(key) === old) return key;
    throw new LeadError(`${path} was changed in the meantime`, {
      hint: 'Nothing was written. Try again.',
    });
  }
  return {
    folder,
    async list(below) {
      const start = `${posix.join(folder, below)}/`.replace(/\/+$/, '/');
      const inside = [...disk.keys()]
        .map((key) => posix.resolve(root, key))
        .filter((path) => path.startsWith(start));
      return [...new Set(inside.map((path) => path.slice(start.length).split('/')[0]!))].sort();
    },
    read: async (path) => disk.get(keyOf(path)),
    async write(path, text, old) {
      disk.set(stillSaying(path, old), wholeText(text));
    },
    async writeAll(replacements) {
      const said = replacements.map(({ path, text, old }) => [stillSaying(path, old), text] as const);
      for (const [key, text] of said) disk.set(key, text);
    },
    async remove(path, old) {
      disk.delete(stillSaying(path, old));
    },
    async jot(path, text) {
      disk.set(stillSaying(path, undefined), text);
    },
    discard: async (path) => void disk.delete(keyOf(path)),
    alone(work) {
      // As whoever took these files up has them.
      return work(this);
    },
  };
}
