/**
 * What a terminal would obey instead of show: controls (C0, DEL, C1), line and
 * paragraph separators, the marks that turn the direction of the text around
 * them, characters nobody can see, halves of pairs. Joiners stay: emoji and
 * several scripts are made with them. Line breaks are seen to before.
 */
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Most texts: nothing in them has to be looked at closely. */
const plain = /^[ -~\n\u00a0-\u02ff]*$/;

/** Stored text made harmless and put on one line: a line break shows as `⏎`, an escape as `␛`. */
export function shown(text: string): string {
  return harmless(text).replaceAll('\n', '⏎');
}

/** The same; in plain words, a line break is a space. */
export function onOneLine(text: string, { plain }: { readonly plain: boolean }): string {
  return shown(plain ? text.replaceAll(/\s*\n\s*/g, ' ') : text);
}

/** Stored text made harmless; each of its line breaks is a `\n`, and each tab a space. */
export function harmless(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unseen, (character) => visible(character.codePointAt(0)!));
}

/** Unicode has a picture for each C0 control and for DEL. */
function visible(code: number): string {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`;
}
