import { harmless } from './shown.ts';

/** Punctuation that can begin or end something in CommonMark or GitHub's dialect, wherever it stands. */
const anywhere = /[\\`*_[\]<>&|~$]/g;

/** What begins a block at the start of a line: headings, lists, rules, quotes, definitions. */
const atStart = /^(\s*)([#+\-=:]|\d+(?=[.)]))/;

const address = /\bhttps?:\/\/[^\s<>"`\\]+[^\s<>"`\\.,;:!?)\]}'’]/g;

/**
 * Free text as Markdown that shows it as it was typed, whatever it contains.
 * Line breaks stay, as hard ones; web addresses become links. It may stand
 * wherever a paragraph or a list item may.
 */
export function markdownText(text: string): string {
  return harmless(text).replaceAll(/\r\n?/g, '\n').trim().split('\n').map(markdownLine).join('\\\n  ');
}

/** Free text as Markdown on one line, for a heading or a cell of a table. */
export function markdownLine(text: string): string {
  const line = harmless(text).replaceAll(/\s+/g, ' ').trim();
  let end = 0;
  const parts: string[] = [];
  for (const match of line.matchAll(address)) {
    parts.push(escaped(line.slice(end, match.index)), `<${match[0]}>`);
    end = match.index + match[0].length;
  }
  parts.push(escaped(line.slice(end)));
  return parts.join('').replace(atStart, startEscaped);
}

function escaped(text: string): string {
  return text
    .replaceAll(anywhere, '\\$&')
    .replaceAll(/!(?=\\\[)/g, '\\!')
    .replaceAll(/:(?=[a-z0-9_+-]+:)/gi, '\\:')
    .replaceAll(/\bwww\.|(?<=\w)@(?=\w)/gi, (found) => found.replace(/[.@]$/, '\\$&'))
    .replaceAll(/\b(https?|ftp|mailto|xmpp):/gi, '$1\\:');
}

/** A number that would begin a list keeps its digits: the point after it is escaped. */
function startEscaped(_: string, space: string, mark: string): string {
  return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
}
