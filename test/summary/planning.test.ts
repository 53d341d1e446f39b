import { describe, expect, it } from 'vitest';
import { usualLoad } from '../../src/summary/load.ts';
import { planningFactor } from '../../src/summary/planning.ts';
import { promise } from '../render/made-up-week.ts';

const took = (spent: number, more = {}) => promise('Write', '2026-11-16', { budget: 60, spent, ...more });

describe('the planning factor', () => {
  it('is the median of spent over budget, with its quartiles', () =>
    expect(planningFactor([30, 60, 90, 120, 180].map((spent) => took(spent))).factor).toEqual({
      low: 1,
      median: 1.5,
      high: 2,
    }));

  it('is not told from fewer than five', () => {
    const { pairs, factor } = planningFactor([30, 60, 90, 120].map((spent) => took(spent)));
    expect([pairs.length, factor]).toEqual([4, undefined]);
  });

  it('looks at what was done late as well, and at nothing that was not done or not measured', () => {
    const promises = [
      took(60),
      took(120, { outcome: 'late' }),
      took(90, { outcome: 'missed' }),
      promise('Write', '2026-11-16', { budget: 60 }),
      promise('Write', '2026-11-16', { spent: 60 }),
    ];
    expect(planningFactor(promises)).toEqual({
      pairs: [60, 120].map((spent) => ({
        id: 'writ',
        text: 'Write',
        due: '2026-11-16',
        budget: 60,
        spent,
      })),
    });
  });
});

/** As many promises due on `day` as there are letters: `k` kept, `m` missed, `r` moved in time, `o` without an outcome. */
const dueOn = (day: string, letters: string) =>
  [...letters].map((letter) =>
    promise('Write', day, {
      outcome: ({ m: 'missed', r: 'renegotiated', o: 'open' } as const)[letter] ?? 'kept',
    }),
  );

describe('the usual load', () => {
  const six = ['kk', 'kkm', 'kkkm', 'kmm', 'kkk', 'kkkkm'];
  const on = (days: readonly string[]) =>
    days.flatMap((letters, index) => dueOn(`2026-11-${16 + index}`, letters));

  it('is the median of what was kept on a day, from six days on', () => {
    // Kept: 2, 2, 3, 1, 3, 4.
    expect(usualLoad(on(six))).toEqual({ kept: 2.5, days: 6 });
    expect(usualLoad(on(six.slice(1)))).toBeUndefined();
  });

  it('leaves out days that are not settled, and what was moved in time', () => {
    expect(usualLoad(on([...six, 'kkkkko']))).toEqual({ kept: 2.5, days: 6 });
    expect(usualLoad(on([...six, 'rrr']))).toEqual({ kept: 2.5, days: 6 });
  });
});
