import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import type { DayRecord, RecordKind } from '../journal/record.ts';
import { plannedWrite, usualStyle, writeFile } from './change.ts';
import { inBrief } from './change-words.ts';
import { fittingEntry } from './entry-read.ts';
import { type Folder, unfit } from './folder.ts';
import { forgetSaid } from './forget-said.ts';
import { entryPath, halfwayPath } from './layout.ts';
import { linesBetween, withCommentsAbove, withoutCommentsBetween } from './record-between.ts';
import { recordLines, withoutCommentsOf, withRecordLines } from './record-lines.ts';
import type { FileWrite } from './undo-record.ts';
import { at, isPlainMap } from './yaml-data.ts';
import { type Change, editYaml, type Value } from './yaml-edit.ts';
import { parseYaml } from './yaml-file.ts';

/** Under which key of an entry records of a kind stand. */
const keys: Readonly<Record<RecordKind, string>> = {
  commitment: 'commitments',
  win: 'wins',
  step: 'development',
  note: 'notes',
};

/** What a record says anew, by its key; `undefined` takes the key away. */
export type Said = Readonly<Record<string, Value | undefined>>;

/** The writes that take `records` out of their days. @throws LeadError if one of them is no longer there, or its file does not fit. */
export async function withoutRecords(folder: Folder, records: readonly DayRecord[]): Promise<FileWrite[]> {
  const days = [...new Set(records.map(({ day }) => day))];
  const writes: FileWrite[] = [];
  for (const day of days) {
    const ofDay = records.filter((one) => one.day === day);
    const what = `taken out: ${ofDay.map(({ text }) => text).join('; ')}`;
    const changed = await written(folder, day, ofDay, (data) => removing(data, ofDay));
    writes.push(...changed.map((write) => ({ ...write, what: inBrief(what) })));
  }
  return writes;
}

/** The writes that make a record say something else. @throws LeadError as `withoutRecords`. */
export async function withRecord(folder: Folder, record: DayRecord, said: Said): Promise<FileWrite[]> {
  const place = [keys[record.kind], record.index] as const;
  return written(folder, record.day, [record], () =>
    Object.entries(said).map(([key, value]) =>
      value === undefined ? { remove: [...place, key] } : { set: [...place, key], to: value },
    ),
  );
}

/**
 * The writes that put a record into the entry of another day, with all that it
 * says and the comments on its lines, and then take it out of its own: a kill
 * between leaves it in both.
 *
 * @throws LeadError as `withoutRecords`.
 */
export async function onAnotherDay(
  folder: Folder,
  record: DayRecord,
  day: Day,
  said: Said,
): Promise<FileWrite[]> {
  const [key, path] = [keys[record.kind], entryPath(record.day)];
  const source = (await folder.files.read(path)) ?? '';
  const item = at(at(parseYaml(source).data, key), record.index);
  if (!isPlainMap(item)) throw changedMeanwhile(path);
  const whole = { ...item, ...said } as { [key: string]: Value | undefined };
  const place = [source, key, record.index] as const;
  const lines = linesSaying(recordLines(...place) ?? linesBetween(...place), said);
  const put = await written(folder, day, [], () => [{ append: [key], item: whole }]);
  const taken = await withoutRecords(folder, [record]);
  const goneFrom = (bare: string) => {
    const after = editYaml(bare, removing(parseYaml(bare).data, [record]), usualStyle);
    return taken.map((write) => (write.before === source ? { ...write, after } : write));
  };
  const inLines = put.map((write) =>
    lines ? { ...write, after: withRecordLines(write.after, key, lines) } : write,
  );
  // What cannot stand there in its own lines stands there in ours, and its comments stay where they are.
  if (inLines.every(({ after }, index) => after === put[index]!.after))
    return [...put, ...goneFrom(withCommentsAbove(...place))];
  return [...inLines, ...goneFrom(withoutCommentsBetween(withoutCommentsOf(...place), key, record.index))];
}

/** `lines`, those of one item of a list, made to say what is `said` anew. */
function linesSaying(lines: readonly string[] | undefined, said: Said): readonly string[] | undefined {
  const changes = Object.entries(said).map(
    ([key, to]): Change => (to === undefined ? { remove: [0, key] } : { set: [0, key], to }),
  );
  return (
    lines &&
    editYaml(`${lines.join('\n')}\n`, changes, usualStyle)
      .trimEnd()
      .split('\n')
  );
}

/**
 * Makes the `writes`, which were shown, one after the other: all or none. What
 * they took out then lies nowhere but where `lead undo` finds it.
 *
 * @throws LeadError if one of the files was changed meanwhile, or cannot be written.
 */
export async function writeAll(folder: Folder, writes: readonly FileWrite[]): Promise<void> {
  const { files } = folder;
  await files.alone(async () => {
    for (const { path, before } of writes) {
      if ((await files.read(path)) !== before) throw changedMeanwhile(path);
    }
    const done: FileWrite[] = [];
    // What a kill in between leaves in two places is told of by the doctor.
    if (writes.length > 1) await files.jot(halfwayPath, '').catch(() => undefined);
    try {
      for (const write of writes) {
        await writeFile(folder, write);
        done.push(write);
      }
    } catch (thrown) {
      for (const { path, before, after } of done.toReversed()) {
        // What cannot be put back is told by what made it fail; lead undo knows of it.
        await (before === undefined ? files.remove(path, after) : files.write(path, before, after)).catch(
          () => undefined,
        );
      }
      throw thrown;
    } finally {
      const over = () => files.discard(halfwayPath);
      if (writes.length > 1) await over().catch(() => over().catch(() => undefined));
    }
  });
  forgetSaid(
    files,
    writes.map(({ path }) => path),
  );
}

/** The write that makes `changes` in the entry of `day`, if it still has the `records`; none if nothing changes. */
async function written(
  folder: Folder,
  day: Day,
  records: readonly DayRecord[],
  changes: (data: unknown) => readonly Change[],
): Promise<FileWrite[]> {
  if (folder.unread.length > 0) throw unfit(folder.unread);
  const data = await dataOf(folder, day);
  for (const { kind, index, text } of records) {
    if (at(at(at(data, keys[kind]), index), 'text') !== text) throw changedMeanwhile(entryPath(day));
  }
  const write = await plannedWrite(folder, entryPath(day), fittingEntry, () => changes(data));
  return write ? [write] : [];
}

async function dataOf({ files }: Folder, day: Day): Promise<unknown> {
  return parseYaml((await files.read(entryPath(day))) ?? '').data;
}

/** From the last on, so that what is removed moves none that is still to go. A list that is empty then goes, too. */
function removing(data: unknown, records: readonly DayRecord[]): Change[] {
  return Object.entries(keys).flatMap(([kind, key]): Change[] => {
    const indexes = records.filter((one) => one.kind === kind).map(({ index }) => index);
    const list = at(data, key);
    const all = Array.isArray(list) && list.length === indexes.length && indexes.length > 0;
    if (all) return [{ remove: [key] }];
    return indexes.sort((a, b) => b - a).map((index) => ({ remove: [key, index] }));
  });
}

function changedMeanwhile(path: string): LeadError {
  return new LeadError(`${path} was changed in the meantime`, { hint: 'Nothing was written. Try again.' });
}
