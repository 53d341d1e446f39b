import { type Index, idsPath } from './index-open.ts';

/**
 * The ids of all commitments that the index has ever read, once it has read all
 * days; `undefined` if they are not kept. The list only grows: an id that is
 * wrongly taken does no harm.
 */
export function keptIds({ quick, head, ids }: Index): Pick<ReadonlySet<string>, 'has'> | undefined {
  if (head.workingDay === undefined) return undefined;
  try {
    const lines = `\n${quick.text(idsPath)}`;
    return { has: (id) => ids.has(id) || lines.includes(`\n${id}\n`) };
  } catch {
    return undefined;
  }
}
