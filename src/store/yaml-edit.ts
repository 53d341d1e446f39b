import { LeadError } from '../errors.ts';
import { afterStroke, type Change, type Stroke, spelt, strokesOf } from './yaml-change.ts';
import { same } from './yaml-data.ts';
import { byteOrderMark, type Page, placeOf, readPage } from './yaml-file.ts';
import { habitsOf } from './yaml-habits.ts';
import { spliced } from './yaml-lines.ts';
import { splicesOf } from './yaml-stroke.ts';
import type { Style } from './yaml-write.ts';

export type { Change } from './yaml-change.ts';
export type { Style, Value } from './yaml-write.ts';

/**
 * `source` with `changes` made, one after another. Nothing else changes:
 * comments, order, quoting, blank lines and ends of lines stay as they are. A
 * change that changes nothing leaves the text as it is.
 *
 * @throws LeadError if the file cannot be read, or the change cannot be made to it alone.
 */
export function editYaml(source: string, changes: readonly Change[], style: Style = {}): string {
  const mark = source.startsWith(byteOrderMark) ? byteOrderMark : '';
  let page = readable(source.slice(mark.length));
  for (const change of changes) {
    for (const stroke of strokesOf(page.root.data, change)) {
      const next = drawn(page, stroke, style);
      if (!next) throw refusal(change);
      page = next;
    }
  }
  return mark + page.source;
}

/** The page after `stroke`, which says exactly what it said before and what the stroke says; nothing if there is none. */
function drawn(page: Page, stroke: Stroke, style: Style): Page | undefined {
  const wanted = afterStroke(page.root.data, stroke);
  for (const care of [0, 1, 2] as const) {
    const splices = splicesOf(page, stroke, { style, ...habitsOf(page), care });
    const next = splices && readPage(spliced(page.source, splices));
    if (next && !('message' in next) && same(next.root.data, wanted)) return next;
  }
  return undefined;
}

function readable(source: string): Page {
  const page = readPage(source);
  if (!('message' in page)) return page;
  const { line, column } = placeOf(source, page.offset);
  throw new LeadError(`line ${line}, column ${column}: ${page.message}`, {
    hint: 'Mend the file in an editor first; lead left it as it was.',
  });
}

function refusal(change: Change): LeadError {
  const [verb, steps] = Object.entries(change)[0]! as [
    'set' | 'append' | 'remove',
    Parameters<typeof spelt>[0],
  ];
  const said = { set: 'set', append: 'add to', remove: 'remove' }[verb];
  return new LeadError('this edit cannot be made without touching something else in the file', {
    hint: `Make it by hand in an editor: ${said} ${spelt(steps)}.`,
  });
}
