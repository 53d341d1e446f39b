import { commitmentsOf } from '../journal/journal.ts';
import type { World } from '../world/world.ts';
import type { Folder } from './folder.ts';
import { keptIds } from './index-ids.ts';
import { readJournal } from './read.ts';

/** Ids that are given to something already. */
export type Taken = Pick<ReadonlySet<string>, 'has'>;

/** An id that none of `taken` has. */
export function newId({ newId: next }: Pick<World, 'newId'>, taken: Taken): string {
  for (;;) {
    const id = next();
    if (!taken.has(id)) return id;
  }
}

/** The ids of all commitments there are, and perhaps of some that are no more. */
export async function idsTaken(folder: Folder): Promise<Taken> {
  const kept = folder.index && keptIds(folder.index);
  return kept ?? new Set(commitmentsOf(await readJournal(folder)).map(({ id }) => id));
}
