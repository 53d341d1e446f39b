import type { Look } from './look.ts';
import type { Paint } from './paint.ts';
import { pad } from './width.ts';

/** A part of an account: its name and, for the room there is beside or below it, its lines. */
export interface Section {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Wider, lines are hard to follow. */
const widest = 100;

/** Narrower, names stand above their sections rather than beside them. */
const narrow = 76;

/** Cells for the names of the sections beside them. */
const gutter = 11;

/** How wide an account is in all, whether names stand beside their sections, and the look of what is in those. */
export function roomFor({ paint, columns }: Look): {
  readonly width: number;
  readonly beside: boolean;
  readonly look: Look;
} {
  const width = Math.min(columns, widest);
  const beside = !paint.plain && width >= narrow;
  return { width, beside, look: { paint, columns: width - (beside ? gutter : 2) } };
}

/** The lines of each section that has any, with its name beside or above them. */
export function sectionBlocks(sections: readonly Section[], beside: boolean, paint: Paint): string[][] {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) =>
      beside
        ? lines.map(
            (line, index) => `${index === 0 ? paint.strong(pad(name, gutter)) : pad('', gutter)}${line}`,
          )
        : [paint.strong(name), ...lines.map((line) => `  ${line}`)],
    );
}
