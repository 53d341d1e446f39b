/** A line of a layout with nothing on it but one tag. */
const tagLine = /^([ \t]*)(\{%-?)((?:(?!%\}).)*?)(-?%\})([ \t]*)\n/gm;

/**
 * `layout` with the end of each line that is nothing but a tag put inside of
 * the tag, where it means nothing: a tag on a line of its own leaves no line
 * behind. Every character stays, so that places before and after are the same.
 */
export function withQuietTags(layout: string): string {
  return layout.replaceAll(tagLine, '$2$1$3$5\n$4');
}

/** The line and column, from 1, of what begins at `index` of `layout`, blanks before it passed over. */
export function placeIn(layout: string, index: number): { readonly line: number; readonly column: number } {
  const [blanks] = /^[ \t]*/.exec(layout.slice(index))!;
  const before = layout.slice(0, index + blanks.length).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
