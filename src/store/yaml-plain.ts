/**
 * Reads the part of YAML in which `lead` writes: maps and lists as blocks, texts
 * on one line, plain or in double quotes without escapes, `|-` blocks, and maps
 * in braces on one line. Thousands of files are read for the first time in a
 * fifth of what a parser takes that knows all of YAML, and where each thing stands.
 *
 * @returns `undefined` for anything else, however little it differs: then the
 *   parser says what it is. What is returned is what the parser would say.
 */
export function plainYaml(source: string): { readonly data: unknown } | undefined {
  if (source.length > longest || !isOrdinary(source)) return undefined;
  const lines = source.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const page: Page = { lines, at: 0 };
  while (lines[page.at]?.startsWith('#')) page.at += 1;
  try {
    const data = mapAt(page, 0, 0);
    return page.at === lines.length ? { data } : undefined;
  } catch (thrown) {
    if (thrown === other) return undefined;
    throw thrown;
  }
}

/** A longer file is seldom, and no day. */
const longest = 100_000;
/** How deep maps and lists stand in each other in what `lead` writes; twice that. */
const deepest = 8;

/** Thrown at the first thing that may mean something else. */
const other = Symbol('other YAML');

interface Page {
  readonly lines: readonly string[];
  /** The line that is read next. */
  at: number;
}

type Map = Record<string, unknown>;

/** Without tabs, controls, carriage returns, and marks that nobody sees. */
function isOrdinary(source: string): boolean {
  return !/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(source);
}

/** A map whose keys stand at `column`, and whose first line may be what follows a dash. */
function mapAt(page: Page, column: number, depth: number, first?: string): Map {
  if (depth > deepest) throw other;
  const map: Map = {};
  let line = first ?? lineAt(page, column);
  if (line === undefined) throw other;
  while (line !== undefined) {
    const [, key, value] = /^([A-Za-z][\w-]*):(?: (.*))?$/.exec(line) ?? [];
    if (key === undefined || isWord(key) || Object.hasOwn(map, key)) throw other;
    page.at += 1;
    map[key] = valueAfter(page, column, depth, value);
    line = lineAt(page, column);
  }
  return map;
}

/** What stands after `key:` at `column`; `undefined` if that is nothing, and the value is below. */
function valueAfter(page: Page, column: number, depth: number, value: string | undefined): unknown {
  if (value !== undefined) return value === '|-' ? blockBelow(page, column) : scalarOf(value);
  const below = page.lines[page.at];
  const inner = below === undefined ? 0 : indentOf(below);
  if (inner <= column) throw other;
  return below!.startsWith('- ', inner) ? listAt(page, inner, depth + 1) : mapAt(page, inner, depth + 1);
}

/** A list whose dashes stand at `column`. */
function listAt(page: Page, column: number, depth: number): unknown[] {
  const items: unknown[] = [];
  for (let line = lineAt(page, column); line !== undefined; line = lineAt(page, column)) {
    if (!line.startsWith('- ')) throw other;
    const item = line.slice(2);
    if (/^[A-Za-z][\w-]*:(?: |$)/.test(item)) items.push(mapAt(page, column + 2, depth + 1, item));
    else {
      page.at += 1;
      items.push(scalarOf(item));
    }
  }
  return items;
}

/** The next line without its indent, if it stands at `column`; `undefined` if it stands before it. */
function lineAt({ lines, at }: Page, column: number): string | undefined {
  const line = lines[at];
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

/** The text of a `|-` block below a key at `column`. */
function blockBelow(page: Page, column: number): string {
  const { lines } = page;
  const indent = indentOf(lines[page.at] ?? '');
  if (indent <= column || lines[page.at]!.length === indent) throw other;
  const text: string[] = [];
  for (; page.at < lines.length; page.at += 1) {
    const line = lines[page.at]!;
    const start = indentOf(line);
    // Of lines with nothing but blanks, not all are part of the text.
    if (start === line.length && start > 0) throw other;
    if (start < indent && line !== '') break;
    text.push(line.slice(indent));
  }
  if (text.at(-1) === '') throw other;
  return text.join('\n');
}

/** What stands on one line after a key or a dash. */
function scalarOf(text: string): unknown {
  if (text.startsWith('"')) {
    if (!/^"[^"\\]*"$/.test(text)) throw other;
    return text.slice(1, -1);
  }
  if (text.startsWith('{')) return bracesOf(text);
  if (/: | #|[: ]$/.test(text)) throw other;
  return plainOf(text);
}

/** A map in braces with plain values, in which nothing else is marked. */
function bracesOf(text: string): Map {
  if (!/^\{[^{}[\]"'#&*!|>%@`]+\}$/.test(text)) throw other;
  const map: Map = {};
  for (const part of text.slice(1, -1).split(', ')) {
    const [, key, value] = /^([A-Za-z][\w-]*): ([^:,]+)$/.exec(part) ?? [];
    if (key === undefined || isWord(key) || Object.hasOwn(map, key) || value!.endsWith(' ')) throw other;
    map[key] = plainOf(value!);
  }
  return map;
}

/** A text without quotes: a word for a truth, a number as people write it, or what no reader takes for anything else. */
function plainOf(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (/^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(text)) {
    if (text.startsWith('-0')) throw other;
    return Number(text);
  }
  if (!/^[\p{L}\d]/u.test(text) || isWord(text) || isNumber(text)) throw other;
  return text;
}

/** Whether it is a word that YAML takes for no text. */
function isWord(text: string): boolean {
  return /^(?:null|true|false)$/i.test(text);
}

/** Whether YAML may take it for a number, in any of its forms. */
function isNumber(text: string): boolean {
  return /^[\d.]+(?:e[-+]?\d+)?$|^0[ox]/i.test(text);
}
