import type { Index } from './index-open.ts';
import { idsPath } from './index-places.ts';

/**
 * The ids of all commitments that the index has ever read, once it has read all
 * days; `undefined` if they are not kept. The list only grows: an id that is
 * wrongly taken does no harm.
 */
export function keptIds({ quick, head, ids }: Index): Pick<ReadonlySet<string>, 'has'> | undefined {
  if (head.workingDay === undefined) return undefined;
  try {
    // Of so many ids a string is not worth making.
    const lines = quick.bytes(idsPath);
    const isKept = (id: string) =>
      lines.includes(`\n${id}\n`) || lines.toString('latin1', 0, id.length + 1) === `${id}\n`;
    return { has: (id) => ids.has(id) || isKept(id) };
  } catch {
    return undefined;
  }
}
