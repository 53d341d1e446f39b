import { describe, expect, it } from 'vitest';
import { rateOf, wilson } from '../../src/summary/rate.ts';

describe('the Wilson interval', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion,
  // Statistics in Medicine 17 (1998), 857-872, table I, method 3, at 95 %.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is as published for %i of %i', (k, n, low, high) => {
    const found = wilson(k, n, 1.959964);
    expect([found.low.toFixed(4), found.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  it('is narrower at 80 %, and reckoned by hand for 7 of 10', () => {
    // z² = 1.64250; (0.7 + z²/20 ± 1.2816 √(0.021 + z²/400)) / (1 + z²/10) = (0.782125 ± 0.203069) / 1.164250
    const { low, high } = rateOf(7, 10);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.4974', '0.8462']);
  });
});

describe('a rate', () => {
  it('says nothing when there is nothing to go by', () =>
    expect(rateOf(0, 0)).toEqual({ k: 0, n: 0, low: 0, high: 1 }));
  it('reaches the ends exactly', () => {
    expect(rateOf(0, 14).low).toBe(0);
    expect(rateOf(14, 14).high).toBe(1);
  });
  it('always lies in its interval, which lies between 0 and 1', () => {
    for (let n = 1; n <= 40; n += 1) {
      for (let k = 0; k <= n; k += 1) {
        const { low, high } = rateOf(k, n);
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true);
      }
    }
  });
});
