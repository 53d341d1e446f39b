import { type Period, spellPeriod } from '../journal/period.ts';
import type { Explained } from '../summary/explained.ts';
import { item } from './item.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { wrap } from './width.ts';

const spoken: Readonly<Record<string, string>> = { '÷': 'divided by', '×': 'times', '−': 'minus' };

/** Every number of a summary with its rule and all that went into it, so that a person can recount it. */
export function explainText(numbers: readonly Explained[], period: Period, { paint, columns }: Look): string {
  const parts = numbers.map(({ name, value, rule, k, n }) => {
    const counted = new Set(k);
    const [title = '', ...more] = wrap(shown(`${name}: ${value}`), columns);
    const lines =
      n === undefined
        ? k.map((one) => item('-', said(one), columns))
        : n.map((one) => counts(one, counted.has(one)));
    return [
      paint.strong(title),
      ...more,
      ...wrap(said(rule), columns).map(paint.quiet),
      ...lines.flat(),
    ].join('\n');
  });
  return `${[paint.heading(spellPeriod(period)), ...parts].join('\n\n')}\n`;

  /** What counts for k is marked; the rest is in n alone. */
  function counts(one: string, inK: boolean): string[] {
    return item(inK ? paint.mark('kept') : '-', said(one), columns);
  }

  /** Formulas, too, are read aloud. */
  function said(words: string): string {
    return paint.plain ? words.replaceAll(/ [÷×−] /g, (sign) => ` ${spoken[sign.trim()]} `) : words;
  }
}
