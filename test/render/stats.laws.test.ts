import fc from 'fast-check';
import { expect, it } from 'vitest';
import { range } from '../../src/journal/period.ts';
import { paintFor } from '../../src/render/paint.ts';
import { statsText } from '../../src/render/stats.ts';
import { widthOf } from '../../src/render/width.ts';
import type { Stats } from '../../src/summary/stats.ts';
import { statsOf } from '../../src/summary/stats-of.ts';
import { day } from '../support/day.ts';
import { scenes } from '../support/journals.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 });

/** The long view of any journal, with any text in it, also as if all had happened a hundred times. */
const anyStats: fc.Arbitrary<Stats> = fc
  .tuple(scenes, text, fc.constantFrom(1, 111))
  .map(([{ journal, period, today }, words, times]) => {
    const standards = journal.standards.map((standard) => ({ ...standard, text: words }));
    const stats = statsOf({ ...journal, standards }, period, today);
    const { k, n, ...interval } = stats.toWhom.others;
    return {
      ...stats,
      toWhom: { ...stats.toWhom, others: { k: k * times, n: n * times, ...interval } },
      causes: stats.causes.map((line) => ({ ...line, missed: line.missed * times })),
      numbers: stats.numbers.map((line) => ({ ...line, id: words })),
    };
  });

it('is never wider than the window', () => {
  fc.assert(
    fc.property(anyStats, fc.integer({ min: 40, max: 200 }), fc.boolean(), (stats, columns, plain) => {
      const paint = paintFor({ colour: true, plain });
      for (const line of statsText(stats, { paint, columns }).split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

it('never sends the terminal anything but colours', () => {
  fc.assert(
    fc.property(anyStats, (stats) => {
      const out = statsText(stats, { paint: paintFor({ colour: true, plain: false }), columns: 80 });
      expect(out.replaceAll(/\u001b\[\d+m/g, '')).not.toMatch(
        /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});

it('can be drawn for a period of any length', () => {
  const years = fc
    .integer({ min: 1, max: 9999 })
    .map((year) => day(`${String(year).padStart(4, '0')}-06-15`));
  fc.assert(
    fc.property(scenes, years, years, ({ journal, today }, from, to) => {
      const stats = statsOf(journal, range(from, to), today);
      const lines = statsText(stats, { paint: paintFor({ colour: false, plain: false }), columns: 40 }).split(
        '\n',
      );
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(40);
    }),
  );
});
