import type { Files } from '../world/files.ts';
import type { Folder } from './folder.ts';
import { localFolder } from './layout.ts';
import { type Progress, progressNow } from './progress.ts';
import { type FileWrite, traceOf } from './undo-record.ts';
import type { UndoRecord } from './undo-schema.ts';

/** Where records are kept: one file each, numbered in the order in which the changes were made. */
const folder = `${localFolder}/undo`;

/** Changes that can be taken back, and characters that are kept of them in all. */
const mostChanges = 200;
const mostCharacters = 4_000_000;

/** Of the number in the name of a record. */
const digits = 8;

/** A record as it is kept. */
export interface Kept {
  readonly number: number;
  /** Characters. */
  readonly size: number;
  readonly name: string;
  /** Set when it was taken back: by which undo, counted from 1, and the name of the file that says so. */
  readonly undone?: { readonly by: number; readonly name: string };
}

/** Where a record lies. */
export function placeOfRecord({ name }: Pick<Kept, 'name'>): string {
  return `${folder}/${name}`;
}

/** What is kept, oldest first. Damaged records are among them: only their names are read. */
export async function keptIn({ list }: Pick<Files, 'list'>): Promise<Kept[]> {
  const kept: Kept[] = [];
  const marks = new Map<number, Kept['undone']>();
  for (const name of await list(folder)) {
    if (name[digits] !== '-' || !name.endsWith('.json')) continue;
    const [number, size] = [Number(name.slice(0, digits)), Number(name.slice(digits + 1, -'.json'.length))];
    if (!(number > 0)) continue;
    if (size > 0) kept.push({ number, size, name });
    const by = size > 0 ? undefined : /^\d{8}-undone-(\d{1,8})\.json$/.exec(name)?.[1];
    if (by !== undefined) marks.set(number, { by: Number(by), name });
  }
  if (marks.size === 0) return kept.sort(byNumber);
  const marked = kept.map((one) => {
    const undone = marks.get(one.number);
    return undone ? { ...one, undone } : one;
  });
  const numbers = new Set(kept.map(({ number }) => number));
  // A mark without its record counts as a damaged record, so that it goes with the next change.
  const alone = [...marks].flatMap(([number, undone]) =>
    numbers.has(number) ? [] : { number, size: 0, name: undone!.name, undone: undone! },
  );
  return [...marked, ...alone].sort(byNumber);
}

function byNumber(a: Kept, b: Kept): number {
  return a.number - b.number;
}

/**
 * Keeps a record of a change that is about to be made, and lets go of the
 * oldest ones, and of what was taken back before: there is no way back to it.
 *
 * @returns what takes the record away again. Never throws: a change is made,
 *   whether or not it can be taken back later.
 */
export async function remember(
  { files, now, run }: Pick<Folder, 'files' | 'now' | 'run'>,
  write: FileWrite,
): Promise<() => Promise<void>> {
  try {
    const [kept, passed] = await Promise.all([keptIn(files), progressNow({ files })]);
    const record: UndoRecord = {
      at: now,
      run: run.id,
      answers: run.answers(),
      command: run.command,
      ...traceOf(write),
      passed: passed as UndoRecord['passed'],
    };
    const text = `${JSON.stringify(record)}\n`;
    const number = String((kept.at(-1)?.number ?? 0) + 1).padStart(digits, '0');
    const path = `${folder}/${number}-${text.length}.json`;
    for (const one of surplus(kept, text.length)) await forget(files, one);
    await files.jot(path, text);
    return async () => files.discard(path).catch(() => undefined);
  } catch {
    return async () => undefined;
  }
}

/** What has to go so that one more of `size` characters has its place. */
function surplus(kept: readonly Kept[], size: number): Kept[] {
  let [changes, characters] = [1, size];
  const gone: Kept[] = [];
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const one = kept[at]!;
    changes += 1;
    characters += one.size;
    if (one.undone !== undefined || changes > mostChanges || characters > mostCharacters) gone.push(one);
  }
  return gone.reverse();
}

/** Takes a record away, and what says that it was taken back. */
export async function forget(files: Pick<Files, 'discard'>, { name, undone }: Kept): Promise<void> {
  // The mark last: a record that has lost its mark would count as not taken back.
  await files.discard(`${folder}/${name}`);
  if (undone) await files.discard(`${folder}/${undone.name}`);
}

/** Notes that record `number` was taken back by undo number `by`, when check-ins stood at `passed`. */
export async function markUndone(
  { jot }: Pick<Files, 'jot'>,
  number: number,
  by: number,
  passed: Progress | undefined,
): Promise<void> {
  const name = `${String(number).padStart(digits, '0')}-undone-${by}.json`;
  await jot(`${folder}/${name}`, `${JSON.stringify(passed ?? null)}\n`);
}

/** Notes that it was brought back. */
export async function markDone(files: Pick<Files, 'discard'>, { undone }: Kept): Promise<void> {
  if (undone) await files.discard(`${folder}/${undone.name}`);
}
