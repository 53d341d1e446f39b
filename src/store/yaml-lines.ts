/** A change of a text: what stands from `from` up to `to` becomes `text`. Offsets. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `source` with every splice made; they do not overlap, and at the same place come in their order. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const starts = [0, ...sorted.map(({ to }) => to)];
  const kept = starts.map((start, index) => source.slice(start, sorted[index]?.from ?? source.length));
  return kept.map((part, index) => part + (sorted[index]?.text ?? '')).join('');
}

/** How `source` ends its lines. */
export function newlineOf(source: string): '\n' | '\r\n' {
  return source.indexOf('\r\n') >= 0 && source.indexOf('\r\n') < source.indexOf('\n') ? '\r\n' : '\n';
}

/** Where the line of `offset` begins. */
export function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of `offset` ends, before the mark of its end. */
export function lineEnd(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  if (newline < 0) return source.length;
  return newline > offset && source[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Where the line after that of `offset` begins; the end of the text if there is none. */
export function nextLine(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline < 0 ? source.length : newline + 1;
}

/** Columns from the left edge, from 0. */
export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** Whether only blanks stand before `offset` on its line. */
export function isFirstOnLine(source: string, offset: number): boolean {
  return /^[ \t]*$/.test(source.slice(lineStart(source, offset), offset));
}

/**
 * The end of the line after which something new stands that follows what ends
 * at `end`: comments on lines of their own, further to the right than `column`,
 * belong to what is above them.
 */
export function below(source: string, end: number, column: number): number {
  let last = lineEnd(source, end);
  for (let line = nextLine(source, last); line < source.length; line = nextLine(source, line)) {
    const text = source.slice(line, lineEnd(source, line));
    const indent = text.length - text.trimStart().length;
    if (text.trim() === '') continue;
    if (!text.trimStart().startsWith('#') || indent <= column) break;
    last = line + text.length;
  }
  return last;
}

/**
 * The start of the line before which something new stands that precedes what
 * begins at `start`: comments right above belong to it, unless they are at the
 * top of the file and so about all of it.
 */
export function above(source: string, start: number): number {
  const line = lineStart(source, start);
  let first = line;
  while (first > 0) {
    const before = lineStart(source, first - 1);
    const text = source.slice(before, first).trim();
    if (text === '') return first;
    if (!text.startsWith('#')) return text === '---' ? line : first;
    first = before;
  }
  return line;
}
