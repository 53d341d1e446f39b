/**
 * What a terminal could obey, beyond what JSON escapes by itself: DEL and C1
 * controls, separators, marks of direction, characters nobody can see.
 */
const unseen = /[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** `value` as JSON for people and programs, ending in a newline; safe to print on a terminal. */
export function json(value: unknown): string {
  return `${visibly(JSON.stringify(value, undefined, 2))}\n`;
}

/** JSON in which everything can be seen. */
export function visibly(text: string): string {
  return text.replaceAll(unseen, escaped);
}

/** Such characters stand only inside strings, where an escape means the same. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
