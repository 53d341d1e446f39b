import { type Item, type Node, sizeOf } from './yaml-outline.ts';
import { isWord, other, scalar, scalarOf } from './yaml-plain-scalar.ts';

/** What a plain file says, as its outline, and where its comments begin. */
export interface PlainPage {
  readonly root: Node;
  readonly comments: readonly number[];
}

/**
 * Reads the part of YAML in which `lead` and most people write: maps and lists as
 * blocks, texts on one line, plain or in quotes without escapes, `|-` blocks, maps
 * in braces on one line, empty lines and comments between all of these. That takes
 * a fifth of what a parser takes that knows all of YAML, and as long again to be loaded.
 *
 * @returns `undefined` for anything else, however little it differs: then the
 *   parser says what it is. What is returned is what the parser would say.
 */
export function plainPage(source: string): PlainPage | undefined {
  if (source.length > longest || !isOrdinary(source)) return undefined;
  const lines = source.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const page: Page = { lines, at: 0, offset: 0, comments: [] };
  try {
    const root = mapAt(page, 0, 0);
    return page.at === lines.length ? { root, comments: page.comments } : undefined;
  } catch (thrown) {
    if (thrown === other) return undefined;
    throw thrown;
  }
}

/** A longer file is seldom, and no day. */
const longest = 100_000;
/** How deep maps and lists stand in each other in what `lead` writes; twice that. */
const deepest = 8;

interface Page {
  readonly lines: readonly string[];
  /** The line that is read next, and where it begins. */
  at: number;
  offset: number;
  /** Where those that were passed begin. */
  readonly comments: number[];
}

function next(page: Page): void {
  page.offset += page.lines[page.at]!.length + 1;
  page.at += 1;
}

/** The next line that is neither empty nor a comment; `undefined` at the end. */
function lineOf(page: Page): string | undefined {
  for (let line = page.lines[page.at]; line !== undefined; line = page.lines[page.at]) {
    const mark = indentOf(line);
    if (line !== '' && line[mark] !== '#') return line;
    if (line !== '') page.comments.push(page.offset + mark);
    next(page);
  }
  return undefined;
}

/** `text`, at `offset`, without the comment that ends it; `undefined` if it is nothing else. */
function withoutComment(page: Page, text: string, offset: number): string | undefined {
  if (!text.includes('#')) return text;
  const alone = /^ *(?=#)/.exec(text);
  if (alone) {
    page.comments.push(offset + alone[0].length);
    return undefined;
  }
  const [, said, gap, comment] = /^("[^"\\]*"|'[^']*'|.*?)(?:( +)(#.*))?$/.exec(text)!;
  if (comment === undefined) return text;
  page.comments.push(offset + said!.length + gap!.length);
  return said!;
}

/** Without tabs, controls, carriage returns, and marks that nobody sees. */
function isOrdinary(source: string): boolean {
  return !/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(source);
}

/** A map whose keys stand at `column`, and whose first line may be what follows a dash. */
function mapAt(page: Page, column: number, depth: number, first?: string): Node {
  if (depth > deepest) throw other;
  const data: Record<string, unknown> = {};
  const items: Item[] = [];
  let line = first ?? lineAt(page, column);
  if (line === undefined) throw other;
  while (line !== undefined) {
    // The parser takes a key of more than a thousand characters for none.
    const [, key, text] = /^([A-Za-z][\w-]{0,99}):(?: (.*))?$/.exec(line) ?? [];
    if (key === undefined || isWord(key) || Object.hasOwn(data, key)) throw other;
    const start = page.offset + column;
    const mark = start + key.length + 1;
    const said = text && withoutComment(page, text, mark + 1);
    next(page);
    const value = valueAfter(page, column, depth, said, mark + 1);
    data[key] = value.data;
    items.push({ key, start, keyStart: start, mark, value, end: value.end });
    line = lineAt(page, column);
  }
  return collection('map', data, items);
}

/** What stands after `key:` at `column`; `text`, at `offset`, on the same line, or what is below it. */
function valueAfter(
  page: Page,
  column: number,
  depth: number,
  text: string | undefined,
  offset: number,
): Node {
  if (text !== undefined) return text === '|-' ? blockBelow(page, column, offset) : scalarOf(text, offset);
  const below = lineOf(page);
  const inner = below === undefined ? 0 : indentOf(below);
  if (inner <= column) throw other;
  return below!.startsWith('- ', inner) ? listAt(page, inner, depth + 1) : mapAt(page, inner, depth + 1);
}

/** A list whose dashes stand at `column`. */
function listAt(page: Page, column: number, depth: number): Node {
  const items: Item[] = [];
  for (let line = lineAt(page, column); line !== undefined; line = lineAt(page, column)) {
    if (!line.startsWith('- ')) throw other;
    const text = line.slice(2);
    const start = page.offset + column;
    const isMap = /^[A-Za-z][\w-]*:(?: |$)/.test(text);
    const value = isMap
      ? mapAt(page, column + 2, depth + 1, text)
      : scalarOf(withoutComment(page, text, start + 2) ?? '', start + 2);
    if (!isMap) next(page);
    items.push({ start, keyStart: value.outset, mark: start + 1, value, end: value.end });
  }
  return collection(
    'list',
    items.map(({ value }) => value.data),
    items,
  );
}

function collection(kind: 'map' | 'list', data: unknown, items: readonly Item[]): Node {
  const [start, end] = [items[0]!.start, items.at(-1)!.end];
  return { kind, data, outset: start, start, end, flow: false, items, size: sizeOf(items) };
}

/** The next line without its indent, if it stands at `column`; `undefined` if it stands before it. */
function lineAt(page: Page, column: number): string | undefined {
  const line = lineOf(page);
  if (line === undefined) return undefined;
  const indent = indentOf(line);
  if (indent > column || indent === line.length) throw other;
  return indent === column ? line.slice(column) : undefined;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

/** A `|-` block below a key at `column`, which begins at `start`, with its mark. */
function blockBelow(page: Page, column: number, start: number): Node {
  const { lines } = page;
  const indent = indentOf(lines[page.at] ?? '');
  if (indent <= column || lines[page.at]!.length === indent) throw other;
  const text: string[] = [];
  for (; page.at < lines.length; next(page)) {
    const line = lines[page.at]!;
    const from = indentOf(line);
    // Of lines with nothing but blanks, not all are part of the text.
    if (from === line.length && from > 0) throw other;
    if (from < indent && line !== '') break;
    text.push(line.slice(indent));
  }
  if (text.at(-1) === '') throw other;
  return scalar(text.join('\n'), 'block', start, page.offset - 1);
}
