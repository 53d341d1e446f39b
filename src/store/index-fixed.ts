import type { QuickFiles } from '../world/quick-files.ts';
import { fingerprint } from './fingerprint.ts';
import { type FixedFile, isSame, knownAt } from './index-data.ts';
import { forgetMemos } from './index-days.ts';
import type { Index } from './index-open.ts';
import { type Part, partOf } from './index-part.ts';

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
): Promise<Part<Value>> {
  const { quick, head } = index;
  const before = head.fixed.get(path) as FixedFile<Part<Value>> | undefined;
  let isRead = false;
  const after = await fixedNow(quick, before, path, async () => {
    isRead = true;
    const { text, value } = await read();
    return { text, value: partOf(value) };
  });
  head.fixed.set(path, after);
  if (isRead) {
    forgetMemos(head);
    index.isChanged = true;
  }
  return after.said;
}

/** The file at `path` as it is known now, and what it says; `before` itself if that is all as it was. */
export async function fixedNow<Said>(
  quick: QuickFiles,
  before: FixedFile<Said> | undefined,
  path: string,
  read: () => Promise<FixedRead<Said>>,
): Promise<FixedFile<Said>> {
  const began = quick.time();
  const signature = quick.signature(path);
  if (before && !signature && !before.known) return before;
  if (before?.known && signature) {
    const { known, said } = before;
    if (isSame(known.signature, signature) && !known.young) return before;
    if (known.print !== '' && fingerprint(quick.text(path)) === known.print)
      return { known: { ...known, ...knownAt(signature, began) }, said };
  }
  const { text, value: said } = await read();
  const after = quick.signature(path);
  const settled = signature && after && isSame(signature, after);
  const known = after && {
    ...knownAt(after, began),
    ...(!settled && { young: true }),
    print: text === undefined ? '' : fingerprint(text),
  };
  return { known: known ?? null, said };
}
