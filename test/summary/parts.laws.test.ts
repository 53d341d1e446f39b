import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays } from '../../src/journal/day.ts';
import { lengthOf, range } from '../../src/journal/period.ts';
import { weekStarts } from '../../src/journal/settings.ts';
import { byPart, grainOf, grains, partsOf } from '../../src/summary/parts.ts';
import { day } from '../support/day.ts';

const periods = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 6000 }))
  .map(([from, length]) =>
    range(plusDays(day('1999-12-25'), from), plusDays(day('1999-12-25'), from + length)),
  );

it('cuts any period into parts that touch and make up the whole of it', () => {
  fc.assert(
    fc.property(
      periods,
      fc.constantFrom(...grains),
      fc.constantFrom(...weekStarts),
      (period, grain, starts) => {
        const parts = partsOf(period, grain, starts);
        expect([parts[0]!.from, parts.at(-1)!.to]).toEqual([period.from, period.to]);
        expect(parts.slice(1).map(({ from }) => from)).toEqual(
          parts.slice(0, -1).map(({ to }) => plusDays(to, 1)),
        );
        expect(new Set(parts.map(({ label }) => label)).size).toBe(parts.length);
      },
    ),
  );
});

it('never cuts a period into more than a hundred parts, up to a century', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36_525 }), fc.constantFrom('week', 'month'), (days, finest) => {
      const period = range(day('1950-03-04'), plusDays(day('1950-03-04'), days - 1));
      expect(partsOf(period, grainOf(period, finest), 'mon').length).toBeLessThanOrEqual(101);
    }),
  );
});

it('puts every day of a period into the one part that it lies in', () => {
  fc.assert(
    fc.property(periods, fc.constantFrom(...grains), (period, grain) => {
      const parts = partsOf(period, grain, 'sun');
      const days = Array.from({ length: 50 }, (_, index) =>
        plusDays(period.from, Math.floor((index * lengthOf(period)) / 50)),
      );
      const lists = byPart(parts, days, (one) => one);
      expect(lists.flat()).toEqual(days);
      for (const [index, list] of lists.entries())
        for (const one of list) expect(parts[index]!.from <= one && one <= parts[index]!.to).toBe(true);
    }),
  );
});
