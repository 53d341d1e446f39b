/**
 * Controls that a terminal would obey, and marks that turn the direction of the
 * text around them; not line breaks, tabs, and colours (SGR sequences).
 */
const obeyed = /(\u001b\[[\d;:]*m)|(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * `text` as it may be sent to a terminal: what it would obey shows as `\u{1b}`.
 * The last line of defence, behind those who make stored text readable.
 */
export function printable(text: string): string {
  return text.replaceAll(obeyed, (found, colour) => colour ?? `\\u{${found.codePointAt(0)!.toString(16)}}`);
}
