import { Lexer } from 'yaml';

/** A file in its smallest pieces, and what can be told from them before it is understood. */
export interface Tokens {
  readonly pieces: readonly string[];
  /** Where each comment begins. */
  readonly comments: readonly number[];
  /** Where the first `...` stands that ends a document. */
  readonly documentEnd?: number;
  /** Where maps and lists in each other go deeper than `deepest`; nothing after it was read. */
  readonly tooDeep?: number;
  /** Where the pieces became more than `most`; nothing after it was read. */
  readonly tooMany?: number;
}

/** How deep maps and lists may stand in each other; lists not indented below their key count for nothing. */
export const deepest = 60;

/** How many pieces are read of one file: far more than a person writes, and few enough to be done in seconds. */
const most = 300_000;

/** Cuts `source` into its pieces, in time that grows with its length only, however hostile it is. */
export function tokensOf(source: string): Tokens {
  const pieces: string[] = [];
  const comments: number[] = [];
  const depth = depthGauge();
  let documentEnd: number | undefined;
  let offset = 0;
  let isText = false;
  for (const piece of new Lexer().lex(source)) {
    if (pieces.push(piece) > most) return { pieces, comments, tooMany: offset };
    if (!isText && isMark(piece)) {
      isText = piece === scalarMark;
      continue;
    }
    if (depth.after(piece, offset, isText) > deepest) return { pieces, comments, tooDeep: offset };
    if (!isText && piece.startsWith('#')) comments.push(offset);
    if (!isText && piece === '...') documentEnd ??= offset;
    offset += piece.length;
    isText = false;
  }
  return { pieces, comments, ...(documentEnd !== undefined && { documentEnd }) };
}

/** Pieces of no width that `Lexer` puts in: a document begins, a flow ended too soon, a scalar is next. */
const scalarMark = '\x1f';

function isMark(piece: string): boolean {
  return piece === scalarMark || piece === '\x02' || piece === '\x18';
}

/**
 * Counts how deep the text is: brackets that are open, and columns to the left
 * at which something began that the present line belongs to.
 */
function depthGauge() {
  const columns: number[] = [];
  let brackets = 0;
  let lineStart = 0;
  let begins = true;
  return {
    after(piece: string, offset: number, isText: boolean): number {
      const isBlank = !isText && /^[\s#]/.test(piece);
      if (!isBlank && begins && brackets === 0) {
        const column = offset - lineStart;
        while ((columns.at(-1) ?? -1) > column) columns.pop();
        if (columns.at(-1) !== column) columns.push(column);
      }
      if (!isText && (piece === '{' || piece === '[')) brackets += 1;
      if (!isText && (piece === '}' || piece === ']')) brackets = Math.max(0, brackets - 1);
      const newline = piece.lastIndexOf('\n');
      if (newline >= 0) lineStart = offset + newline + 1;
      if (!isBlank || newline >= 0) begins = newline >= 0 || (!isText && /^[-?:]$/.test(piece));
      return columns.length + brackets;
    },
  };
}
