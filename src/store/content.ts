import { LeadError } from '../errors.ts';
import type { Files } from '../world/files.ts';

/** The text of a file, or in words why there is none to be had. */
export type Content = { readonly text: string } | { readonly unread: string; readonly advice: string };

/** Reads the file at `path`. One that cannot be read is told of, not thrown. */
export async function contentOf(files: Files, path: string): Promise<Content> {
  try {
    return { text: (await files.read(path)) ?? '' };
  } catch (thrown) {
    if (!(thrown instanceof LeadError)) throw thrown;
    // The path is said once, before it.
    const message = thrown.message.replace(`${files.folder}/`, '').replace(`${path} `, 'it ');
    return { unread: message, advice: thrown.hint ?? 'Look at the file.' };
  }
}
