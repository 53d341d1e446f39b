import { widthOf } from './width.ts';

/**
 * `parts` in lines of at most `columns` cells, with `between` between two on a
 * line. No part is broken, so one that is wider stands alone. May be painted.
 */
export function flow(parts: readonly string[], columns: number, between: string): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1)}${between}${part}`;
    if (lines.length > 0 && widthOf(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
