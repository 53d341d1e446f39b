import { Composer, Parser } from 'yaml';
import { type Node, outlineOf } from './yaml-outline.ts';
import { plainPage } from './yaml-plain.ts';
import { type Fault, faultOf, firstOf } from './yaml-problem.ts';
import { deepest, type Tokens, tokensOf } from './yaml-tokens.ts';

/** A place in a file. Lines and columns count from 1; a byte order mark is not counted. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a file says, or why it cannot be read. */
export interface Parsed {
  /** Days are the strings they are; `null` for a file that is empty; nothing when there is a problem. */
  readonly data: unknown;
  readonly problem?: Place & { readonly message: string };
  /**
   * Where the value at `path` stands, or its key, which is what is meant when
   * `part` is left out. Of what is not there: the innermost thing around it.
   */
  positionOf(path: readonly (string | number)[], part?: 'key' | 'value'): Place;
}

/** A file's text without byte order mark, and its outline: all that is needed to edit it. */
export interface Page {
  readonly source: string;
  readonly root: Node;
  readonly tokens: Pick<Tokens, 'comments' | 'documentEnd'>;
}

/** The most characters that are read of one file. */
const longest = 4 * 1024 * 1024;
export const byteOrderMark = '\uFEFF';

/** Reads `source` as YAML 1.2 with the core schema: one document, merge keys not honoured. Never throws. */
export function parseYaml(source: string): Parsed {
  const text = source.startsWith(byteOrderMark) ? source.slice(1) : source;
  const read = readPage(text);
  if ('message' in read) {
    const place = placeOf(text, read.offset);
    return { data: undefined, problem: { ...place, message: read.message }, positionOf: () => place };
  }
  const { root } = read;
  return {
    data: root.data,
    positionOf: (path, part = 'key') => placeOf(text, offsetOf(root, path, part)),
  };
}

/** What was read last: a change reads the text before it twice, and the text after it three times. */
let latest: { readonly source: string; readonly page: Page | Fault } | undefined;

/** The outline of `source`, a text without byte order mark, or what is wrong with it. */
export function readPage(source: string): Page | Fault {
  if (latest?.source !== source) latest = { source, page: plainly(source) ?? parsedPage(source) };
  return latest.page;
}

function plainly(source: string): Page | undefined {
  const plain = plainPage(source);
  return plain && { source, root: plain.root, tokens: { comments: plain.comments } };
}

/** The same by the parser, which knows all of YAML. */
export function parsedPage(source: string): Page | Fault {
  if (source.length > longest) return { offset: 0, message: 'the file is larger than 4 MB' };
  // The lexer uses some of these as marks of its own.
  const control = source.search(/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/);
  if (control >= 0) return { offset: control, message: 'there is a character here that cannot be seen' };
  const lone = source.search(/\r(?!\n)/);
  // The parser would take the whole file for one line, and all that follows a comment for a comment.
  if (lone >= 0)
    return {
      offset: lone,
      message: 'this line ends with a carriage return alone; save the file with usual line ends',
    };
  const tokens = tokensOf(source);
  if (tokens.tooDeep !== undefined)
    return {
      offset: tokens.tooDeep,
      message: `lists and maps stand in each other more than ${deepest} deep`,
    };
  if (tokens.tooMany !== undefined)
    return { offset: tokens.tooMany, message: 'the file is too long from here on' };
  try {
    return composed(source, tokens);
  } catch {
    // A defect of the parser on a hostile file must not take the other files with it.
    return { offset: 0, message: 'this cannot be read as YAML' };
  }
}

function composed(source: string, tokens: Tokens): Page | Fault {
  const [document, second] = documentsIn(source, tokens);
  const faults = (document?.errors ?? []).map(faultOf);
  if (second)
    faults.push({ offset: second.range[0], message: 'a second document begins here; one is enough' });
  const contents = faults.length === 0 ? document?.contents : undefined;
  const root = outlineOf(source, contents, faults);
  const { comments, documentEnd } = tokens;
  return (
    firstOf(faults) ?? {
      source,
      root,
      tokens: { comments, ...(documentEnd !== undefined && { documentEnd }) },
    }
  );
}

function documentsIn(source: string, { pieces }: Tokens) {
  // Keys are compared in the outline: the parser compares each with each, which a hostile file makes endless.
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, ...core });
  return [...composer.compose(parsed(pieces), true, source.length)];
}

function* parsed(pieces: readonly string[]) {
  const parser = new Parser();
  for (const piece of pieces) yield* parser.next(piece);
  yield* parser.end();
}

const core = { schema: 'core', merge: false, resolveKnownTags: false, logLevel: 'silent' } as const;

function offsetOf(root: Node, path: readonly (string | number)[], part: 'key' | 'value'): number {
  let node = root;
  let offset = root.start;
  for (const [index, step] of path.entries()) {
    const item = node.items.find(({ key }, at) => (node.kind === 'map' ? key === String(step) : at === step));
    if (!item) return offset;
    node = item.value;
    offset = part === 'value' && index === path.length - 1 ? node.start : item.keyStart;
  }
  return offset;
}

/** The place of `offset` in `text`. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
