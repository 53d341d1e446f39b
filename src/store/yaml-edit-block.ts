import { replacedLines, replacedPart, withoutLines } from './yaml-cut.ts';
import { propsApart, replacedApart } from './yaml-edit-apart.ts';
import type { Page } from './yaml-file.ts';
import { above, below, columnOf, isFirstOnLine, lineEnd, newlineOf, type Splice } from './yaml-lines.ts';
import type { Item, Node } from './yaml-outline.ts';
import type { Written } from './yaml-write.ts';

/** Puts `lines` below the item at `index` of `node`, a block; `around` is the column of what `node` belongs to. */
export function addedBelow(
  { source }: Page,
  node: Node,
  index: number,
  around: number,
  lines: readonly string[],
): Splice[] {
  const item = node.items[index]!;
  const isLast = index === node.items.length - 1;
  const at = below(source, item.end, isLast ? around : columnOf(source, item.start));
  const newline = newlineOf(source);
  return [{ from: at, to: at, text: newline + lines.join(newline) }];
}

/** Puts `lines` above `item`, which stands in a block. */
export function addedAbove({ source }: Page, item: Item, lines: readonly string[]): Splice[] {
  const at = above(source, item.start);
  const newline = newlineOf(source);
  return [{ from: at, to: at, text: lines.join(newline) + newline }];
}

/** Puts `head` and `body` in the place of the value of `item`, which stands in a block. */
export function replacedInBlock(page: Page, item: Item, { head, body }: Written): Splice[] | undefined {
  const { source } = page;
  const { value, mark } = item;
  if (mark === undefined) return undefined;
  const text = [value.anchor && `&${value.anchor}`, head].filter(Boolean).join(' ');
  const newline = newlineOf(source);
  const bodyAt = (line: number) => {
    const end = head.endsWith('|-')
      ? lineEnd(source, line)
      : below(source, line, columnOf(source, item.start));
    return { from: end, to: end, text: body.map((line) => newline + line).join('') };
  };
  const atMark = { from: mark, to: mark, text: text && ` ${text}` };
  if (value.kind === 'empty') {
    const isBare = value.outset === value.end;
    return [isBare ? atMark : { from: value.outset, to: value.end, text }, bodyAt(value.end)];
  }
  const isBelow = source.slice(mark, value.outset).includes('\n');
  const isBlock = !value.flow && value.items.length > 0;
  if (isBlock && !isBelow) return replacedLines(page, value.outset, value.end, [text, ...body].join(newline));
  if (isBelow && (isBlock || body.length > 0)) {
    const end = lineEnd(source, mark);
    const beside = isBlock ? undefined : commentBeside(source, value);
    const own = beside === undefined ? [] : [' '.repeat(columnOf(source, item.start)) + beside];
    const lines = { from: end, to: end, text: [...body, ...own].map((line) => newline + line).join('') };
    return [atMark, lines, ...withoutLines(page, value.outset, value.end)];
  }
  const apart = isBlock ? undefined : propsApart(source, value);
  if (apart) return replacedApart(source, value, apart, { head, body });
  const from = text === '' ? mark : value.outset;
  if (value.quoting !== 'block')
    return [...replacedPart(page, { from, to: value.end }, text), bodyAt(value.end)];
  const header = value.start + /^[|>][-+\d]*/.exec(source.slice(value.start, value.end))![0].length;
  const end = lineEnd(source, header);
  return [
    { from, to: header, text },
    { from: end, to: Math.max(end, value.end), text: body.map((line) => newline + line).join('') },
  ];
}

/** The comment on the line on which `value`, which is no block, ends. */
function commentBeside(source: string, { quoting, end }: Node): string | undefined {
  if (quoting === 'block') return undefined;
  return /^[ \t]+(#.*)$/.exec(source.slice(end, lineEnd(source, end)))?.[1];
}

/**
 * Takes the item at `index` of `node`, a block with others beside it, with its lines. What stays of it, comments
 * and empty lines, could become part of a text block before it: with `care` 1 the comments are moved to the
 * column of the item, with 2 the empty lines after it go as well.
 */
export function removedFromBlock(page: Page, node: Node, index: number, care: 0 | 1 | 2): Splice[] {
  const { source } = page;
  const item = node.items[index]!;
  if (isFirstOnLine(source, item.start)) {
    const column = columnOf(source, item.start);
    if (care === 0) return withoutLines(page, item.start, item.end);
    const end = below(source, item.end, column);
    const blank = care === 2 ? (/^\s*(?=\n)/.exec(source.slice(end))?.[0].length ?? 0) : 0;
    return withoutLines(page, item.start, end + blank, column);
  }
  // It begins on the line of a dash or a key: what comes next moves up there, unless a comment is in between.
  const next = node.items[index + 1]?.start ?? item.end;
  const isCommented = page.tokens.comments.some(
    (comment) => comment > item.start && comment < next && isFirstOnLine(source, comment),
  );
  if (!isCommented) return [{ from: item.start, to: next, text: '' }];
  const blanks = /[ \t]*$/.exec(source.slice(0, item.start))![0].length;
  return replacedLines(page, item.start - blanks, item.end, '');
}

/** Puts `lines` into a file that says nothing yet. */
export function firstLines({ source, tokens }: Page, lines: readonly string[]): Splice[] {
  const newline = newlineOf(source);
  const at = tokens.documentEnd ?? source.length;
  const isOnNewLine = at === 0 || source[at - 1] === '\n';
  const text = lines.join(newline);
  return [{ from: at, to: at, text: isOnNewLine ? text + newline : newline + text }];
}

/** Puts `lines`, or one line without its end, in the place of all that a file says. */
export function replacedRoot(page: Page, lines: readonly string[], isBlock: boolean): Splice[] {
  const { source, root } = page;
  if (!root.flow && root.items.length > 0)
    return replacedLines(page, root.start, root.end, lines.join(newlineOf(source)));
  const newline = newlineOf(source);
  const isOnMarkerLine = isBlock && columnOf(source, root.start) > 0;
  const text = (isOnMarkerLine ? newline : '') + lines.join(newline);
  return replacedPart(page, { from: root.start, to: root.end }, text);
}
