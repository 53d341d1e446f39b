import { harmless } from './shown.ts';
import { startEscaped } from './wrapped.ts';

/** Punctuation that can begin or end something in CommonMark or GitHub's dialect, wherever it stands. */
const anywhere = /[\\`*_[\]<|~$]/g;

/** What begins a block at the start of a line: headings, lists, rules, quotes, definitions. */
const atStart = /^([#+\-=:>]|\d+(?=[.)]))/;

/** What would close a heading without being seen. */
const closing = /(?<=^|\s)#+$/;

/** Web addresses. What they end with is hardly punctuation of the sentence. */
const address = /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"`\\|]*[^\s<>"`\\|.,;:!?)\]}'’*_~]/giu;

/**
 * Free text as Markdown that shows it as it was typed, whatever it contains.
 * Line breaks stay, as hard ones; web addresses become links. It may stand
 * wherever a paragraph or a list item may.
 */
export function markdownText(text: string): string {
  return harmless(text).trim().split('\n').map(markdownLine).join('\\\n  ');
}

/** Most lines: words and marks that mean nothing to any reader of Markdown, one space between them. */
const plain = /^[a-z(](?:[a-z0-9,;'"()%!?]|[.:](?= |$)| (?=\S))*$/i;

/** Free text as Markdown on one line, for a heading or a cell of a table. */
export function markdownLine(text: string): string {
  if (plain.test(text)) return text;
  const line = harmless(text).replaceAll(/\s+/g, ' ').trim();
  let end = 0;
  const parts: string[] = [];
  for (const { 0: found, index } of line.matchAll(address)) {
    const whole = withBracket(found, line[index + found.length]);
    parts.push(escaped(line.slice(end, index)), `<${whole}>`);
    end = index + whole.length;
  }
  parts.push(escaped(line.slice(end)));
  return parts.join('').replace(atStart, startEscaped).replace(closing, '\\$&');
}

/** The address with the bracket after it, where that closes one inside. */
function withBracket(found: string, next: string | undefined): string {
  const isOpen = found.lastIndexOf('(') > found.lastIndexOf(')');
  return next === ')' && isOpen ? `${found})` : found;
}

/** Text without addresses; where a reader such as GitHub would make a link or a picture of it, too. */
function escaped(text: string): string {
  return text
    .replaceAll(anywhere, '\\$&')
    .replaceAll(/&(?=#?\w)/g, '\\&')
    .replaceAll(/:(?=[a-z0-9_+-]+:)/gi, '\\:')
    .replaceAll(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, '\\.')
    .replaceAll(/(?<=\w)@(?=\w)/g, '\\@')
    .replaceAll(/\/(?=\/)/g, '\\/');
}
