/** From nothing to all, one cell each. */
const blocks = [...'▁▂▃▄▅▆▇█'];

/** What stands where there is nothing to show. */
export const blank = '·';

/**
 * One cell for each of `shares` (0 to 1; more or less is cut), `·` where there
 * is none. A cell is full only when nothing is missing, and lowest only when
 * there is nothing.
 */
export function spark(shares: readonly (number | undefined)[]): string {
  return shares.map((share) => (share === undefined ? blank : blocks[heightOf(share)]!)).join('');
}

function heightOf(share: number): number {
  const top = blocks.length - 1;
  if (share <= 0) return 0;
  return share >= 1 ? top : Math.min(top - 1, Math.max(1, Math.round(share * top)));
}
