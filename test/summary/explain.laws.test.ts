import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../../src/summary/explain.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { scenes } from '../support/journals.ts';

/** Every number of a summary, by its path, in the words in which it is explained. */
function numbersOf(summary: Summary): Record<string, string> {
  const spelt = ({ k, n }: { readonly k: number; readonly n: number }) => `${k} of ${n}`;
  const { sayDo, onTime, onBudget, onTarget, late, missed, renegotiated, dropped, open, pending } = summary;
  const rates = { sayDo, onTime, onBudget, onTarget };
  const counts = { late, missed, renegotiated, dropped, open, pending, wins: summary.wins.length };
  const entries = [
    ...Object.entries(rates).map(([path, rate]) => [path, spelt(rate)]),
    ...Object.entries(counts),
    ...Object.entries(summary.days).map(([name, count]) => [`days.${name}`, count]),
    ...Object.entries(summary.sides).map(([side, count]) => [`sides.${side}`, count]),
    ...summary.lenses.flatMap(({ lens, lead, manage }) => [
      [`lenses.${lens}.lead`, lead],
      [`lenses.${lens}.manage`, manage],
    ]),
    ...summary.standards.flatMap(({ id, rate, untested, unrecorded, target }) => [
      [`standards.${id}.rate`, spelt(rate)],
      [`standards.${id}.untested`, untested],
      [`standards.${id}.unrecorded`, unrecorded],
      ...(target ? [[`standards.${id}.target`, spelt({ k: target.kept, n: target.of })]] : []),
    ]),
    ...summary.goals.flatMap(({ id, ...line }) =>
      (['value', 'progress', 'elapsed', 'pace', 'steps'] as const).flatMap((part) =>
        line[part] === undefined ? [] : [[`goals.${id}.${part}`, line[part]]],
      ),
    ),
  ];
  return Object.fromEntries(entries.map(([path, value]) => [path, String(value)]));
}

it('explains every number of the summary, and no other, with as many items as it says', () => {
  fc.assert(
    fc.property(scenes, ({ journal, period, today }) => {
      const explained = explain(journal, period, today);
      const found = Object.fromEntries(explained.map(({ path, value }) => [path, value]));
      expect(found).toEqual(numbersOf(summarise(journal, period, today)));
      expect(explained).toHaveLength(Object.keys(found).length);
      for (const { k, n, value } of explained) {
        if (n === undefined) continue;
        expect(value).toBe(`${k.length} of ${n.length}`);
        expect(k.filter((item) => !n.includes(item))).toEqual([]);
      }
    }),
  );
});
