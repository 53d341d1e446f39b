/** A format taken apart: text, names that stand for values, and groups of both. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'group'; readonly pieces: readonly Piece[]; readonly closed: boolean };

/**
 * Takes a format apart: `{name}` is a name, `(…)` a group, all else text. An
 * opening bracket written twice, `{{` or `((`, stands for itself.
 */
export function piecesOf(format: string): Piece[] {
  const tokens = format.match(/\{\{|\(\(|\{[\w-]*\}|[()]|[^{}()]+|[{}]/gu) ?? [];
  const levels: Piece[][] = [[]];
  const close = (closed: boolean) => {
    const pieces = levels.pop()!;
    levels.at(-1)!.push({ kind: 'group', pieces, closed });
  };
  for (const token of tokens) {
    const level = levels.at(-1)!;
    if (token === '(') levels.push([]);
    else if (token === ')' && levels.length > 1) close(true);
    else if (/^\{[\w-]*\}$/.test(token)) level.push({ kind: 'name', name: token.slice(1, -1) });
    else level.push({ kind: 'text', text: /^(?:\{\{|\(\()$/.test(token) ? token[0]! : token });
  }
  while (levels.length > 1) close(false);
  return levels[0]!;
}

/** Every name in a format, as often as it stands there. */
export function namesIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'name' ? [piece.name] : piece.kind === 'group' ? namesIn(piece.pieces) : [],
  );
}

/**
 * A format with its values. A group is left out if all it names is nothing:
 * empty or `0`; one that names nothing is text, brackets and all.
 */
export function filled(pieces: readonly Piece[], values: Readonly<Record<string, string>>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'name') return values[piece.name] ?? '';
      const names = namesIn(piece.pieces);
      const inside = filled(piece.pieces, values);
      if (names.length === 0 || !piece.closed) return `(${inside}${piece.closed ? ')' : ''}`;
      return names.every((name) => ['', '0', undefined].includes(values[name])) ? '' : inside;
    })
    .join('');
}
