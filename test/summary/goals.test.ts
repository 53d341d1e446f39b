import { describe, expect, it } from 'vitest';
import type { Goal, Step } from '../../src/journal/goal.ts';
import { monthOf } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { entry, goal, journal } from '../support/written.ts';

const february = monthOf(day('2026-02-01'));
const step = (value?: number, parts: Partial<Step> = {}): Step => ({
  goal: 'delegate',
  text: 'Handed over',
  status: 'kept',
  ...(value !== undefined && { value }),
  ...parts,
});
/** The lines of February for one goal, with the steps of some days. */
const lines = (one: Goal, steps: Readonly<Record<string, readonly Step[]>> = {}, today = '2026-04-01') => {
  const entries = Object.entries(steps).map(([on, development]) => entry(on, { development }));
  return summarise(journal({ goals: [one], entries }), february, day(today)).goals;
};

describe('progress', () => {
  it('goes by the last value recorded up to the end of the period', () => {
    const steps = {
      '2026-01-10': [step(6)],
      '2026-02-10': [step(2), step(3), step()],
      '2026-03-01': [step(9)],
    };
    expect(lines(goal('delegate'), steps)).toMatchObject([{ value: 3, progress: 3 / 9, steps: 3 }]);
  });
  it('takes no note of steps that were only meant', () => {
    const steps = {
      '2026-02-10': (['open', 'missed', 'dropped'] as const).map((status) => step(5, { status })),
    };
    expect(lines(goal('delegate'), steps)).toMatchObject([{ progress: 0, steps: 0 }]);
  });
  it('is nothing while no value was recorded', () => {
    const [line] = lines(goal('delegate'), { '2026-02-10': [step()] });
    expect([line!.value, line!.progress, line!.steps]).toEqual([undefined, 0, 1]);
  });
  it('goes down a measure that falls, and may go past its end or back', () => {
    const measure = { of: 'late hours', from: 10, to: 2 };
    const at = (value: number) =>
      lines(goal('delegate', { measure }), { '2026-02-10': [step(value)] })[0]!.progress;
    expect([10, 6, 2, 0, 12].map(at)).toEqual([0, 0.5, 1, 1.25, -0.25]);
  });
});

describe('time gone and pace', () => {
  it('are seen at the end of the period, or today', () => {
    // 1 January to 31 March has 90 days; 28 February is the 59th, 14 February the 45th.
    expect(lines(goal('delegate'))).toMatchObject([{ elapsed: 59 / 90 }]);
    expect(lines(goal('delegate'), {}, '2026-02-14')).toMatchObject([{ elapsed: 45 / 90 }]);
  });
  it('stay between 0 and 1', () => {
    expect(lines(goal('delegate', { by: day('2026-02-10') }))).toMatchObject([{ elapsed: 1 }]);
    expect(lines(goal('delegate', { since: day('2026-02-20') }), {}, '2026-02-10')).toMatchObject([
      { elapsed: 0 },
    ]);
  });
  it.each([
    [5, 'ahead'],
    [4, 'on pace'],
    [3, 'on pace'],
    [1, 'behind'],
  ])('make %i of 9 on 4 February %s', (value, pace) => {
    // The 35th of 90 days: 0.389, so that on pace is from 0.289 to 0.489.
    const steps = { '2026-02-01': [step(value)] };
    expect(lines(goal('delegate'), steps, '2026-02-04')).toMatchObject([{ pace }]);
  });
  it('are left out without a measure, a beginning or an end', () => {
    const { measure: _, ...unmeasured } = goal('delegate');
    const { by: __, ...endless } = goal('delegate');
    expect(lines(unmeasured)[0]).toEqual({
      id: 'delegate',
      text: 'Grow in delegate',
      status: 'active',
      by: '2026-03-31',
      elapsed: 59 / 90,
      steps: 0,
    });
    expect(lines(endless)[0]).toEqual({
      id: 'delegate',
      text: 'Grow in delegate',
      status: 'active',
      measure: { of: 'times', from: 0, to: 9 },
      progress: 0,
      steps: 0,
    });
    expect(
      lines(goal('delegate', { since: day('2026-05-01') }), { '2026-02-10': [step()] })[0]!.pace,
    ).toBeUndefined();
  });
});

describe('a goal is in force', () => {
  const shown = (parts: Partial<Goal>, steps = {}) => lines(goal('delegate', parts), steps).length === 1;
  it('while it is active and has begun', () => {
    expect(shown({ since: day('2026-02-28') })).toBe(true);
    expect(shown({ since: day('2026-03-01') })).toBe(false);
  });
  it('as active in every period before the day on which it ended, and in the one it ended in', () => {
    const ended = { status: 'reached', ended: day('2026-03-15') } as const;
    expect(shown(ended, {})).toBe(true);
    expect(shown({ ...ended, ended: day('2026-02-28') }, {})).toBe(true);
    expect(shown({ ...ended, ended: day('2026-01-31') }, {})).toBe(false);
  });
  it('when it was reached or dropped, only with a step in the period', () => {
    expect(shown({ status: 'reached' }, { '2026-01-31': [step(9)] })).toBe(false);
    expect(shown({ status: 'reached' }, { '2026-02-01': [step(9)] })).toBe(true);
    expect(shown({ status: 'dropped' }, { '2026-02-01': [step(9, { status: 'missed' })] })).toBe(false);
  });
});
