import { describe, expect, it } from 'vitest';
import { type Day, daysFrom } from '../../src/journal/day.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { monthOf, type Period, range, weekOf } from '../../src/journal/period.ts';
import type { Verdict } from '../../src/journal/standard.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { StandardLine } from '../../src/summary/summary.ts';
import { day } from '../support/day.ts';
import { closedEntry, entry, journal, standard } from '../support/written.ts';

/** Monday 12 to Sunday 18 January 2026. */
const week = weekOf(day('2026-01-12'), 'mon');
const over = day('2026-01-19');

/** Entries from Monday 12 January on: `k` kept, `m` missed, `u` untested, `c` closed without a verdict, `.` none at all. */
function recorded(marks: string): Pick<Journal, 'entries'> {
  const verdicts: Record<string, Verdict> = { k: 'kept', m: 'missed', u: 'untested' };
  const entries = [...marks].flatMap((mark, index) => {
    const on = `2026-01-${12 + index}`;
    if (mark === '.') return [];
    const verdict = verdicts[mark];
    return verdict ? [entry(on, { standards: { walk: verdict } })] : [closedEntry(on)];
  });
  return { entries };
}

function line(written: Journal, today: Day = over, period: Period = week): StandardLine {
  return summarise(written, period, today).standards[0]!;
}

describe('a standard with days of its own', () => {
  const weekdays = (marks: string, parts: Partial<Journal> = {}) =>
    journal({ standards: [standard('walk', 'weekdays')], ...recorded(marks), ...parts });

  it('is kept of kept and missed; untested and unrecorded days are counted beside it', () =>
    expect(line(weekdays('kmu.k'))).toMatchObject({
      kept: 2,
      missed: 1,
      untested: 1,
      unrecorded: 1,
      rate: { k: 2, n: 3 },
      unit: 'day',
    }));
  it('waits for today to be over before it calls it unrecorded, but takes its verdict', () => {
    expect(line(weekdays('kk'), day('2026-01-14'))).toMatchObject({ kept: 2, unrecorded: 0 });
    expect(line(weekdays('kkk'), day('2026-01-14'))).toMatchObject({ kept: 3, unrecorded: 0 });
    expect(line(weekdays('kk'), day('2026-01-15'))).toMatchObject({ kept: 2, unrecorded: 1 });
  });
  it('takes no verdict of a day that has not come', () =>
    expect(line(weekdays('kkk'), day('2026-01-13'))).toMatchObject({
      kept: 2,
      days: { '2026-01-12': 'kept' },
    }));
  it('calls nothing unrecorded before the journal began', () =>
    expect(line(weekdays('..k'))).toMatchObject({ kept: 1, unrecorded: 2 }));
  it('takes a verdict of the weekend, without expecting one', () =>
    expect(line(weekdays('kkkkkk'))).toMatchObject({ kept: 6, unrecorded: 0 }));
  it('leaves out everything on a day off', () => {
    const away = [{ from: day('2026-01-13'), to: day('2026-01-14') }];
    expect(line(weekdays('kmu.k', { away }))).toMatchObject({
      kept: 2,
      missed: 0,
      untested: 0,
      unrecorded: 1,
      days: { '2026-01-12': 'kept', '2026-01-16': 'kept' },
    });
  });
  it('shows a verdict given while it was not in force, but does not count it', () => {
    const standards = [standard('walk', 'daily', { until: day('2026-01-12') })];
    expect(line(weekdays('km', { standards }))).toMatchObject({
      kept: 1,
      missed: 0,
      unrecorded: 0,
      days: { '2026-01-12': 'kept', '2026-01-13': 'missed' },
    });
  });
  it('is due again when it is taken up again', () => {
    const standards = [
      standard('walk', 'daily', { paused: [{ from: day('2026-01-13'), to: day('2026-01-16') }] }),
    ];
    expect(line(weekdays('k', { standards }))).toMatchObject({ kept: 1, unrecorded: 2 });
  });
});

it('leaves out a standard that was not in force, and verdicts that have no standard', () => {
  const standards = [
    standard('new', 'daily', { since: day('2026-01-19') }),
    standard('old', 'daily', { until: day('2026-01-11') }),
    standard('walk', 'daily', { since: day('2026-01-18') }),
  ];
  const written = journal({ standards, entries: [entry('2026-01-12', { standards: { gone: 'kept' } })] });
  expect(summarise(written, week, over).standards.map(({ id }) => id)).toEqual(['walk']);
});

