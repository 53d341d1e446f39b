import type { Stroke } from './yaml-change.ts';
import {
  addedAbove,
  addedBelow,
  firstLines,
  removedFromBlock,
  replacedInBlock,
  replacedRoot,
} from './yaml-edit-block.ts';
import { addedBetween, removedBetween, replacedBetween } from './yaml-edit-flow.ts';
import type { Page } from './yaml-file.ts';
import { columnOf, type Splice } from './yaml-lines.ts';
import type { Item, Node } from './yaml-outline.ts';
import { keyLineOf } from './yaml-string.ts';
import {
  flowText,
  type Hand,
  isBlock,
  mannerOf,
  markedLines,
  type Path,
  rootLines,
  type Value,
  written,
} from './yaml-write.ts';

/** What is to be changed in the text of `page` for `stroke`; nothing if it stands where it cannot be changed alone. */
export function splicesOf(page: Page, stroke: Stroke, hand: Hand): Splice[] | undefined {
  const { path } = stroke;
  if (stroke.kind === 'add') return added(page, stroke.path, stroke.value, hand);
  if (path.length === 0) return 'value' in stroke ? rootReplaced(page, stroke.value, hand) : undefined;
  const [around, step] = [trail(page.root, path.slice(0, -1)), path.at(-1)!];
  const node = around?.at(-1)?.value;
  if (!around || !node) return undefined;
  const index = node.items.findIndex(({ key }, at) => (node.kind === 'map' ? key === step : at === step));
  if (stroke.kind === 'put')
    return index < 0
      ? keyAdded(page, around, path, stroke.value, hand)
      : replaced(page, node, node.items[index]!, path, stroke.value, hand);
  if (index < 0) return undefined;
  return node.flow ? removedBetween(page, node, index) : removedFromBlock(page, node, index, hand.care);
}

/** The items on the way to `path`, from the file itself to the one there; nothing if an alias is on the way. */
function trail(root: Node, path: Path): Item[] | undefined {
  const way: Item[] = [{ start: root.start, keyStart: root.start, value: root, end: root.end }];
  for (const step of path) {
    const { kind, items } = way.at(-1)!.value;
    const item = items.find(({ key }, at) => (kind === 'map' ? key === step : at === step));
    if (!item) return undefined;
    way.push(item);
  }
  return way;
}

function replaced(
  page: Page,
  node: Node,
  item: Item,
  path: Path,
  value: Value,
  hand: Hand,
): Splice[] | undefined {
  const { source } = page;
  const { quoting, anchor } = item.value;
  const kept = quoting && typeof item.value.data === 'string' ? { kept: quoting } : {};
  if (isFilledInside(page, item.value, value))
    return addedBetween(item.value, flowText(value, path, hand).slice(1, -1));
  if (node.flow) {
    const text = flowText(value, path, hand, mannerOf(path, hand, { ...kept, flow: true }));
    return replacedBetween(page, item, text);
  }
  const column = columnOf(source, item.start);
  const dash = item.key === undefined ? { dash: dashWidth(source, item) } : {};
  // After a dash and an anchor a block cannot begin.
  const own =
    anchor && item.key === undefined ? { ...hand, style: { ...hand.style, flow: () => true } } : hand;
  return replacedInBlock(page, item, written(value, { path, column, ...dash, ...kept }, own));
}

function keyAdded(
  page: Page,
  around: readonly Item[],
  path: Path,
  value: Value,
  hand: Hand,
): Splice[] | undefined {
  const { value: node } = around.at(-1)!;
  const key = path.at(-1)!;
  if (node.kind !== 'map' || node.items.length === 0 || typeof key !== 'string') return undefined;
  if (node.flow) return addedBetween(node, flowText({ [key]: value }, path.slice(0, -1), hand).slice(1, -1));
  const column = columnOf(page.source, node.items[0]!.start);
  const lines = markedLines(keyLineOf(key, { quoted: hand.care === 2 }), value, { path, column }, hand);
  const last = node.items.length - 1;
  const place = path.length === 1 ? placeInOrder(node, key, hand.style.order ?? []) : { after: last };
  return 'after' in place
    ? addedBelow(page, node, place.after, columnAround(page, around), lines)
    : addedAbove(page, node.items[place.before]!, lines);
}

/** After the last key that comes before `key` in `order`, else before the first that comes after it, else last. */
function placeInOrder(
  { items }: Node,
  key: string,
  order: readonly string[],
): { after: number } | { before: number } {
  const rank = order.indexOf(key);
  const ranks = items.map((item) => order.indexOf(item.key ?? ''));
  const earlier = ranks.findLastIndex((other) => other >= 0 && other < rank);
  if (rank >= 0 && earlier >= 0) return { after: earlier };
  const later = rank < 0 ? -1 : ranks.findIndex((other) => other > rank);
  return later < 0 ? { after: items.length - 1 } : { before: later };
}

function added(page: Page, path: Path, value: Value, hand: Hand): Splice[] | undefined {
  const way = trail(page.root, path);
  const node = way?.at(-1)?.value;
  const last = node?.items.at(-1);
  if (!way || !last || node?.kind !== 'list') return undefined;
  const place = [...path, node.items.length];
  if (node.flow)
    return addedBetween(node, flowText(value, place, hand, mannerOf(place, hand, { flow: true })));
  const { source } = page;
  const spot = { path: place, column: columnOf(source, last.start), dash: dashWidth(source, last) };
  const isLikeOthers = last.value.flow && last.value.items.length > 0;
  const own = isLikeOthers ? { ...hand, style: { ...hand.style, flow: () => true } } : hand;
  const lines = markedLines('-', value, spot, own);
  return addedBelow(page, node, node.items.length - 1, columnAround(page, way), lines);
}

function rootReplaced(page: Page, value: Value, hand: Hand): Splice[] {
  const { root } = page;
  const lines = rootLines(value, hand);
  if (root.kind === 'empty') return firstLines(page, lines);
  if (isFilledInside(page, root, value)) return addedBetween(root, flowText(value, [], hand).slice(1, -1));
  return replacedRoot(page, lines, isBlock(value, [], hand));
}

/** Whether `value` should go between the brackets that are there, because a comment is in them. */
function isFilledInside({ tokens }: Page, { kind, flow, items, start, end }: Node, value: Value): boolean {
  const isSame = Array.isArray(value) ? kind === 'list' : typeof value === 'object' && kind === 'map';
  return isSame && flow && items.length === 0 && tokens.comments.some((at) => at > start && at < end);
}

/** The column of what the last thing on the way belongs to: comments further to the right are its own. */
function columnAround({ source }: Page, way: readonly Item[]): number {
  return way.length > 1 ? columnOf(source, way.at(-1)!.start) : 0;
}

/** How wide `- ` is, as it is written before what `item` says. */
function dashWidth(source: string, { start, value }: Item): number {
  const isBeside = value.kind !== 'empty' && !source.slice(start, value.outset).includes('\n');
  return isBeside ? value.outset - start : 2;
}
