import { describe, expect, it } from 'vitest';
import { percent, rateText, rateWithInterval } from '../../src/render/rate.ts';
import { rateOf } from '../../src/summary/rate.ts';

describe('a rate in words', () => {
  it('says when there is nothing to go by', () => expect(rateText(rateOf(0, 0))).toBe('none yet'));
  it('has no percentage for a few', () => expect(rateText(rateOf(3, 4))).toBe('3 of 4'));
  it('has one from five on', () => expect(rateText(rateOf(4, 5))).toBe('4 of 5, 80 %'));
  it('has its interval', () => expect(rateWithInterval(rateOf(11, 14))).toBe('11 of 14, 79 % (62–89 %)'));
  it('has it without a sign', () =>
    expect(rateWithInterval(rateOf(11, 14), { plain: true })).toBe('11 of 14, 79 % (62 to 89 %)'));
  it('has no interval for a few', () => expect(rateWithInterval(rateOf(3, 4))).toBe('3 of 4'));
  it('ends at the whole', () => expect(rateWithInterval(rateOf(5, 5))).toBe('5 of 5, 100 % (75–100 %)'));
});

describe('a percentage', () => {
  it('is all only if nothing is missing', () => expect(percent(0.999)).toBe('99 %'));
  it('is nothing only if there is nothing', () => expect(percent(0.001)).toBe('1 %'));
  it('may go beyond', () => expect(percent(1.254)).toBe('125 %'));
  it('may go backwards', () => expect(percent(-0.25)).toBe('-25 %'));
});
