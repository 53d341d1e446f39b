import type { Decoded } from './decode.ts';
import { entryAtOnce } from './entry-at-once.ts';
import type { WrittenEntry } from './entry-file.ts';
import { unfit } from './folder.ts';
import { parseYaml } from './yaml-file.ts';

/** What `source`, the text of the file of a day at `path`, says, or all that does not fit. `null`: nothing. */
export async function entryIn(
  path: string,
  source: string,
): Promise<Decoded<WrittenEntry | null | undefined>> {
  const parsed = parseYaml(source);
  const value = parsed.problem ? undefined : entryAtOnce(parsed.data);
  if (value) return { value, unread: [] };
  const { decodeParsed } = await import('./decode.ts');
  return decodeParsed(path, parsed, (await import('./entry-file.ts')).entrySchema);
}

/** The same of one that fits. @throws LeadError that names file, line and column if it does not. */
export async function fittingEntry(path: string, source: string): Promise<WrittenEntry | null | undefined> {
  const { value, unread } = await entryIn(path, source);
  if (unread.length > 0) throw unfit(unread);
  return value;
}
