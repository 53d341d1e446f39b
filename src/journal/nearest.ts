import leven from 'leven';
import { folded } from './folded.ts';

/** The one of `known` that `written` was most likely meant to be; `undefined` if none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const farthest = Math.max(written.length < 3 ? 1 : 2, Math.floor(written.length / 3));
  const [best] = known
    .map((word) => ({
      word,
      begins: word[0] === written[0],
      distance: word.startsWith(written) && written.length > 2 ? 0 : leven(written, word),
    }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || Number(b.begins) - Number(a.begins));
  return best?.word;
}

/**
 * The one of `items` whose text has a piece, of as many words, that `written` is
 * most likely a slip of the pen for; the first of several.
 */
export function nearestPiece<Item extends { readonly text: string }>(
  written: string,
  items: readonly Item[],
): Item | undefined {
  const wanted = folded(written.trim());
  const [count, farthest] = [wordsOf(wanted).length, Math.max(1, Math.floor(wanted.length / 4))];
  if (wanted.length < 3) return undefined;
  const [best] = items
    .map((item) => {
      const words = wordsOf(folded(item.text));
      const pieces = words.map((_, at) => words.slice(at, at + count).join(' '));
      return {
        item,
        distance: Math.min(...pieces.map((piece) => (isSwapped(wanted, piece) ? 1 : leven(wanted, piece)))),
      };
    })
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance);
  return best?.item;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
}

/**
 * The one of `known` that `written` is a slip of the pen for: written with
 * other capitals or joints, with one letter too many, too few or wrong, two
 * letters swapped, or, of a long word, two such slips. Narrower than `nearest`:
 * what a person chose to write is not a slip because it is short.
 */
export function slipOf(written: string, known: readonly string[]): string | undefined {
  const near = known.filter((word) => {
    const [a, b] = [bare(written), bare(word)];
    const longest = Math.max(a.length, b.length);
    return a === b || (longest > 3 && (leven(a, b) <= (longest > 6 ? 2 : 1) || isSwapped(a, b)));
  });
  return nearest(written, near) ?? near[0];
}

/** In small letters, without what joins words. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function isSwapped(a: string, b: string): boolean {
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + (a[first + 1] ?? '') + (a[first] ?? '') + a.slice(first + 2);
  return first >= 0 && swapped === b;
}
