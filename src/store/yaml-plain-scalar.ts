import { type Item, type Node, sizeOf } from './yaml-outline.ts';

/** Thrown at the first thing that may mean something else. */
export const other = Symbol('other YAML');

/** A scalar from `start` to `end` that says `data`. */
export function scalar(
  data: unknown,
  quoting: NonNullable<Node['quoting']>,
  start: number,
  end: number,
): Node {
  return { kind: 'scalar', data, outset: start, start, end, flow: false, quoting, items: [], size: 1 };
}

/** What stands on one line after a key or a dash, at `start`. */
export function scalarOf(text: string, start: number): Node {
  const end = start + text.length;
  if (text.startsWith('"')) {
    if (!/^"[^"\\]*"$/.test(text)) throw other;
    return scalar(text.slice(1, -1), 'double', start, end);
  }
  if (text.startsWith("'")) {
    if (!/^'[^']*'$/.test(text)) throw other;
    return scalar(text.slice(1, -1), 'single', start, end);
  }
  if (text.startsWith('{')) return bracesOf(text, start);
  if (/: | #|[: ]$/.test(text)) throw other;
  return scalar(plainOf(text), 'plain', start, end);
}

/** A map in braces with plain values, in which nothing else is marked. */
function bracesOf(text: string, start: number): Node {
  if (!/^\{[^{}[\]"'#&*!|>%@`]+\}$/.test(text)) throw other;
  const data: Record<string, unknown> = {};
  const items: Item[] = [];
  let from = start + 1;
  for (const part of text.slice(1, -1).split(', ')) {
    const [, key, value] = /^([A-Za-z][\w-]{0,99}): ([^:,]+)$/.exec(part) ?? [];
    if (key === undefined || isWord(key) || Object.hasOwn(data, key) || value!.endsWith(' ')) throw other;
    const [mark, end] = [from + key.length + 1, from + part.length];
    const node = scalar(plainOf(value!), 'plain', mark + 1, end);
    data[key] = node.data;
    items.push({ key, start: from, keyStart: from, mark, value: node, end });
    from = end + 2;
  }
  const end = start + text.length;
  return { kind: 'map', data, outset: start, start, end, flow: true, items, size: sizeOf(items) };
}

/** A text without quotes: a word for a truth, a number as people write it, or what no reader takes for anything else. */
function plainOf(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  const first = text.charCodeAt(0) | lowerCase;
  if (first >= letterA && first <= letterZ) {
    if (isWord(text)) throw other;
    return text;
  }
  if (/^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(text)) {
    if (text.startsWith('-0')) throw other;
    return Number(text);
  }
  const isText = /^\d/.test(text) ? !isNumber(text) : isLetter(text);
  if (!isText) throw other;
  return text;
}

/** A letter of English, made small, is between these. */
const [lowerCase, letterA, letterZ] = [0x20, 0x61, 0x7a];

/** Whether it begins with a letter of any language. To make that pattern takes long, and few need it. */
function isLetter(text: string): boolean {
  return /^\p{L}/u.test(text);
}

/** Whether it is a word that YAML takes for no text. */
export function isWord(text: string): boolean {
  return (text.length === 4 || text.length === 5) && /^(?:null|true|false)$/i.test(text);
}

/** Whether YAML may take it for a number, in any of its forms. */
function isNumber(text: string): boolean {
  return /^[\d.]+(?:e[-+]?\d+)?$|^0[ox]/i.test(text);
}
