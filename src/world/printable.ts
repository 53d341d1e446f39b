/**
 * Controls that a terminal would obey, and marks that turn the direction of the
 * text around them; not line breaks, tabs, and colours (SGR sequences).
 */
const obeyed =
  /(?!\u001b\[[\d;:]*m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Characters nobody can see, which have no place in an error. */
const unseen = /[\u001b\u200b\u2028\u2029\ufeff\ufff9-\ufffb]/gu;

/** The words of an error, which may quote anything: not even a colour is obeyed. */
export function plainly(text: string): string {
  return printable(text.replaceAll(unseen, visible));
}

/**
 * `text` as it may be sent to a terminal: what it would obey shows as `\u{1b}`.
 * The last line of defence, behind those who make stored text readable.
 */
export function printable(text: string): string {
  return text.replaceAll(obeyed, visible);
}

function visible(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
