import { type Period, spellPeriod } from '../journal/period.ts';
import type { Explained } from '../summary/explained.ts';
import { item } from './item.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { wrap } from './width.ts';

/** Every number of a summary with its rule and all that went into it, so that a person can recount it. */
export function explainText(numbers: readonly Explained[], period: Period, { paint, columns }: Look): string {
  const parts = numbers.map(({ name, value, rule, k, n }) => {
    const counted = new Set(k);
    const title = `${paint.strong(shown(name))}: ${value}`;
    const lines =
      n === undefined
        ? k.map((one) => item('-', one, columns))
        : n.map((one) => counts(one, counted.has(one)));
    return [title, ...wrap(rule, columns).map(paint.quiet), ...lines.flat()].join('\n');
  });
  return `${[paint.heading(spellPeriod(period)), ...parts].join('\n\n')}\n`;

  /** What counts for k is marked; the rest is in n alone. */
  function counts(one: string, inK: boolean): string[] {
    return item(inK ? paint.mark('kept') : '-', one, columns);
  }
}
