import { LeadError } from '../errors.ts';
import { same } from './yaml-data.ts';
import { parseYaml } from './yaml-file.ts';
import { blockLinesOf, keyLineOf, lineOf, type Manner } from './yaml-string.ts';

/** Plain data to write. A key with `undefined` is left out. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };
export type ValueMap = { readonly [key: string]: Value | undefined };

/** Keys, and positions in lists, from the top of the file. */
export type Path = readonly (string | number)[];

/** How new things are written. */
export interface Style {
  /** The top-level keys in the order in which they should stand. */
  readonly order?: readonly string[];
  /** Whether the map or list at `path` is written with brackets, on one line. */
  readonly flow?: (path: Path) => boolean;
  /** Whether the string at `path` is always in double quotes, as `at: "14:10"`. */
  readonly quoted?: (path: Path) => boolean;
}

/** A style, and the habits of one file. Widths in columns. */
export interface Hand {
  readonly style: Style;
  /** From a key to the keys of the map that is its value. */
  readonly step: number;
  /** From a key to the dashes of the list that is its value. */
  readonly listStep: number;
  /** How careful to be: 0 as usual, 1 without text blocks, 2 with every string in quotes. */
  readonly care: 0 | 1 | 2;
}

/** A value as it is put into a file: what follows the `:` or `-`, and the lines below, indented. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
}

/** Where a value is put: after a key or dash at `column`; after a dash, `dash` is how wide `- ` is. */
export interface Spot extends Pick<Manner, 'kept'> {
  readonly path: Path;
  readonly column: number;
  readonly dash?: number;
}

/**
 * A whole new file that says `value`.
 *
 * @throws LeadError if YAML cannot say it.
 */
export function writeYaml(value: Value, style: Style = {}): string {
  for (const care of [0, 1, 2] as const) {
    const text = `${rootLines(value, { style, step: 2, listStep: 2, care }).join('\n')}\n`;
    const { data, problem } = parseYaml(text);
    if (!problem && same(data, value)) return text;
  }
  throw new LeadError('this cannot be written as YAML', {
    hint: 'Keys must be short and on one line, and lists and maps less than 60 deep.',
  });
}

/** The lines of a value that is a whole file. */
export function rootLines(value: Value, hand: Hand): string[] {
  if (isBlock(value, [], hand) && typeof value === 'object')
    return blockLines(Array.isArray(value) ? value : inOrder(value as ValueMap, hand.style), [], 0, hand);
  return [flowText(value, [], hand)];
}

/** `value` as it is written at `spot`. */
export function written(value: Value, spot: Spot, hand: Hand): Written {
  const { path, column, dash } = spot;
  if (isBlock(value, path, hand)) {
    const indent = dash ?? (Array.isArray(value) ? hand.listStep : hand.step);
    const lines = blockLines(value, path, column + indent, hand);
    return dash === undefined
      ? { head: '', body: lines }
      : { head: lines[0]!.trimStart(), body: lines.slice(1) };
  }
  const manner = mannerOf(path, hand, { ...(spot.kept && { kept: spot.kept }) });
  const lines = typeof value === 'string' && hand.care === 0 && !isQuoted(manner) && blockLinesOf(value);
  if (!lines) return { head: flowText(value, path, hand, manner), body: [] };
  const pad = ' '.repeat(column + (dash ?? hand.step));
  return { head: '|-', body: lines.map((line) => (line === '' ? '' : pad + line)) };
}

/** The lines of a list, or of a map that has keys, that begin at `column`. */
function blockLines(value: readonly Value[] | ValueMap, path: Path, column: number, hand: Hand): string[] {
  if (isList(value))
    return value.flatMap((item, index) =>
      markedLines('-', item, { path: [...path, index], column, dash: 2 }, hand),
    );
  return entriesOf(value).flatMap(([key, item]) =>
    markedLines(keyLineOf(key, { quoted: hand.care === 2 }), item, { path: [...path, key], column }, hand),
  );
}

/** The lines of an item or entry: `mark`, which is `-` or a key, and its value. */
export function markedLines(mark: string, value: Value, spot: Spot, hand: Hand): string[] {
  const { head, body } = written(value, spot, hand);
  const start = ' '.repeat(spot.column) + (spot.dash === undefined ? `${mark}:` : mark);
  if (head === '') return [start, ...body];
  return [start.padEnd(spot.column + (spot.dash ?? start.length + 1 - spot.column)) + head, ...body];
}

/** `value` on one line, as it stands between brackets. `manner` is of a string. */
export function flowText(
  value: Value,
  path: Path,
  hand: Hand,
  manner: Manner = mannerOf(path, hand, {}),
): string {
  const inside = (item: Value, step: string | number) =>
    flowText(item, [...path, step], hand, mannerOf([...path, step], hand, { flow: true }));
  if (typeof value === 'string') return lineOf(value, manner);
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(inside).join(', ')}]`;
  const key = (name: string) => keyLineOf(name, { flow: true, quoted: hand.care === 2 });
  return `{${entriesOf(value)
    .map(([name, item]) => `${key(name)}: ${inside(item, name)}`)
    .join(', ')}}`;
}

/** How a string at `path` is written. */
export function mannerOf(path: Path, { style, care }: Hand, manner: Manner): Manner {
  const quoted = care === 2 || (style.quoted?.(path) ?? false);
  return { ...manner, quoted };
}

/** The keys of a map with what they say, those with `undefined` left out. */
export function entriesOf(map: ValueMap): [string, Value][] {
  return Object.entries(map).filter((entry): entry is [string, Value] => entry[1] !== undefined);
}

/** Whether `value` is written as a block: a map or list with something in it, on lines of its own. */
export function isBlock(value: Value, path: Path, { style }: Hand): value is readonly Value[] | ValueMap {
  if (typeof value !== 'object' || value === null || style.flow?.(path)) return false;
  return isList(value) ? value.length > 0 : entriesOf(value).length > 0;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isQuoted({ quoted, kept }: Manner): boolean {
  return quoted === true || kept === 'double';
}

function inOrder(map: ValueMap, { order = [] }: Style): ValueMap {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(entriesOf(map).sort(([a], [b]) => rank(a) - rank(b)));
}

function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}
