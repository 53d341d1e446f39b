import { type Place, wholeCharacters } from '../journal/places.ts';
import { placesOfTerms, type Term } from '../journal/term.ts';
import type { Paint } from './paint.ts';
import { harmless } from './shown.ts';
import { wrap } from './width.ts';

/** A line of a wrapped text, and where in the text it stands. */
interface Line {
  readonly text: string;
  readonly at: number;
}

/** What is looked for, how it stands out, and how the rest is painted. */
export interface Light {
  readonly terms: readonly Term[];
  readonly paint: Paint;
  readonly rest?: (text: string) => string;
  /** Lines at most; of a longer text those around the first that was found. */
  readonly most?: number;
}

/** Stored text in lines of at most `columns` cells, in which what is looked for stands out; its line breaks stay. */
export function highlighted(
  text: string,
  columns: number,
  { terms, paint, rest = (as) => as, most = Number.POSITIVE_INFINITY }: Light,
): string[] {
  const shown = harmless(text);
  const places = wholeCharacters(shown, placesOfTerms(shown, terms));
  const lines = linesOf(shown, columns);
  const lit = ({ text: line, at }: Line) => litLine(line, at, places, paint, rest);
  if (lines.length <= most) return lines.map(lit);
  const narrower = linesOf(shown, columns - 2);
  const first = narrower.findIndex(({ text: line, at }) => places.some((place) => isIn(place, at, line)));
  const from = Math.max(0, Math.min(first - 1, narrower.length - most));
  const part = narrower.slice(from, from + most);
  return part.map((line, index) => {
    const before = index === 0 && from > 0 ? rest('… ') : '';
    const after = index === part.length - 1 && from + most < narrower.length ? rest(' …') : '';
    return `${before}${lit(line)}${after}`;
  });
}

function linesOf(text: string, columns: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    let at = 0;
    for (const line of wrap(paragraph, columns)) {
      // Only blanks are lost between two lines.
      at = paragraph.indexOf(line, at);
      lines.push({ text: line, at: from + at });
      at += line.length;
    }
    from += paragraph.length + 1;
  }
  return lines;
}

function isIn({ from, to }: Place, at: number, line: string): boolean {
  return from < at + line.length && to > at;
}

function litLine(
  line: string,
  at: number,
  places: readonly Place[],
  paint: Paint,
  rest: (text: string) => string,
): string {
  const parts: string[] = [];
  let done = 0;
  for (const place of places.filter((one) => isIn(one, at, line))) {
    const [from, to] = [Math.max(done, place.from - at), Math.min(line.length, place.to - at)];
    if (from > done) parts.push(rest(line.slice(done, from)));
    parts.push(paint.found(line.slice(from, to)));
    done = to;
  }
  if (done < line.length) parts.push(rest(line.slice(done)));
  return parts.join('');
}
