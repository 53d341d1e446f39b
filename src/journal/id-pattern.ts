const source = '^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}$';

/** Whether `text` can be an id. Nearly all are plain; to make the pattern of all letters takes longer than to read a day. */
export function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,63}$/i.test(text) || new RegExp(source, 'u').test(text);
}

/** What an id looks like. */
export const idPattern: Pick<RegExp, 'source' | 'flags' | 'test'> = { source, flags: 'u', test: isId };
