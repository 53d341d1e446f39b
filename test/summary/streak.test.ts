import { describe, expect, it } from 'vitest';
import type { Away } from '../../src/journal/away.ts';
import { plusDays } from '../../src/journal/day.ts';
import type { Verdict } from '../../src/journal/standard.ts';
import { streak } from '../../src/summary/streak.ts';
import { day } from '../support/day.ts';
import { closedEntry, entry, journal, standard } from '../support/written.ts';

/** A Monday. */
const start = day('2026-01-12');
const verdicts: Record<string, Verdict> = { k: 'kept', m: 'missed', u: 'untested' };

/** The streak after days marked `k`, `m`, `u`, `c` for closed without a verdict, and `.` for no entry. */
function streakAfter(
  marks: string,
  on = 'daily',
  away: readonly Away[] = [],
  today = plusDays(start, marks.length),
) {
  const entries = [...marks].flatMap((mark, index) => {
    const written = plusDays(start, index);
    if (mark === '.') return [];
    return mark === 'c' ? [closedEntry(written)] : [entry(written, { standards: { walk: verdicts[mark]! } })];
  });
  return streak(standard('walk', on), journal({ away, entries }), today);
}

describe('a streak of days', () => {
  it.each([
    ['', 0],
    ['m', 0],
    ['kkk', 3],
    ['kkmk', 1],
    ['kkm', 0],
    ['kukuuk', 3],
    ['k.k...k', 3],
    ['kc', 1],
  ])('after "%s" is %i', (marks, length) => expect(streakAfter(marks)).toEqual({ length, unit: 'day' }));
  it('counts today as soon as it is kept, and does not wait for it', () => {
    expect(streakAfter('kkk', 'daily', [], plusDays(start, 2)).length).toBe(3);
    expect(streakAfter('kk', 'daily', [], plusDays(start, 2)).length).toBe(2);
  });
  it('takes no note of the future', () => expect(streakAfter('kkk', 'daily', [], start).length).toBe(1));
  it('is neither broken nor lengthened on a day off', () => {
    const off = (index: number) => [{ from: plusDays(start, index), to: plusDays(start, index) }];
    expect(streakAfter('kmk', 'daily', off(1)).length).toBe(2);
    expect(streakAfter('kkk', 'daily', off(1)).length).toBe(2);
  });
  it('outlives the weekend of a standard for weekdays', () =>
    expect(streakAfter('kkkkk..kk', 'weekdays').length).toBe(7));
});

describe('a streak of weeks', () => {
  const [kept, missed, unknown] = ['kkcccc'.padEnd(7, 'c'), 'kcccccc', '.......'];
  it.each([
    [[kept, kept], 2],
    [[kept, missed, kept], 1],
    [[kept, unknown, kept], 2],
    [[kept, missed], 0],
    [[kept, 'kk'], 1],
  ])('after %o is %i', (weeks, length) =>
    expect(streakAfter(weeks.join(''), '2 per week')).toEqual({ length, unit: 'week' }),
  );
});
