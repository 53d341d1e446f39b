import { newlineOf, type Splice } from './yaml-lines.ts';
import type { Node } from './yaml-outline.ts';
import type { Written } from './yaml-write.ts';

/** The anchor and tag of `value`, if a comment stands between them and what it says. */
export function propsApart(source: string, { outset, start }: Node): string | undefined {
  return /^(?:[&!]\S*[ \t]+)+(?=#)/.exec(source.slice(outset, start))?.[0];
}

/** Puts `head` and `body` in the place of `value`, between whose `props` and text stands a comment that stays. */
export function replacedApart(
  source: string,
  { anchor, outset, start, end }: Node,
  props: string,
  { head, body }: Written,
): Splice[] {
  const isLong = body.length > 0;
  const beside = [anchor && `&${anchor}`, isLong && head].filter(Boolean).join(' ');
  const before = { from: outset, to: outset + props.trimEnd().length, text: beside };
  if (beside === '') before.to = outset + props.length;
  if (!isLong) return [before, { from: start, to: end, text: head }];
  const newline = newlineOf(source);
  const from = source.lastIndexOf(newline, start);
  return [before, { from, to: end, text: body.map((line) => newline + line).join('') }];
}
