import type { Page } from './yaml-file.ts';
import { isFirstOnLine, lineEnd, lineStart, nextLine, type Splice } from './yaml-lines.ts';

/** A part of a text, `to` after its last character. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes away the lines on which something stands from `start` to `end`, with a
 * comment at the end of the last of them, but not the comments in between that
 * have a line of their own. With `indent`, those are moved to that column.
 */
export function withoutLines(page: Page, start: number, end: number, indent?: number): Splice[] {
  const { source } = page;
  const span = { from: lineStart(source, start), to: nextLine(source, end) };
  const kept = commentLines(page, span);
  const moved = kept.map(({ from, comment }) => ({ from, to: comment, text: ' '.repeat(indent ?? 0) }));
  const gaps = between(span, kept).map(({ from, to }) => {
    // A file without an end of its last line still has none when that line is gone.
    const isBareEnd = indent === undefined && to === source.length && !source.endsWith('\n');
    return { from: isBareEnd ? lineBreakBefore(source, from) : from, to, text: '' };
  });
  return indent === undefined ? gaps : [...gaps, ...moved];
}

/**
 * Puts `text` where something stands from `from` to the end of the line of
 * `end`. The comments in between that have a line of their own come after it.
 */
export function replacedLines(page: Page, from: number, end: number, text: string): Splice[] {
  const { source } = page;
  const span = { from, to: lineEnd(source, end) };
  const [first, ...others] = between(span, commentLines(page, span));
  const isOnly = others.length === 0 && first?.to === span.to;
  return [
    { from, to: isOnly ? span.to : lineBreakBefore(source, first?.to ?? from), text },
    ...others.map(({ from: line, to }) => ({
      from: to === span.to ? lineBreakBefore(source, line) : line,
      to,
      text: '',
    })),
  ];
}

/**
 * Puts `text` in the place of `span`, which begins and ends somewhere on a
 * line. The comments in it that have a line of their own come after it.
 */
export function replacedPart(page: Page, span: Span, text: string): Splice[] {
  const { source } = page;
  const [first, ...others] = between(span, commentLines(page, span));
  if (!first || first.to === span.to) return [{ ...span, text }];
  const isLineEnd = span.to === lineEnd(source, span.to);
  const rest = others.map(({ from, to }) => {
    if (to < span.to) return { from, to, text: '' };
    if (isLineEnd) return { from: lineBreakBefore(source, from), to, text: '' };
    return { from, to, text: /^[ \t]*/.exec(source.slice(lineStart(source, to), to))![0] };
  });
  return [{ from: first.from, to: lineBreakBefore(source, first.to), text }, ...rest];
}

/** The lines inside `span` that hold nothing but a comment. */
function commentLines({ source, tokens }: Page, { from, to }: Span): (Span & { comment: number })[] {
  return tokens.comments
    .filter((comment) => comment > from && comment < to && isFirstOnLine(source, comment))
    .map((comment) => ({ from: lineStart(source, comment), to: nextLine(source, comment), comment }));
}

/** What is left of `span` without the `taken` parts of it. */
function between({ from, to }: Span, taken: readonly Span[]): Span[] {
  const starts = [from, ...taken.map((part) => part.to)];
  return starts
    .map((start, index) => ({ from: start, to: taken[index]?.from ?? to }))
    .filter((gap) => gap.to > gap.from);
}

/** Where the end of the line before `line`, which begins there, is marked. */
function lineBreakBefore(source: string, line: number): number {
  if (line === 0) return 0;
  return source[line - 2] === '\r' ? line - 2 : line - 1;
}
