import type { Example } from './examples.ts';
import { widthOf, wrap } from './width.ts';

/** Words of a shell: what stands in quotes is one with what it touches. */
const words = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g;

/**
 * Examples as they stand in the help of a command. A line that is too long goes on
 * in the next as a shell has it, so that it can still be copied.
 */
export function exampleLines(examples: readonly Example[], columns: number, heading = 'Examples'): string {
  const each = examples.flatMap(({ line, about }) => [
    ...commandLines(line, columns).map((one, index) => `${index === 0 ? '  ' : '    '}${one}`),
    ...wrap(about, columns - 6).map((one) => `      ${one}`),
  ]);
  return `\n${heading}:\n${each.join('\n')}`;
}

function commandLines(line: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of line.match(words) ?? []) {
    const last = lines.at(-1);
    // Two cells to the left more than the first line has, and two for the backslash.
    const fits = last !== undefined && widthOf(last) + 1 + widthOf(word) <= columns - 6;
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((one, index) => (index < lines.length - 1 ? `${one} \\` : one));
}
