/** A text, whole or in pieces: to put a long one together takes several times the room that it has. */
export type Text = string | readonly string[];

/** Characters from which on some pieces are worth writing. */
const enough = 8_192;

/** The text in pieces of which each is worth writing; at least one. */
export function* chunksOf(text: Text): Generator<string> {
  if (typeof text === 'string') return yield text;
  let some: string[] = [];
  let length = 0;
  for (const piece of text) {
    some.push(piece);
    length += piece.length;
    if (length < enough) continue;
    yield some.join('');
    [some, length] = [[], 0];
  }
  if (length > 0 || text.length === 0) yield some.join('');
}

/** Whether the text is `said`. */
export function isText(text: Text, said: string): boolean {
  let at = 0;
  for (const piece of typeof text === 'string' ? [text] : text) {
    if (!said.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === said.length;
}

/** The text in one piece. */
export function wholeText(text: Text): string {
  return typeof text === 'string' ? text : text.join('');
}
