import { fingerprint } from './fingerprint.ts';
import type { Folder } from './folder.ts';
import type { Memo } from './index-data.ts';
import { saveIndex } from './index-open.ts';
import { memoPath } from './index-places.ts';

/**
 * What `work` comes to, worked out once and kept until a day up to `upTo`, or
 * what holds for all days, says something else. The journal has been read by
 * now, so that what has changed is known. Of each kind, the last value is kept.
 *
 * @param kind what is worked out: a part of the name of a file.
 * @param of what of.
 * @param work gives plain data, the same for the same journal.
 */
export async function remembered<Value>(
  { index, settings }: Pick<Folder, 'index' | 'settings'>,
  kind: string,
  { of, upTo }: Pick<Memo, 'of' | 'upTo'>,
  work: () => Promise<Value>,
): Promise<Value> {
  if (!index) return work();
  const memo = index.head.memos[kind];
  const kept = memo?.of === of && memo.upTo === upTo ? index.quick.kept(memoPath(kind)) : undefined;
  // The person's own config may say other settings, which no change of the journal tells.
  const by = fingerprint(JSON.stringify(settings));
  if (memo?.key.startsWith(`${by} `) && kept?.startsWith(beginning(memo.key)))
    return JSON.parse(kept).value as Value;
  const value = await work();
  // What is kept is the value that the head speaks of if both bear the same key. To go through a long text takes longer.
  const key = `${by} ${index.quick.time().toString(36)} ${Math.random().toString(36).slice(2)}`;
  index.head.memos[kind] = { of, upTo, key };
  index.memos.set(kind, [beginning(key), '"value":', ...inPieces(value), '}']);
  index.isChanged = true;
  try {
    saveIndex(index);
  } catch {
    // A journal that cannot be written to is read without.
  }
  return value;
}

/** `value` as JSON, a key at a time: one text of all that is known of fifty years would take a third of what they do. */
function inPieces(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [JSON.stringify(value) ?? 'null'];
  const pieces = Object.entries(value).flatMap(([key, one]) => {
    const text = JSON.stringify(one);
    return text === undefined ? [] : [',', `${JSON.stringify(key)}:`, text];
  });
  return ['{', ...pieces.slice(1), '}'];
}

/** How the text of a memo with this key begins. */
function beginning(key: string): string {
  return `{"key":${JSON.stringify(key)},`;
}
