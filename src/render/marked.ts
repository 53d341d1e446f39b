import { flow } from './flow.ts';
import type { Look } from './look.ts';
import type { Mark } from './paint.ts';
import { onOneLine, shown } from './shown.ts';
import { widthOf, wrap } from './width.ts';

/** Most lines for the text of one thing, and for what is known of it. */
const most = 3;

/**
 * One thing in a list, in lines of at most `columns` cells: its mark, its text,
 * and quietly what is known of it, beside the text where there is room and
 * below it where there is not. In plain words it needs no mark: its heading
 * says what it is.
 */
export function marked(
  mark: Mark,
  text: string,
  facts: readonly (string | false | undefined)[],
  { paint, columns }: Look,
): string[] {
  const known = facts
    .filter((fact) => typeof fact === 'string' && fact !== '')
    .map((fact) => shown(String(fact)));
  // Who listens has no use for half a sentence.
  if (paint.plain) return wrap([onOneLine(text, paint), ...known].join(', '), columns);
  const about = known.join(' · ');
  const [first = '', ...rest] = wrap(shown(text), columns - 2, most);
  const beside = rest.length === 0 && 4 + widthOf(first) + widthOf(about) <= columns;
  const below = beside
    ? []
    : flow(known, columns - 2, ' · ').flatMap((line) => wrap(line, columns - 2, most));
  return [
    `${paint.mark(mark)} ${first}${about && beside ? `  ${paint.quiet(about)}` : ''}`,
    ...rest.map((line) => `  ${line}`),
    ...below.map((line) => `  ${paint.quiet(line)}`),
  ];
}