describe('3 per week', () => {
  const often = (marks: string, parts: Partial<Journal> = {}, since?: string) =>
    journal({
      standards: [standard('walk', '3 per week', since === undefined ? {} : { since: day(since) })],
      ...recorded(marks),
      ...parts,
    });
  const judged = (written: Journal, today: Day = over) => {
    const { kept, missed } = line(written, today);
    return kept + missed === 0 ? 'not judged' : kept === 1 ? 'kept' : 'missed';
  };
  const offDays = (from: number, to: number) => ({
    away: [{ from: day(`2026-01-${from}`), to: day(`2026-01-${to}`) }],
  });

  it.each([
    ['kkkcccc', 'kept'],
    ['kk.k...', 'kept'],
    ['kkccccc', 'missed'],
    ['kkmmmmm', 'missed'],
    ['kkmmmmu', 'missed'],
    ['kkcccc.', 'missed'],
    ['kk.....', 'missed'],
    ['c......', 'missed'],
    ['uu.....', 'not judged'],
    ['.......', 'not judged'],
  ])('%s is %s', (marks, expected) => expect(judged(often(marks))).toBe(expected));

  it('is judged once the week is over', () => {
    expect(judged(often('kkkcccc'), day('2026-01-18'))).toBe('not judged');
    expect(line(often('kkkcccc'), day('2026-01-14'))).toMatchObject({
      kept: 0,
      target: { kept: 3, of: 3 },
      unit: 'week',
    });
  });
  it('asks for less in a week with days off', () => {
    // ceil(3 × 4 / 7) = 2, ceil(3 × 2 / 7) = 1
    expect(line(often('kkcc', offDays(16, 18)))).toMatchObject({
      kept: 1,
      missed: 0,
      target: { kept: 2, of: 2 },
    });
    expect(line(often('kccc', offDays(16, 18)))).toMatchObject({
      kept: 0,
      missed: 1,
      target: { kept: 1, of: 2 },
    });
    expect(line(often('kc', offDays(14, 18)))).toMatchObject({ kept: 1, target: { kept: 1, of: 1 } });
  });
  it('still asks for 3 in a week with one day off, as ceil(3 × 6 / 7) is 3', () =>
    expect(judged(often('kkcccc', offDays(18, 18)))).toBe('missed'));
  it('asks for nothing in a week off', () =>
    expect(line(often('kk', offDays(12, 18)))).toMatchObject({
      kept: 0,
      missed: 0,
      target: { kept: 0, of: 0 },
    }));
  it('does not reward what was done on a day off', () =>
    expect(judged(often('kkkcccc', offDays(12, 12)))).toBe('missed'));
  it('asks for less in the week it was taken up', () => {
    // From Thursday on: ceil(3 × 4 / 7) = 2
    expect(judged(often('kkkkkcc', {}, '2026-01-15'))).toBe('kept');
    expect(judged(often('kkkkccc', {}, '2026-01-15'))).toBe('missed');
  });
  it('belongs to the period in which its last day lies', () => {
    const written = often('kkkcccc');
    const until = (last: string) => line(written, over, range(day('2026-01-12'), day(last))).kept;
    expect([until('2026-01-17'), until('2026-01-18')]).toEqual([0, 1]);
    expect(line(written, over, range(day('2026-01-18'), day('2026-01-18'))).kept).toBe(1);
  });
  it('is still shown where its week ends, when it was retired in the middle of that week', () => {
    const standards = [standard('walk', '3 per week', { until: day('2026-01-14') })];
    // Until Wednesday: ceil(3 × 3 / 7) = 2
    expect(line(often('kk', { standards }), over, range(day('2026-01-18'), day('2026-01-18')))).toMatchObject(
      {
        kept: 1,
        rate: { k: 1, n: 1 },
      },
    );
  });
  it('runs from Sunday in a journal whose weeks do', () => {
    const settings = { weekStarts: 'sun' } as const;
    // Sunday 11 to Saturday 17 January has three of the four.
    const written = {
      ...often('kkk...k'),
      ...journal({ settings }),
      standards: [standard('walk', '3 per week')],
      ...recorded('kkk...k'),
    };
    expect(line(written, day('2026-01-18'), weekOf(day('2026-01-12'), 'sun'))).toMatchObject({ kept: 1 });
  });
  it('calls a day unrecorded only when it was not closed', () =>
    expect(line(often('kc..ccc'))).toMatchObject({ unrecorded: 2, untested: 0 }));
  it('shows how a week that is over stood, whatever came after', () =>
    expect(line(often('kccccccckkkk'), day('2026-01-25')).target).toEqual({ kept: 1, of: 3 }));
  it('has no target in a period that is still to come', () =>
    expect(line(often('k'), day('2026-01-11')).target).toBeUndefined());
});

describe('2 per month', () => {
  const february = monthOf(day('2028-02-29'));
  const twice = (...kept: string[]) =>
    journal({
      standards: [standard('walk', '2 per month')],
      entries: daysFrom(february.from, february.to).map((one) =>
        closedEntry(one, kept.includes(one) ? { standards: { walk: 'kept' } } : {}),
      ),
    });

  it('takes in 29 February', () => {
    expect(line(twice('2028-02-03', '2028-02-29'), day('2028-03-01'), february)).toMatchObject({
      unit: 'month',
      kept: 1,
      missed: 0,
    });
    expect(line(twice('2028-02-03'), day('2028-03-01'), february)).toMatchObject({ kept: 0, missed: 1 });
  });
  it('shows in a week how the month stands', () =>
    expect(
      line(twice('2028-02-03', '2028-02-29'), day('2028-02-20'), weekOf(day('2028-02-16'), 'mon')),
    ).toMatchObject({ kept: 0, missed: 0, target: { kept: 1, of: 2 } }));
  it('is judged in the week in which the month ends', () =>
    expect(
      line(twice('2028-02-03', '2028-02-29'), day('2028-03-06'), weekOf(day('2028-02-29'), 'mon')),
    ).toMatchObject({ kept: 1, rate: { k: 1, n: 1 } }));
});
