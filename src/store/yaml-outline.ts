import {
  type CST,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Fault } from './yaml-problem.ts';

/** A value in a file: what it is, and where it stands. Offsets into the text, `end` after the last character. */
export interface Node {
  /** `empty`: nothing is written, as after `key:`. */
  readonly kind: 'map' | 'list' | 'scalar' | 'alias' | 'empty';
  /** What it says, as plain data. */
  readonly data: unknown;
  /** Where it begins, with its anchor and tag. */
  readonly outset: number;
  /** Where it begins, without them. */
  readonly start: number;
  readonly end: number;
  /** Of maps and lists: written with brackets. */
  readonly flow: boolean;
  /** How a scalar is written; `block`: after `|` or `>`. */
  readonly quoting?: 'plain' | 'single' | 'double' | 'block';
  readonly anchor?: string;
  /** Of maps and lists, in the order of the file. */
  readonly items: readonly Item[];
  /** How many values it has in it, aliases spelt out. */
  readonly size: number;
}

/** An entry of a map, or an item of a list. */
export interface Item {
  /** Of an entry of a map. */
  readonly key?: string;
  /** Where it begins, with its `-` or `?` if there is one. */
  readonly start: number;
  /** Where its key begins. */
  readonly keyStart: number;
  /** After its `-` or `:`, if there is one. */
  readonly mark?: number;
  readonly value: Node;
  readonly end: number;
}

/** How many values aliases may stand for in all. */
const mostRepeated = 10_000;

/**
 * The outline of what `contents`, as the parser gives it with its source
 * tokens, says in `source`; what is wrong with it is put into `faults`.
 */
export function outlineOf(source: string, contents: unknown, faults: Fault[]): Node {
  const anchors = new Map<string, Node>();
  let repeated = 0;
  return nodeOf(contents, [], 0);

  /** @param before the tokens before it, which may be anchors and tags. @param after where it stands if it is empty */
  function nodeOf(value: unknown, before: readonly CST.SourceToken[], after: number): Node {
    const props = before.filter(({ type }) => type === 'anchor' || type === 'tag');
    const last = props.at(-1);
    const at = last ? last.offset + last.source.length : after;
    const anchor = (isScalar(value) || isCollection(value)) && value.anchor ? value.anchor : undefined;
    const bare = bareOf(value, at);
    const node: Node = { ...bare, outset: props[0]?.offset ?? bare.start, ...(anchor && { anchor }) };
    if (anchor) anchors.set(anchor, node);
    return node;
  }

  function bareOf(value: unknown, at: number): Omit<Node, 'outset'> {
    const empty = { kind: 'empty', data: null, start: at, end: at, flow: false, items: [], size: 1 } as const;
    if (isMap(value)) return mapOf(value);
    if (isSeq(value)) return listOf(value);
    if (isAlias(value)) {
      const [start, end] = value.range!;
      const meant = anchors.get(value.source);
      repeated += meant?.size ?? 0;
      if (!meant) faults.push({ offset: start, message: 'this alias (*) has no anchor (&) before it' });
      if (repeated > mostRepeated)
        faults.push({ offset: start, message: 'too much is repeated by aliases (*)' });
      const size = repeated > mostRepeated ? 0 : (meant?.size ?? 1);
      return { ...empty, kind: 'alias', start, end, size, data: size > 0 ? (meant?.data ?? null) : null };
    }
    if (!isScalar(value) || !value.range) return empty;
    const [start, end] = value.range;
    if (start === end) return { ...empty, data: value.value };
    const quoting = quotings[value.type as keyof typeof quotings] ?? 'plain';
    const last = quoting === 'block' ? withoutNewline(source, start, end) : end;
    return { ...empty, kind: 'scalar', start, end: last, quoting, data: value.value };
  }

  function mapOf(map: YAMLMap): Omit<Node, 'outset'> {
    const data: Record<string, unknown> = {};
    const items = map.items.map((pair) => {
      const item = entryOf(pair);
      const { key = '', keyStart: offset, value } = item;
      if (key === '__proto__') faults.push({ offset, message: 'a key must not be called __proto__' });
      else if (Object.hasOwn(data, key))
        faults.push({ offset, message: `the key ${shown(key)} is there twice` });
      else data[key] = value.data;
      return item;
    });
    return { kind: 'map', data, ...extent(map, items), items, size: sizeOf(items) };
  }

  function entryOf({ key, value, srcToken }: Pair): Item {
    const { start: before, sep } = srcToken as CST.BlockMap['items'][number];
    const colon = sep?.find(({ type }) => type === 'map-value-ind');
    const [from, keyEnd] = rangeOf(key) ?? [0, 0];
    // An empty key has no place of its own.
    const keyStart = from < keyEnd ? from : (colon?.offset ?? before[0]?.offset ?? from);
    if (!isScalar(key)) faults.push({ offset: keyStart, message: 'a key must be text' });
    const first = before.find(({ type }) => ['explicit-key-ind', 'anchor', 'tag'].includes(type));
    const mark = colon && colon.offset + 1;
    const node = nodeOf(value, sep ?? [], mark ?? keyEnd);
    const place = { start: first?.offset ?? keyStart, keyStart, end: Math.max(keyEnd, mark ?? 0, node.end) };
    return { key: keyOf(key), ...place, ...(mark !== undefined && { mark }), value: node };
  }

  function listOf(list: YAMLSeq): Omit<Node, 'outset'> {
    const token = list.srcToken as CST.BlockSequence | CST.FlowCollection;
    const written = token.items.filter(({ start, key, sep, value }) =>
      Boolean(key || sep || value || start.some(({ type }) => /seq-item-ind|anchor|tag/.test(type))),
    );
    const items = list.items.map((value, index): Item => {
      const before = written[index]?.start ?? [];
      const dash = before.find(({ type }) => type === 'seq-item-ind');
      const mark = dash && dash.offset + 1;
      const node = nodeOf(value, before, mark ?? list.range![0]);
      const start = dash?.offset ?? node.outset;
      return {
        start,
        keyStart: node.outset,
        ...(mark !== undefined && { mark }),
        value: node,
        end: node.end,
      };
    });
    const data = items.map(({ value }) => value.data);
    return { kind: 'list', data, ...extent(list, items), items, size: sizeOf(items) };
  }
}

const quotings = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const;

/** A key is its own text: `007` is not 7. */
function keyOf(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value ?? ''));
}

function rangeOf(value: unknown): readonly [number, number] | undefined {
  const range = isScalar(value) || isCollection(value) || isAlias(value) ? value.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

/** From the first to the last character; a block map or list, for the parser, goes on to the next thing. */
function extent({ range, flow }: YAMLMap | YAMLSeq, items: readonly Item[]) {
  const [start, end] = range!;
  return flow === true
    ? { start, end, flow: true }
    : { start: items[0]?.start ?? start, end: items.at(-1)?.end ?? end, flow: false };
}

/** How many values there are in a map or list with these items, with itself. */
export function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, { value }) => sum + value.size, 1);
}

/** The end of a text block without the end of its last line. */
function withoutNewline(source: string, start: number, end: number): number {
  if (source[end - 1] !== '\n') return end;
  return Math.max(start, source[end - 2] === '\r' ? end - 2 : end - 1);
}

function shown(key: string): string {
  return key.length > 60 ? `${JSON.stringify(key.slice(0, 57)).slice(0, -1)}..."` : JSON.stringify(key);
}
