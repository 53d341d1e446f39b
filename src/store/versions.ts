import { usualStyle } from './change.ts';
import { decodeParsed } from './decode.ts';
import type { FileKind } from './file-kind.ts';
import { type Contradiction, merged, stamps } from './merge.ts';
import { at, fingerprint, isPlainMap, same } from './yaml-data.ts';
import { type Change, editYaml } from './yaml-edit.ts';
import { parseYaml } from './yaml-file.ts';
import type { Path } from './yaml-write.ts';

/** What two versions of a file come to. */
export type Together =
  /** `text` is ours with what only theirs has; ours itself if that is nothing. */
  | { readonly kind: 'one'; readonly text: string; readonly changes: readonly Change[] }
  | { readonly kind: 'contradictory'; readonly contradictions: readonly Contradiction[] }
  /** One of them does not read or fit, or the text of ours does not allow the edit. */
  | { readonly kind: 'unreadable'; readonly whose: 'ours' | 'theirs' | 'both' };

/** Characters read in all: each change reads the file anew, and a hostile copy may have many. */
const mostWork = 50_000_000;

/**
 * Makes one of two versions of a file: every record of both is in it, and none
 * twice that both have. The text of ours stays as it is, byte for byte, around
 * what is added.
 */
export function together(ours: string, theirs: string, { schema, day, isSettings }: FileKind): Together {
  const [mine, other] = [ours, theirs].map((text) => {
    const parsed = parseYaml(text);
    const fits = decodeParsed('', parsed, schema).unread.length === 0;
    return fits ? { data: parsed.data } : undefined;
  });
  if (!mine) return { kind: 'unreadable', whose: 'ours' };
  if (!other) return { kind: 'unreadable', whose: 'theirs' };
  const usual = (path: Path) =>
    path.length === 3 && path[0] === 'commitments' && path[2] === 'due' ? day : undefined;
  const { changes, contradictions } = merged(mine.data, other.data, schema, usual, isSettings);
  if (contradictions.length > 0) return { kind: 'contradictory', contradictions };
  const text = changes.length * ours.length > mostWork ? undefined : edited(ours, changes);
  const result = text === undefined ? undefined : parseYaml(text);
  // Not ceremony: what is merged here is put away there, so it is looked at once more.
  const isWhole =
    text !== undefined &&
    result?.problem === undefined &&
    decodeParsed('', result!, schema).unread.length === 0 &&
    holds(result!.data, withoutStamps(mine.data)) &&
    holds(result!.data, withoutStamps(other.data));
  return isWhole ? { kind: 'one', text, changes } : { kind: 'unreadable', whose: 'both' };
}

/** One of two moments of opening, or of closing, goes with the version that is put away. */
function withoutStamps(data: unknown): unknown {
  if (!isPlainMap(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => !stamps.includes(key)));
}

function edited(source: string, changes: readonly Change[]): string | undefined {
  try {
    return editYaml(source, changes, usualStyle);
  } catch {
    return undefined;
  }
}

/** Whether `whole` says everything that `part` says: each key, and each item of a list by itself. */
export function holds(whole: unknown, part: unknown): boolean {
  if (part === undefined || part === null || same(whole, part)) return true;
  if (isPlainMap(part)) return Object.keys(part).every((key) => holds(at(whole, key), at(part, key)));
  if (!Array.isArray(part)) return false;
  if (!Array.isArray(whole)) return part.length === 0;
  const left = new Map<string, unknown[]>();
  for (const item of whole) left.set(fingerprint(item), [...(left.get(fingerprint(item)) ?? []), item]);
  const rest = part.filter((item) => left.get(fingerprint(item))?.pop() === undefined);
  const others = [...left.values()].flat();
  return rest.every((item) => {
    const index = others.findIndex((one) => at(one, 'id') === at(item, 'id') && holds(one, item));
    if (index >= 0) others.splice(index, 1);
    return index >= 0;
  });
}
