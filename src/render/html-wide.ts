import { widthOf } from './width.ts';

/** From so many columns on, a table is too wide for a phone. */
const mostColumns = 4;

/** Cells that the longest words of all columns take together at most, to stand beside one another on a phone. */
const mostCells = 32;

/** Where a line may be broken: at blanks, and beside letters of scripts that have none. */
const breaks = /[\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/u;

/**
 * Whether a table is too wide for a phone, which shows each of its rows as a list then.
 *
 * @param rows the words of each cell, row by row, the heads first.
 */
export function isWide(rows: readonly (readonly string[])[]): boolean {
  const longest = (rows[0] ?? []).map(() => 0);
  for (const row of rows)
    for (const [at, words] of row.entries())
      for (const word of words.split(breaks)) longest[at] = Math.max(longest[at] ?? 0, widthOf(word));
  return longest.length >= mostColumns || longest.reduce((sum, cells) => sum + cells, 0) > mostCells;
}
