import { same } from './yaml-data.ts';
import { byteOrderMark, type Page, readPage } from './yaml-file.ts';
import { below, columnOf, isFirstOnLine, lineEnd, lineStart, newlineOf, nextLine } from './yaml-lines.ts';
import type { Item } from './yaml-outline.ts';

/** The lines of one item of a list, with the comments that stand on them and between them. Offsets. */
interface Lines {
  readonly page: Page;
  readonly item: Item;
  readonly column: number;
  readonly from: number;
  /** The end of the last line. */
  readonly to: number;
}

/**
 * The lines of the item at `index` of the list under `key` in `source`, as far
 * to the left as they can stand; `undefined` if it does not have lines of its own, or they say something else alone.
 */
export function recordLines(source: string, key: string, index: number): readonly string[] | undefined {
  const lines = linesOf(source, key, index);
  if (!lines) return undefined;
  const { page, column, from, to } = lines;
  const own = page.source
    .slice(from, to)
    .split(/\r?\n/)
    .map((line) => line.slice(Math.min(column, line.length - line.trimStart().length)));
  // An alias needs what it stands for, which is elsewhere.
  return says(own.join('\n'), [lines.item.value.data]) ? own : undefined;
}

/** `source` without the comments that have a line of their own between those of the item; they went with it. */
export function withoutCommentsOf(source: string, key: string, index: number): string {
  const lines = linesOf(source, key, index);
  if (!lines) return source;
  const { page, from, to } = lines;
  const own = page.tokens.comments.filter(
    (comment) => comment > from && comment < to && isFirstOnLine(page.source, comment),
  );
  const text = own.toReversed().reduce((left, comment) => {
    return left.slice(0, lineStart(left, comment)) + left.slice(nextLine(left, comment));
  }, page.source);
  return says(text, page.root.data) ? markOf(source) + text : source;
}

/** `text` with `lines` for those of the last item under `key`, if it then says the same; else as it is. */
export function withRecordLines(text: string, key: string, lines: readonly string[]): string {
  const { page, item, flow } = itemIn(text, key, -1) ?? {};
  if (!page || !item || flow || !isFirstOnLine(page.source, item.start)) return text;
  const { source, root } = page;
  const indent = ' '.repeat(columnOf(source, item.start));
  const put = lines.map((line) => (line === '' ? '' : indent + line)).join(newlineOf(source));
  const after =
    source.slice(0, lineStart(source, item.start)) + put + source.slice(lineEnd(source, item.end));
  return says(after, root.data) ? markOf(text) + after : text;
}

function linesOf(text: string, key: string, index: number): Lines | undefined {
  const { page, item, flow } = itemIn(text, key, index) ?? {};
  if (!page || !item || flow || !isFirstOnLine(page.source, item.start)) return undefined;
  const { source } = page;
  const column = columnOf(source, item.start);
  return { page, item, column, from: lineStart(source, item.start), to: below(source, item.end, column) };
}

/**
 * The item at `index` of the list under `key`, and whether that list stands between brackets.
 *
 * @param index from the end if it is less than 0.
 */
export function itemIn(
  text: string,
  key: string,
  index: number,
): { readonly page: Page; readonly item: Item; readonly flow: boolean } | undefined {
  const page = readPage(text.slice(markOf(text).length));
  if ('message' in page) return undefined;
  const list = page.root.items.find((one) => one.key === key)?.value;
  const item = list?.items.at(index);
  return list && item && { page, item, flow: list.flow };
}

/** Whether `text` says `data`. */
export function says(text: string, data: unknown): boolean {
  const page = readPage(text);
  return !('message' in page) && same(page.root.data, data);
}

/** The mark at the beginning of `text`, if it has one. */
export function markOf(text: string): string {
  return text.startsWith(byteOrderMark) ? byteOrderMark : '';
}
