/**
 * A bar of `columns` cells, filled to `share` (0 to 1; more or less is cut). It
 * is full only when nothing is missing, and empty only when there is nothing.
 */
export function bar(share: number, columns: number): string {
  const most = share < 1 ? columns - 1 : columns;
  const least = share > 0 ? 1 : 0;
  const filled = Math.max(least, Math.min(most, Math.round(share * columns)));
  return '█'.repeat(filled) + '░'.repeat(columns - filled);
}
