import type { QuickFiles } from '../world/quick-files.ts';
import { fingerprint } from './fingerprint.ts';
import { type FixedFile, isSame, knownAt } from './index-data.ts';
import { forgetMemos } from './index-days.ts';
import type { Index } from './index-open.ts';

/** What `read` finds in a file: its text, and what is made of it, as plain data. */
export interface FixedRead<Value> {
  /** `undefined` if there is no such file, or it cannot be read. */
  readonly text?: string | undefined;
  readonly value: Value;
}

/** What the file at `path` says, of which a journal has one: from the index, where it knows the file as it is. */
export async function fixedFromIndex<Value>(
  index: Index,
  path: string,
  read: () => Promise<FixedRead<Value>>,
): Promise<Value> {
  const { quick, head } = index;
  const before = head.fixed[path];
  let isRead = false;
  const after = await fixedNow(quick, before, path, () => {
    isRead = true;
    return read();
  });
  head.fixed[path] = after;
  if (isRead) {
    forgetMemos(head);
    index.isChanged = true;
  }
  return after.value as Value;
}

/** The file at `path` as it is known now, and what it says; `before` itself if that is all as it was. */
export async function fixedNow<Value>(
  quick: QuickFiles,
  before: FixedFile | undefined,
  path: string,
  read: () => Promise<FixedRead<Value>>,
): Promise<FixedFile> {
  const signature = quick.signature(path);
  if (before && !signature && !before.known) return before;
  if (before?.known && signature) {
    const { known, value } = before;
    if (isSame(known.signature, signature) && !known.young) return before;
    if (known.print !== '' && fingerprint(quick.text(path)) === known.print)
      return { known: { ...known, ...knownAt(signature, quick.time()) }, value };
  }
  const { text, value } = await read();
  const after = quick.signature(path);
  const settled = signature && after && isSame(signature, after);
  const known = after && {
    ...knownAt(after, quick.time()),
    ...(!settled && { young: true }),
    print: text === undefined ? '' : fingerprint(text),
  };
  return { known: known ?? null, value };
}
