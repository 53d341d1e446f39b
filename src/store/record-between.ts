import { itemIn, markOf, says } from './record-lines.ts';
import type { Page } from './yaml-file.ts';
import { isFirstOnLine, lineEnd, lineStart, newlineOf, nextLine, spliced } from './yaml-lines.ts';
import type { Item } from './yaml-outline.ts';

/** An item of a list that stands between brackets. */
interface Between {
  readonly page: Page;
  readonly item: Item;
  /** Where the comments within it begin, and then that behind it, on its last line. */
  readonly comments: readonly number[];
  /** The last of these, if it stands behind the item. */
  readonly behind?: number;
}

/**
 * The item at `index` of the list under `key`, if that list stands between
 * brackets, as the lines it would have outside of them, with its comments;
 * `undefined` if it has none, or says something else there.
 */
export function linesBetween(source: string, key: string, index: number): readonly string[] | undefined {
  const between = itemBetween(source, key, index);
  if (!between || between.comments.length === 0) return undefined;
  const { page, item, behind } = between;
  const text = page.source.slice(item.start, item.end);
  const [first = '', ...more] = text.split(/\r?\n/).map((line, at) => (at === 0 ? line : line.trimStart()));
  const lines = [`- ${first}`, ...more.map((line) => (line === '' ? '' : `  ${line}`))];
  if (behind !== undefined) {
    const comment = page.source.slice(behind, lineEnd(page.source, behind));
    lines.push(`${lines.pop()}  ${comment}`);
  }
  return says(lines.join('\n'), [item.value.data]) ? lines : undefined;
}

/** `source` without the comments of that item; they went with it. */
export function withoutCommentsBetween(source: string, key: string, index: number): string {
  const { page, comments = [] } = itemBetween(source, key, index) ?? {};
  return page
    ? ifSame(
        page,
        source,
        spliced(
          page.source,
          comments.map((at) => cutOut(page, at)),
        ),
      )
    : source;
}

/** `source` with the comments of that item on lines of their own above it, so that they stay when the item goes without them. */
export function withCommentsAbove(source: string, key: string, index: number): string {
  const { page, item, comments = [] } = itemBetween(source, key, index) ?? {};
  if (!page || !item || comments.length === 0) return source;
  const newline = newlineOf(page.source);
  const line = page.source.slice(lineStart(page.source, item.start), item.start);
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  const said = comments.map((at) => page.source.slice(at, lineEnd(page.source, at)));
  // Behind what stands before the item on its line, a line begins, further in.
  const isFirst = indent === line;
  const lines = said.map((comment) =>
    isFirst ? comment + newline + indent : `${newline}${indent}  ${comment}`,
  );
  const text = lines.join('') + (isFirst ? '' : `${newline}${indent}  `);
  const above = { from: item.start, to: item.start, text };
  return ifSame(page, source, spliced(page.source, [above, ...comments.map((at) => cutOut(page, at))]));
}

function itemBetween(source: string, key: string, index: number): Between | undefined {
  const { page, item, flow } = itemIn(source, key, index) ?? {};
  if (!page || !item || !flow) return undefined;
  const within = page.tokens.comments.filter((comment) => comment > item.start && comment < item.end);
  const [rest = ''] =
    /^\s*,?[ \t]*(?=#)/.exec(page.source.slice(item.end, lineEnd(page.source, item.end))) ?? [];
  const behind = page.tokens.comments.find((comment) => comment === item.end + rest.length);
  return behind === undefined
    ? { page, item, comments: within }
    : { page, item, comments: [...within, behind], behind };
}

/** Takes a comment out: with its line if it has one of its own, else with the blanks before it. */
function cutOut({ source }: Page, comment: number) {
  if (isFirstOnLine(source, comment))
    return { from: lineStart(source, comment), to: nextLine(source, comment), text: '' };
  const before = source.slice(0, comment);
  return { from: before.trimEnd().length, to: lineEnd(source, comment), text: '' };
}

/** `text`, if it says what `page` does; else `source`. */
function ifSame(page: Page, source: string, text: string): string {
  return says(text, page.root.data) ? markOf(source) + text : source;
}
