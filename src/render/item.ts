import { harmless } from './shown.ts';
import { pad, widthOf, wrap } from './width.ts';

/**
 * Free text as lines of a list: `lead` in front, the lines below it indented as
 * far. Line breaks in the text stay.
 *
 * @param lead already painted, and padded if several are to line up.
 */
export function item(lead: string, text: string, columns: number): string[] {
  const indent = lead === '' ? 2 : widthOf(lead) + 3;
  const room = Math.max(16, columns - indent);
  const lines = harmless(text)
    .split('\n')
    .flatMap((line) => wrap(line, room));
  return lines.map((line, index) => `${pad(index === 0 && lead !== '' ? `  ${lead}` : '', indent)}${line}`);
}
