import { describe, expect, it } from 'vitest';
import { goalsList } from '../../src/render/goals-list.ts';
import { paintFor } from '../../src/render/paint.ts';
import type { GoalLine } from '../../src/summary/summary.ts';
import { day } from '../support/day.ts';

const goal: GoalLine = {
  id: 'talk-less',
  text: 'Talk less',
  status: 'active',
  measure: { of: 'percent of the talking', from: 60, to: 30 },
  value: 33,
  progress: 0.9,
  elapsed: 0.8,
  pace: 'on pace',
  steps: 2,
};
const listed = (made: Partial<GoalLine>) =>
  goalsList([{ ...goal, ...made }], day('2026-11-23'), {
    paint: paintFor({ colour: false, plain: false }),
    columns: 120,
  });

describe('the list of goals', () => {
  it('says from where to where a measure goes that does not begin at nothing', () => {
    expect(listed({})).toContain('33 (60 to 30) percent of the talking · 80 % of the time gone · on pace');
    expect(listed({ measure: { of: 'demos', from: 0, to: 8 }, value: 5 })).toContain('5 of 8 demos · 80 %');
  });

  it('holds no goal against its time that is reached or dropped', () => {
    for (const status of ['reached', 'dropped'] as const) {
      expect(listed({ status })).toMatch(/33 \(60 to 30\) percent of the talking\n$/);
    }
  });
});
