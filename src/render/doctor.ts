import { count } from './count.ts';
import { lineDiff } from './line-diff.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { cut, widthOf, wrap } from './width.ts';

/** A flaw as it is shown; see store/flaw.ts. */
export interface FlawLines {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly advice: string;
  readonly minor?: true;
  /** What `lead` would do about it, in a sentence. */
  readonly mending?: string;
}

/** All that is wrong, with what can be done; ends in a newline. */
export function flawList(flaws: readonly FlawLines[], look: Look): string {
  return flaws.map((flaw) => `${flawText(flaw, look)}\n`).join('\n');
}

/** One flaw: where, what, and what can be done. */
export function flawText(flaw: FlawLines, { paint, columns }: Look): string {
  const { path, line, column, message, advice, minor, mending } = flaw;
  const sign = minor ? paint.mark('warning') : paint.bad('✗');
  const words = shown(paint.plain && minor ? `note: ${message}` : message);
  const [first = '', ...rest] = wrap(words, columns - indent.length);
  const help = wrap(
    shown(mending === undefined ? advice : `lead doctor --fix: ${mending}`),
    columns - indent.length,
  );
  return [
    paint.strong(`${shown(path)}:${line}:${column}`),
    `${paint.plain ? indent : `${sign} `}${first}`,
    ...[...rest, ...help.map(paint.quiet)].map((text) => `${indent}${text}`),
  ].join('\n');
}

const indent = '  ';

/** Most lines of a change that are shown. */
const most = 40;

/** What a mend changes in the file at `path`, line by line; ends in a newline. */
export function changeText(path: string, before: string, after: string, { paint, columns }: Look): string {
  const all = lineDiff(before, after);
  const lines = all.slice(0, most).map(({ kind, text }) => {
    const room = columns - widthOf(paint.mark(kind)) - 1;
    return `${paint.mark(kind)} ${paint.plain ? shown(text) : cut(shown(text), room)}`;
  });
  const more = all.length > most ? [paint.quiet(`and ${count(all.length - most, 'more line')}`)] : [];
  return [`In ${shown(path)}:`, ...lines, ...more].map((line) => `${line}\n`).join('');
}
