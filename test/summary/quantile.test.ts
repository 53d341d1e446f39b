import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/summary/quantile.ts';

describe('a quantile', () => {
  it('of nothing is nothing', () => expect(quantile([], 0.5)).toBeUndefined());
  it('of one value is that value', () => expect(quantile([3], 0.25)).toBe(3));
  it('is the middle value, or half way between the two in the middle', () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5);
    expect(quantile([9, 1, 5, 7], 0.5)).toBe(6);
  });
  it('lies between two values in proportion, as R reckons by default', () => {
    // quantile(c(1, 2, 3, 4, 10), 0.25) is 2; of 1:10 it is 3.25 and at 0.75 it is 7.75 in R.
    expect(quantile([1, 2, 3, 4, 10], 0.25)).toBe(2);
    const toTen = Array.from({ length: 10 }, (_, index) => index + 1);
    expect([0.25, 0.75].map((part) => quantile(toTen, part))).toEqual([3.25, 7.75]);
  });
  it('begins at the least and ends at the greatest', () =>
    expect([0, 1].map((part) => quantile([4, 2, 8], part))).toEqual([2, 8]));
  it('leaves its values as they are', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});
