import type { Day } from '../journal/day.ts';
import { fingerprint } from './fingerprint.ts';
import type { Folder } from './folder.ts';
import { memoPath, saveIndex } from './index-open.ts';

/** Most values that are kept. */
const most = 8;

/**
 * What `work` comes to, worked out once and kept until a day up to `upTo`, or
 * what holds for all days, says something else. The journal has been read by
 * now, so that what has changed is known.
 *
 * @param name what is worked out, and of which days: the name of a file.
 * @param work gives plain data, the same for the same journal.
 */
export async function remembered<Value>(
  { index }: Pick<Folder, 'index'>,
  name: string,
  upTo: Day,
  work: () => Promise<Value>,
): Promise<Value> {
  if (!index) return work();
  const { quick, head } = index;
  const memo = head.memos[name];
  const kept = memo && quick.kept(memoPath(name));
  if (memo?.upTo === upTo && kept && fingerprint(kept) === memo.key) return JSON.parse(kept).value as Value;
  const value = await work();
  const text = JSON.stringify({ value });
  for (const old of Object.keys(head.memos).slice(0, 1 - most)) delete head.memos[old];
  delete head.memos[name];
  head.memos[name] = { upTo, key: fingerprint(text) };
  index.memos.set(name, text);
  index.isChanged = true;
  try {
    saveIndex(index);
  } catch {
    // A journal that cannot be written to is read without.
  }
  return value;
}
