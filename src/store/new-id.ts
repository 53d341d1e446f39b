import { commitmentsOf } from '../journal/journal.ts';
import type { World } from '../world/world.ts';
import type { Folder } from './folder.ts';
import { keptIds } from './index-ids.ts';
import { readJournal } from './read.ts';

/** Ids that are given to something already. */
export type Taken = Pick<ReadonlySet<string>, 'has'>;

/** What was given already in each run: it may not have been read again. */
const givenIn = new WeakMap<Pick<World, 'newId'>, Set<string>>();

/** An id that none of `taken` has, and that was not given before in this run. */
export function newId(world: Pick<World, 'newId'>, taken: Taken): string {
  const given = givenIn.get(world) ?? new Set();
  givenIn.set(world, given);
  for (;;) {
    const id = world.newId();
    if (taken.has(id) || given.has(id)) continue;
    given.add(id);
    return id;
  }
}

/** The ids of all commitments there are, and perhaps of some that are no more. */
export async function idsTaken(folder: Folder): Promise<Taken> {
  const kept = folder.index && keptIds(folder.index);
  return kept ?? new Set(commitmentsOf(await readJournal(folder)).map(({ id }) => id));
}
