import { item } from './item.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { pad, widthOf } from './width.ts';

/** A template as it is listed. */
export interface TemplateLine {
  readonly name: string;
  readonly about: string;
  /** The path of the person's own, if there is one. */
  readonly own?: string;
}

/** Every template with what it is for, and where it is if it is the person's own; ends in a newline. */
export function templateList(lines: readonly TemplateLine[], { paint, columns }: Look): string {
  const width = Math.max(...lines.map(({ name }) => widthOf(name)));
  return lines
    .flatMap(({ name, about, own }) => {
      const whose = own === undefined ? [] : item(pad('', width), `yours, in ${shown(own)}`, columns);
      return [...item(pad(name, width), about, columns), ...whose.map(paint.quiet)];
    })
    .map((line) => `${line}\n`)
    .join('');
}
