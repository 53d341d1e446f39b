import { LeadError } from '../errors.ts';
import type { FileChange, PastChange } from '../journal/past-change.ts';
import type { Files } from '../world/files.ts';
import type { KeptRecord } from './undo-read.ts';
import { standOf, textAfter, textBefore } from './undo-record.ts';
import type { UndoRecord } from './undo-schema.ts';

/** What is taken or brought back at once, and how the files change by it. */
export interface UndoPlan {
  readonly change: PastChange;
  /** In the order in which they are taken or brought back. */
  readonly records: readonly KeptRecord[];
  /** Records of changes that never came about, or are no more. */
  readonly stale: readonly KeptRecord[];
}

/** Which records belong to the first: those of the same answer, or of the same run. */
export type Reach = 'answer' | 'run';

/** Texts of files by path as they would be after what was planned so far. */
export type Texts = Map<string, string | undefined>;

/** The files of the journal, to be read as they are. */
export type Readable = Pick<Files, 'read' | 'folder'>;

/**
 * Plans to take back the last of `records`, newest first, and what belongs to it.
 *
 * @param texts are changed to what they will be.
 * @returns the plan, nothing if there is nothing to take back.
 * @throws LeadError if a file was changed since.
 */
export async function planBack(
  records: readonly KeptRecord[],
  reach: Reach,
  files: Readable,
  texts: Texts = new Map(),
): Promise<UndoPlan | undefined> {
  const before = new Map(texts);
  const [chosen, stale, others]: [KeptRecord[], KeptRecord[], KeptRecord[]] = [[], [], []];
  for (const [index, one] of records.entries()) {
    const { record } = one;
    const [first] = chosen;
    if (first && !belongs(one, first, reach)) {
      if (reach === 'answer') break;
      others.push(one);
      continue;
    }
    const text = await textOf(record.path, texts, files);
    const isThere = inEffect(
      records.slice(index).flatMap((older) => (older.record.path === record.path ? [older.record] : [])),
      text,
    );
    if (isThere === undefined) throw refusal(files, one, text, others);
    const back = isThere ? textBefore(record, text!) : [];
    if (back.length === 0) stale.push(one);
    else {
      before.set(record.path, await textOf(record.path, before, files));
      texts.set(record.path, back[0]);
      chosen.push(one);
    }
  }
  return chosen.length === 0
    ? undefined
    : { ...planOf(chosen.toReversed(), before, texts), records: chosen, stale };
}

/**
 * Plans to bring back what `records` say, oldest first.
 *
 * @throws LeadError if a file was changed since it was taken back.
 */
export async function planForth(
  records: readonly KeptRecord[],
  files: Readable,
): Promise<UndoPlan | undefined> {
  const [before, texts]: [Texts, Texts] = [new Map(), new Map()];
  const [chosen, stale]: [KeptRecord[], KeptRecord[]] = [[], []];
  for (const one of records) {
    const { record } = one;
    const text = await textOf(record.path, texts, files);
    const stand = standOf(record, text);
    if (stand === 'other') throw refusal(files, one, text, []);
    const forth = stand === 'before' ? textAfter(record, text) : [];
    if (forth.length === 0) stale.push(one);
    else {
      before.set(record.path, await textOf(record.path, before, files));
      texts.set(record.path, forth[0]);
      chosen.push(one);
    }
  }
  return chosen.length === 0 ? undefined : { ...planOf(chosen, before, texts), records: chosen, stale };
}

/**
 * Whether the newest of `records`, all of one file, newest first, is in effect
 * where the file says `text`. It is not where the text is one from before: the
 * change never came, was taken back by other means, or an undo was cut off.
 *
 * @returns nothing if the text is none that the records know of, one after the other.
 */
function inEffect(records: readonly UndoRecord[], text: string | undefined): boolean | undefined {
  for (const [index, record] of records.entries()) {
    const stand = standOf(record, text);
    if (stand !== 'other') return index === 0 && stand === 'after';
    if (records[index + 1]?.after !== record.before) return undefined;
  }
  return undefined;
}

function belongs({ record: a }: KeptRecord, { record: b }: KeptRecord, reach: Reach): boolean {
  return a.run === b.run && (reach === 'run' || a.answers === b.answers);
}

async function textOf(path: string, texts: Texts, files: Readable): Promise<string | undefined> {
  return texts.has(path) ? texts.get(path) : files.read(path);
}

/** @param records in the order in which the changes were made. */
function planOf(
  records: readonly KeptRecord[],
  before: Texts,
  after: Texts,
): { readonly change: PastChange } {
  const { at, command } = records[0]!.record;
  const paths = [...new Set(records.map(({ record }) => record.path))];
  const files = paths.map((path): FileChange => ({ path, from: before.get(path), to: after.get(path) }));
  const what = records.map((one) => one.record.what).filter((words) => words !== '');
  return { change: { at, command, what, files } };
}

function refusal(
  { folder }: Readable,
  { record, number }: KeptRecord,
  text: string | undefined,
  others: readonly KeptRecord[],
): LeadError {
  const { path, command } = record;
  const between = others.find((one) => one.record.path === path && one.number > number);
  if (between) {
    return new LeadError(`${path} was changed in between, by ${between.record.command}`, {
      hint: 'Nothing was written. Take the changes back one at a time: lead undo.',
    });
  }
  const deed = text === undefined ? 'is gone' : 'was changed by hand or by another program';
  return new LeadError(`${path} ${deed} after it was written by ${command}`, {
    hint: `Nothing was written: undo does not step over what others did. Look at ${folder}/${path}, and change it in an editor.`,
  });
}
