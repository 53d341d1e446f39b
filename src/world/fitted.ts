import { widthOf, wrap } from '../render/width.ts';

/**
 * `text` with each line that is wider than `columns` cells broken between its
 * words, as far in as it began; a painted word that is wider alone is left to
 * the terminal.
 */
export function fitted(text: string, columns: number): string {
  // No character is wider than two cells, so most lines need no closer look.
  const fits = (line: string) => line.length * 2 <= columns || widthOf(line) <= columns;
  return text
    .split('\n')
    .flatMap((line) => (fits(line) ? [line] : broken(line, columns)))
    .join('\n');
}

/** How many lines of a window of `columns` cells `text` takes. */
export function linesTaken(text: string, columns: number): number {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
}

function broken(line: string, columns: number): string[] {
  const words = line.trimStart();
  const indent = ' '.repeat(Math.min(line.length - words.length, Math.floor(columns / 2)));
  const room = columns - indent.length;
  const tied = words.replaceAll(/\blead (?=[a-z-])/g, `lead${tie}`);
  const lines = words.includes('\u001b') ? paintedLines(tied, room) : wrap(tied, room);
  return lines.map((one) => indent + one.replaceAll(tie, ' '));
}

/** Stands for the blank in a command, such as `lead today`, which is read in one; a sign of one cell that nobody writes. */
const tie = '\u2426';

/** Colours take no cells, but `wrap` would break through them. */
function paintedLines(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
