/** What a piece of a journal may be, in the order in which a person reads a day. */
export const kinds = [
  'intention',
  'standard',
  'commitment',
  'win',
  'step',
  'lens',
  'answer',
  'note',
  'review',
] as const;
export type Kind = (typeof kinds)[number];

/** The word for several of a kind: `wins`, `lenses`. */
export function manyOf(kind: Kind): string {
  return kind === 'lens' ? 'lenses' : `${kind}s`;
}

/** The kind that `written` names, one or several of it: `win`, `Wins`; `undefined` for none. */
export function kindNamed(written: string): Kind | undefined {
  const word = written.trim().toLowerCase();
  return kinds.find((kind) => kind === word || manyOf(kind) === word);
}
