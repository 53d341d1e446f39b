import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisher, holm } from '../../src/summary/exact.ts';

describe("Fisher's exact test, one-sided", () => {
  it('agrees with the lady who tasted tea', () => {
    // R. A. Fisher, The Design of Experiments (1935), chapter II: 8 cups, 4 of each kind, 70 ways to choose.
    expect(fisher({ k: 0, n: 4 }, { k: 4, n: 4 })).toBeCloseTo(1 / 70, 12);
    expect(fisher({ k: 1, n: 4 }, { k: 3, n: 4 })).toBeCloseTo(17 / 70, 12);
  });

  it('agrees with the twins of convicts', () => {
    // R. A. Fisher, The Logic of Inductive Inference, J. R. Stat. Soc. 98 (1935), 39–82: of 17 dizygotic
    // twins of convicts 2 were convicted, of 13 monozygotic ones 10; P = 619 / 1 330 665 = 0.000465.
    expect(fisher({ k: 2, n: 17 }, { k: 10, n: 13 })).toBeCloseTo(619 / 1_330_665, 12);
  });

  it('is certain where nothing can be told', () => {
    expect(fisher({ k: 6, n: 6 }, { k: 9, n: 9 })).toBe(1);
    expect(fisher({ k: 0, n: 6 }, { k: 0, n: 9 })).toBe(1);
    expect(fisher({ k: 5, n: 6 }, { k: 1, n: 9 })).toBeGreaterThan(0.99);
  });

  it('is the sum of whole numbers that a person would take, over every table', () => {
    const cells = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(cells, cells, cells, cells, (k, missed, otherK, otherMissed) => {
        const [n, otherN] = [k + missed, otherK + otherMissed];
        fc.pre(n > 0 && otherN > 0);
        expect(fisher({ k, n }, { k: otherK, n: otherN })).toBeCloseTo(
          summed(k, n, k + otherK, n + otherN),
          9,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('stays a chance in tables of many thousands', () => {
    expect(fisher({ k: 4000, n: 8000 }, { k: 4000, n: 8000 })).toBeCloseTo(0.506, 3);
    expect(fisher({ k: 0, n: 5000 }, { k: 5000, n: 5000 })).toBeGreaterThanOrEqual(0);
  });
});

describe("Holm's correction", () => {
  it('agrees with p.adjust of R', () =>
    // R 4.3: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((chance) => Number(chance.toFixed(12)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]));

  it('lies between the chances themselves and Bonferroni, and keeps their order', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(chances, (given) => {
        const corrected = holm(given);
        given.forEach((chance, index) => {
          expect(corrected[index]).toBeGreaterThanOrEqual(chance);
          expect(corrected[index]).toBeLessThanOrEqual(Math.min(1, chance * given.length));
          given.forEach((other, at) => {
            if (chance < other) expect(corrected[index]).toBeLessThanOrEqual(corrected[at]!);
          });
        });
      }),
    );
  });
});

/** The same by binomial coefficients in whole numbers, with no sum of logarithms. */
function summed(k: number, n: number, keptInAll: number, all: number): number {
  let ways = 0n;
  for (let few = 0; few <= k; few += 1) ways += choose(keptInAll, few) * choose(all - keptInAll, n - few);
  return Number((ways * 10n ** 18n) / choose(all, n)) / 1e18;
}

function choose(of: number, count: number): bigint {
  if (count < 0 || count > of) return 0n;
  let ways = 1n;
  for (let one = 1; one <= count; one += 1) ways = (ways * BigInt(of - count + one)) / BigInt(one);
  return ways;
}
