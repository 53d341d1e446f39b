import { harmless } from './shown.ts';
import { pad, widthOf, wrap } from './width.ts';

/** With less room beside what leads it, a text stands below. */
const least = 16;

/**
 * Free text as lines of a list: `lead` in front, the lines below it indented as
 * far; where that leaves too little room, all of them below. Line breaks in the
 * text stay.
 *
 * @param lead already painted, and padded if several are to line up.
 */
export function item(lead: string, text: string, columns: number): string[] {
  const indent = lead === '' ? 2 : widthOf(lead) + 3;
  const isBeside = lead === '' || columns - indent >= least;
  const before = isBeside ? indent : 4;
  const room = Math.max(least, columns - before);
  const lines = harmless(text)
    .split('\n')
    .flatMap((line) => wrap(line, room));
  const name = lead.trim() === '' ? [] : [`  ${lead.trimEnd()}`];
  if (!isBeside) return [...name, ...lines.map((line) => `${' '.repeat(before)}${line}`)];
  return lines.map((line, index) => `${pad(index === 0 && lead !== '' ? `  ${lead}` : '', before)}${line}`);
}
