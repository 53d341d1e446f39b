import { describe, expect, it } from 'vitest';
import type { Away } from '../../src/journal/away.ts';
import { plusDays } from '../../src/journal/day.ts';
import type { Verdict } from '../../src/journal/standard.ts';
import { strength } from '../../src/summary/strength.ts';
import { day } from '../support/day.ts';
import { entry, journal, standard } from '../support/written.ts';

const start = day('2026-01-01');
const walk = standard('walk');

/** The strength after one verdict a day; `undefined` is a day without. */
function strengthAfter(
  verdicts: readonly (Verdict | undefined)[],
  away: readonly Away[] = [],
  upTo = day('2030-01-01'),
) {
  const entries = verdicts.map((verdict, index) =>
    entry(plusDays(start, index), { standards: verdict ? { walk: verdict } : {} }),
  );
  return strength(walk, journal({ away, entries }), upTo);
}
const times = (count: number, verdict: Verdict) => Array.from({ length: count }, () => verdict);

describe('the strength of a standard', () => {
  it('is nothing before it was tested', () =>
    expect(strengthAfter([undefined, 'untested'])).toEqual({ value: 0, n: 0 }));
  it('is whole when it was always kept, however short', () => {
    expect(strengthAfter(['kept'])).toEqual({ value: 1, n: 1 });
    expect(strengthAfter(times(100, 'kept')).value).toBeCloseTo(1, 12);
  });
  it('is half when a long past of misses was followed by 13 days kept', () =>
    expect(strengthAfter([...times(1000, 'missed'), ...times(13, 'kept')])).toEqual({
      value: expect.closeTo(0.5, 9),
      n: 1013,
    }));
  it('is a quarter 26 days after a long past of keeping', () =>
    expect(strengthAfter([...times(1000, 'kept'), ...times(26, 'missed')]).value).toBeCloseTo(0.25, 9));
  it('weighs the later of two days a little more', () => {
    // Weights 1 and 2^(−1/13) = 0.94808: 1 / 1.94808
    expect(strengthAfter(['missed', 'kept']).value).toBeCloseTo(0.51333, 5);
  });
  it('is not changed by untested and unrecorded days', () =>
    expect(strengthAfter(['kept', 'untested', undefined, 'missed', undefined])).toEqual(
      strengthAfter(['kept', 'missed']),
    ));
  it('takes no note of days off, nor of later days', () => {
    expect(
      strengthAfter(['kept', 'missed', 'kept'], [{ from: plusDays(start, 1), to: plusDays(start, 1) }]),
    ).toEqual(strengthAfter(['kept', 'kept']));
    expect(strengthAfter(['kept', 'missed'], [], start)).toEqual({ value: 1, n: 1 });
  });
  it('takes no note of days on which it was not in force', () => {
    const entries = [
      entry('2026-01-01', { standards: { walk: 'missed' } }),
      entry('2026-01-02', { standards: { walk: 'kept' } }),
    ];
    const later = standard('walk', 'daily', { since: day('2026-01-02') });
    expect(strength(later, journal({ entries }), day('2026-02-01'))).toEqual({ value: 1, n: 1 });
  });
});
