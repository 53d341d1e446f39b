import type { Files } from '../world/files.ts';
import type { Progress } from './progress.ts';
import { type Kept, placeOfRecord } from './undo-log.ts';
import { parseProgress, parseRecord, type UndoRecord } from './undo-schema.ts';

/** Files read at a time. */
const atOnce = 64;

/** A record that was read. */
export interface KeptRecord extends Kept {
  readonly record: UndoRecord;
}

/** The records that can be read, of those `kept`. */
export async function readRecords(
  { read }: Pick<Files, 'read'>,
  kept: readonly Kept[],
): Promise<KeptRecord[]> {
  const found: KeptRecord[] = [];
  for (let start = 0; start < kept.length; start += atOnce) {
    const some = kept.slice(start, start + atOnce).map(async (one) => {
      const record = parseRecord(await read(placeOfRecord(one)).catch(() => undefined));
      return record ? [{ ...one, record }] : [];
    });
    found.push(...(await Promise.all(some)).flat());
  }
  return found;
}

/** How far check-ins had come when what `kept` records was taken back. */
export async function passedWhenUndone(
  { read }: Pick<Files, 'read'>,
  { undone }: Kept,
): Promise<Progress | undefined> {
  return undone && parseProgress(await read(placeOfRecord(undone)).catch(() => undefined));
}
