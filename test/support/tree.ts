import { posix } from 'node:path';
import { LeadError } from '../../src/errors.ts';
import type { Found, Tree } from '../../src/world/tree.ts';

/** A folder in memory as a whole, with the promises of the real one; see `filesIn`. */
export function treeIn(disk: Map<string, string>, folder: string, root = '/journal'): Tree {
  const keyOf = (path: string) => {
    const whole = posix.join(folder, path);
    return whole.startsWith(`${root}/`) ? whole.slice(root.length + 1) : whole;
  };
  return {
    folder,
    async survey(entered) {
      const paths = [...disk.keys()].flatMap((key) => {
        const whole = posix.resolve(root, key);
        return whole.startsWith(`${folder}/`) ? [whole.slice(folder.length + 1)] : [];
      });
      const isIn = (path: string) =>
        path.split('/').every((_, depth, parts) => depth === 0 || entered(parts.slice(0, depth).join('/')));
      const found = paths.filter(isIn).map(
        (path): Found => ({
          path,
          kind: 'file',
          bytes: Buffer.byteLength(disk.get(keyOf(path))!),
          mode: 0o600,
          isLink: false,
        }),
      );
      return { mode: 0o700, found: found.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    },
    lock: async () => 'free',
    async move(path, to, numbered = true) {
      const dot = to.lastIndexOf('.');
      for (let count = 1; ; count += 1) {
        const name = count === 1 ? to : `${to.slice(0, dot)}-${count}${to.slice(dot)}`;
        if (!disk.has(keyOf(name))) {
          disk.set(keyOf(name), disk.get(keyOf(path))!);
          disk.delete(keyOf(path));
          return name;
        }
        if (!numbered) throw new LeadError(`${to} is there already`, { hint: 'Nothing was moved.' });
      }
    },
  };
}
