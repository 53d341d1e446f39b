import type { Day } from '../journal/day.ts';
import type { Unread } from '../journal/journal.ts';
import type { Settings } from '../journal/settings.ts';
import type { Files } from '../world/files.ts';
import { entryFrom } from './entry-made.ts';
import { entryIn } from './entry-read.ts';
import { fingerprint } from './fingerprint.ts';
import type { DayRead } from './index-data.ts';
import { saidOf } from './index-sheet.ts';
import { entryPath } from './layout.ts';

/** Reads the entry of `day`; nothing of it where the file does not read or fit. */
export async function dayRead(
  files: Files,
  day: Day,
  { workingDay }: Pick<Settings, 'workingDay'>,
): Promise<DayRead> {
  const path = entryPath(day);
  const source = await textIn(files, path);
  if (Array.isArray(source)) return { print: '', said: saidOf({ unread: source }) };
  const { value, unread } = await entryIn(path, source ?? '');
  const entry = unread.length === 0 && entryFrom(value, day, workingDay);
  const said = saidOf({ ...(entry && { entry }), unread });
  return { print: source === undefined ? '' : fingerprint(source), said };
}

/** The text of a file, or why it could not be read. */
export async function textIn(files: Files, path: string): Promise<string | undefined | Unread[]> {
  try {
    return await files.read(path);
  } catch (thrown) {
    return [{ path, line: 1, column: 1, message: thrown instanceof Error ? thrown.message : String(thrown) }];
  }
}
