import type { Day } from '../journal/day.ts';
import { folded } from '../journal/folded.ts';
import { textsOf } from '../journal/piece.ts';
import { piecesOf } from '../journal/pieces.ts';
import { fingerprint } from './fingerprint.ts';
import type { Known, Month } from './index-data.ts';
import type { Sheet } from './index-sheet.ts';

/** Where the words of `month` are kept, below the folder of the index. */
export function wordsName(month: Month): string {
  return `${month}.txt`;
}

/**
 * The words of a month, so that a search need not read what cannot hold them: a
 * line that tells which texts they are of, then for each day a line of its
 * print and its words, folded. The words of standards are not among them.
 *
 * @param before how the file stood, so that only what has changed is folded.
 */
export function writtenWords(sheet: Sheet, stamp: string, before = ''): string {
  const kept = new Map(before.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]));
  const days = [...sheet].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = days.map(([day, { print, entry }]) => {
    const name = `${day} ${print}`;
    const texts = () =>
      entry === undefined
        ? []
        : piecesOf(entry, [])
            .filter(({ kind }) => kind !== 'standard')
            .flatMap((piece) => textsOf(piece).map(folded));
    return kept.get(name) ?? `${name}\t${texts().join('\u0001')}`;
  });
  return `${titleOf(stamp, sheet)}\n${lines.join('\n')}\n`;
}

/**
 * Whether some day of a month may hold all of `words`, which are folded.
 *
 * @param text its words as they are kept; `undefined` if they are not.
 * @param days how the files of the month are known.
 */
export function mayHold(
  text: string | undefined,
  stamp: string,
  days: readonly (readonly [Day, Pick<Known, 'print'>])[],
  words: readonly string[],
): boolean {
  if (!text?.startsWith(`${titleOf(stamp, days)}\n`)) return true;
  if (!words.every((word) => text.includes(word))) return false;
  return text.split('\n').some((line) => words.every((word) => line.includes(word)));
}

/** Which texts the words are of. */
function titleOf(stamp: string, days: Iterable<readonly [Day, Pick<Known, 'print'>]>): string {
  const prints = [...days].map(([day, { print }]) => `${day} ${print}`).sort();
  return `${stamp} ${fingerprint(prints.join('\n'))}`;
}
