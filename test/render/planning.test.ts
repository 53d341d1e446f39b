import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/journal/commitment.ts';
import { type Day, plusDays } from '../../src/journal/day.ts';
import { paintFor } from '../../src/render/paint.ts';
import { planningLines, usualOf } from '../../src/render/planning.ts';
import { day } from '../support/day.ts';
import { commitment, entry, journal } from '../support/written.ts';

const today = day('2026-11-23');
const look = { paint: paintFor({ colour: false, plain: false }), columns: 80 };

/** A journal of `days` days up to yesterday on each of which two promises were kept, of half an hour that took a whole one. */
const past = (days: number) =>
  Array.from({ length: days }, (_, index) => {
    const on = plusDays(today, index - days);
    return entry(on, { commitments: ['a', 'b'].map((name) => kept(`${name}${index}`, on)) });
  });
const kept = (id: string, on: Day) => commitment(id, on, { status: 'kept', budget: 30, spent: 60 });

/** What is said to the last of `promised`, all made today. */
function saidTo(promised: readonly Partial<Commitment>[], days = 10, columns = 80): string {
  const made = promised.map((more, index) => commitment(`new${index}`, today, { ...more }));
  const entries = [...past(days), entry(today, { commitments: made })];
  const written = journal({ entries });
  return planningLines(written, usualOf(written, today), made.at(-1)!, today, { ...look, columns });
}

describe('what the record says to a new commitment', () => {
  it('is what its budget may become', () =>
    expect(saidTo([{ budget: 45 }])).toBe(
      '  Of your last 20 budgets, the middle one came to 2 times what was planned (half\n' +
        '  of them 2 to 2): 45m may become 1h30m.\n',
    ));
  it('is nothing about a budget from fewer than five', () => expect(saidTo([{ budget: 45 }], 2)).toBe(''));
  it('is that its day holds more than is usually kept, said once', () => {
    const said = '  That makes 3 for today; on 10 days with promises you usually kept 2.\n';
    expect([1, 2, 3, 4].map((count) => saidTo(Array.from({ length: count }, () => ({}))))).toEqual([
      '',
      '',
      said,
      '',
    ]);
  });
  it('does not count what was moved away or dropped', () => {
    const moved = { due: day('2026-11-25'), moved: [{ on: today, from: today, to: day('2026-11-25') }] };
    expect(saidTo([moved, { status: 'dropped', dropped: today }, {}, {}])).toBe('');
  });
  it('names another day', () =>
    expect(saidTo(Array.from({ length: 3 }, () => ({ due: day('2026-11-27') })))).toBe(
      '  That makes 3 for Fri 27 Nov; on 10 days with promises you usually kept 2.\n',
    ));
  it('is nothing from fewer than six days', () => expect(saidTo([{}, {}, {}], 5)).toBe(''));
  it('is no wider than the window', () =>
    expect(saidTo([{ budget: 45 }], 10, 40)).toBe(
      `
  Of your last 20 budgets, the middle
  one came to 2 times what was planned
  (half of them 2 to 2): 45m may become
  1h30m.
`.slice(1),
    ));
});
