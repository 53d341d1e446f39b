import type { Survey, Tree } from '../world/tree.ts';
import { type Flaw, flawOf } from './flaw.ts';
import { halfwayPath, localFolder } from './layout.ts';
import { isUnfinished } from './sibling.ts';

/** What a `lead` that was ended in the middle of a write left behind; nothing while another one is at work. */
export async function leftovers(tree: Tree, { found }: Survey): Promise<Flaw[]> {
  const lock = await tree.lock();
  if (lock === 'held') return [];
  const files = found
    .filter(({ path, kind }) => kind === 'file' && (isUnfinished(path) || isOldLock(path)))
    .map(({ path }) =>
      flawOf(
        path,
        'a write was ended in the middle and left this; the file it was for is whole',
        'Remove it.',
        {
          kind: 'put-away',
          path,
        },
      ),
    );
  if (found.some(({ path }) => path === halfwayPath)) files.push(halfway);
  if (lock === 'free') return files;
  const path = `${localFolder}/lock`;
  const message = 'a lead that was ended left its lock; the next change takes it over';
  return [
    ...files,
    { ...flawOf(path, message, 'Nothing need be done.', { kind: 'unlock', path }), minor: true },
  ];
}

/** Left by a kill between two days, and by nothing else. */
const halfway: Flaw = flawOf(
  halfwayPath,
  'a change of several days was ended in the middle; a record that was put on another day may stand on both',
  'lead undo --list says which days, and lead undo takes the half of it back. Then put this away.',
  { kind: 'put-away', path: halfwayPath },
);

/** A lock on the removal of a lock; see world/lock-file.ts. */
function isOldLock(path: string): boolean {
  return path.startsWith(`${localFolder}/lock-`);
}

/** Of a journal that others on this machine can read: how many files, for the person to decide. */
export function openToOthers({ mode, found }: Survey): Flaw[] {
  const open = found.filter(({ kind, mode: own }) => kind === 'file' && (own & 0o044) !== 0);
  if ((mode & 0o055) === 0 || open.length === 0) return [];
  const message = `${open.length === 1 ? 'this file' : `this and ${open.length - 1} more of ${open.length} files`} can be read by others on this machine`;
  return [
    {
      ...flawOf(open[0]!.path, message, 'If that is not meant: chmod -R go= on the folder of the journal.'),
      minor: true,
    },
  ];
}
