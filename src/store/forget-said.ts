import type { Files } from '../world/files.ts';
import { indexFolder } from './index-places.ts';
import { sheetName } from './index-sheet.ts';
import { saidName, wordsName } from './index-words.ts';
import { localFolder } from './layout.ts';

/**
 * Lets go of what is kept of the journal's words so that they need not be worked
 * out again, where the files at `paths` were changed: what was said last, and of
 * days, what the index has of their months. Words that a person took out of a
 * file would otherwise lie there until somebody looks. All of it is made anew.
 *
 * What `lead undo` needs to bring them back stays. Never throws: a file that
 * cannot be removed belongs to nobody but the person.
 */
export function forgetSaid({ quick }: Pick<Files, 'quick'>, paths: readonly string[]): void {
  if (!quick) return;
  const stale = new Set(
    paths.flatMap((path) => {
      const [, month, year] = /^days\/\d{4}\/((\d{4})-\d\d)-/.exec(path) ?? [];
      return month && year ? [sheetName(month), wordsName(year), saidName(year)] : [];
    }),
  );
  const discard = (folder: string, isStale: (name: string) => boolean) => {
    try {
      for (const name of quick.list(folder)) if (isStale(name)) quick.discard(`${folder}/${name}`);
    } catch {
      // There is none, or it is not to be written to.
    }
  };
  discard(`${localFolder}/echo`, () => true);
  discard(indexFolder, (name) => name.startsWith('memo-') || stale.has(name));
}
