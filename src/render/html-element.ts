import { harmless } from './shown.ts';
import { decimal } from './stats-words.ts';

declare const brand: unique symbol;

/** Text in HTML. Only what is made here is, so that nothing gets into a page that was not escaped. */
export type Html = string & { readonly [brand]: 'html' };

/** Nothing at all. */
export const nothing = '' as Html;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Free text as HTML that shows it as it was typed, within an element or between the quotes of an attribute. */
export function text(written: string): Html {
  return unbroken(harmless(written)).replaceAll(/[&<>"]/g, (mark) => marks[mark]!) as Html;
}

/** `87 %` stays on one line. */
export function unbroken(written: string): string {
  return written.replaceAll(/(?<=\d) (?=%)/g, '\u00a0');
}

/** Values of attributes; a number gets at most two decimals, `undefined` and `false` leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements of SVG that hold nothing. */
const hollow = ['circle', 'line', 'path', 'rect'];

/** One element and what is inside it. */
export function element(name: string, attributes: Attributes, ...inside: readonly Html[]): Html {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === false) return '';
    if (value === true) return ` ${key}`;
    return ` ${key}="${typeof value === 'number' ? decimal(value) : text(value)}"`;
  });
  const start = `<${name}${written.join('')}`;
  return (hollow.includes(name) ? `${start}/>` : `${start}>${inside.join('')}</${name}>`) as Html;
}

/** Several after one another. */
export function together(parts: readonly Html[], between = ''): Html {
  return parts.join(between) as Html;
}

/** A share of the width, as SVG takes it. */
export function share(percent: number): string {
  return `${decimal(percent)}%`;
}
