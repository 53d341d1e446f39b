import type { Grain, Part } from '../summary/parts.ts';
import { labelRow } from './label-row.ts';
import type { Look } from './look.ts';
import { pad, widthOf } from './width.ts';

/** A row of cells, one a part, and what is written before it; empty for nothing. */
export interface SparkRow {
  readonly name: string;
  readonly cells: string;
}

/**
 * Rows of cells below one another, with labels under them. Wider than there is
 * room, they go on in further rows of the same length.
 */
export function sparkRows(
  rows: readonly SparkRow[],
  parts: readonly Part[],
  grain: Grain,
  { paint, columns }: Look,
): string[] {
  const names = Math.max(0, ...rows.map(({ name }) => widthOf(name)));
  const before = names === 0 ? 0 : names + 2;
  const size = lengthOfRow(parts.length, columns - before);
  const lines: string[] = [];
  for (let start = 0; start < parts.length; start += size) {
    const ends = parts.slice(start, start + size).map(({ to }) => to);
    for (const { name, cells } of rows)
      lines.push(pad(name, before) + [...cells].slice(start, start + size).join(''));
    const labels = labelRow(ends, grain);
    if (labels !== '') lines.push(paint.quiet(pad('', before) + labels));
  }
  return lines;
}

/** As few rows as fit, and of them the shortest; of years, where that fits. */
function lengthOfRow(cells: number, room: number): number {
  const rows = Math.ceil(cells / Math.max(1, room));
  return Math.max(1, Math.ceil(cells / Math.max(1, rows)));
}
