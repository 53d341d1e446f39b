import type { World } from '../world/world.ts';

/** An id that none of `taken` has. */
export function newId({ newId: next }: Pick<World, 'newId'>, taken: ReadonlySet<string>): string {
  for (;;) {
    const id = next();
    if (!taken.has(id)) return id;
  }
}
