import { replacedPart, withoutLines } from './yaml-cut.ts';
import { propsApart, replacedApart } from './yaml-edit-apart.ts';
import type { Page } from './yaml-file.ts';
import { isFirstOnLine, lineEnd, type Splice } from './yaml-lines.ts';
import type { Item, Node } from './yaml-outline.ts';

/** Puts `text`, an item or a key with its value, last between the brackets of `node`. */
export function addedBetween({ items, start }: Node, text: string): Splice[] {
  const last = items.at(-1);
  const at = last?.end ?? start + 1;
  return [{ from: at, to: at, text: last ? `, ${text}` : text }];
}

/** Puts `head` in the place of the value of `item`, which stands between brackets; its anchor stays. */
export function replacedBetween(page: Page, { value, mark, key }: Item, head: string): Splice[] {
  const { kind, outset, end, anchor } = value;
  const apart = kind === 'empty' ? undefined : propsApart(page.source, value);
  if (apart) return replacedApart(page.source, value, apart, { head, body: [] });
  const text = anchor ? `&${anchor} ${head}` : head;
  if (kind !== 'empty' || outset < end) return replacedPart(page, { from: outset, to: end }, text);
  const colon = key !== undefined && mark === undefined ? ': ' : ' ';
  return [{ from: end, to: end, text: colon + text }];
}

/** Takes the item at `index` out from between the brackets of `node`, with one comma. */
export function removedBetween(page: Page, node: Node, index: number): Splice[] {
  const { source } = page;
  const [before, item, after] = [node.items[index - 1], node.items[index]!, node.items[index + 1]];
  const comma = commaAfter(page, item.end, after?.start ?? node.end - 1);
  const end = comma === undefined ? item.end : comma + 1;
  if (isFirstOnLine(source, item.start) && /^\s*(#.*)?$/.test(source.slice(end, lineEnd(source, end))))
    return withoutLines(page, item.start, end);
  if (after) {
    const isJoined = !source.slice(end, after.start).includes('\n');
    return replacedPart(page, { from: item.start, to: isJoined ? after.start : end }, '');
  }
  const isCommented = page.tokens.comments.some(
    (comment) => comment > (before?.end ?? 0) && comment < item.start,
  );
  const isTaken = before && !isCommented;
  return replacedPart(page, { from: isTaken ? before.end : item.start, to: isTaken ? item.end : end }, '');
}

/** Where the comma stands between `from` and `to`, if there is one outside a comment. */
function commaAfter({ source, tokens }: Page, from: number, to: number): number | undefined {
  const isCommented = (offset: number) =>
    tokens.comments.some((comment) => comment < offset && offset < lineEnd(source, comment));
  for (let at = source.indexOf(',', from); at >= 0 && at < to; at = source.indexOf(',', at + 1))
    if (!isCommented(at)) return at;
  return undefined;
}
