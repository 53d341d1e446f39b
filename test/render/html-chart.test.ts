import { describe, expect, it } from 'vitest';
import { type Day, plusDays } from '../../src/journal/day.ts';
import { type Period, range, yearOf } from '../../src/journal/period.ts';
import type { Chart, GoalCourse } from '../../src/render/chart.ts';
import { chartsOf } from '../../src/render/charts-of.ts';
import { htmlChart } from '../../src/render/html-chart.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { readPage } from '../support/read-html.ts';
import { madeUpJournal, today } from './made-up-year.ts';

const scene = (period: Period) => ({ period, upTo: plusDays(today, -1), weekStarts: 'mon' as const });

/** The chart called `name` of a made-up journal over `period`. */
function chartOf(name: Chart['name'], period: Period, days = 400): string {
  const journal = madeUpJournal(days);
  const summary = summarise(journal, period, today);
  const [chart] = chartsOf([{ name }], { journal, summary });
  return htmlChart(chart!, scene(period), 'chart-1');
}

const goalsOf = (...goals: readonly GoalCourse[]) =>
  htmlChart({ name: 'goals', goals }, scene(range(day('2026-09-01'), day('2026-11-30'))), 'chart-1');
const goal: GoalCourse = {
  text: 'Delegate',
  measure: { of: 'demos', from: 0, to: 8 },
  since: day('2026-10-01'),
  by: day('2026-12-31'),
  points: [
    { day: day('2026-10-15'), value: 2 },
    { day: day('2026-11-05'), value: 4 },
  ],
};

/** Every `cy` of a point, from left to right. */
const heights = (chart: string) =>
  [...chart.matchAll(/<circle cx="[\d.]+%" cy="([\d.]+)"/g)].map(([, y]) => Number(y));

describe('the chart of promises', () => {
  it('has a point and an interval for each week with a promise, and lies between none and all', () => {
    const chart = chartOf('say-do', yearOf(today));
    const { text } = readPage(chart);
    const weeks = text.match(/2026-W\d\d/g) ?? [];
    expect(weeks.length).toBeGreaterThan(30);
    expect(heights(chart)).toHaveLength(weeks.length);
    expect(chart.match(/class="interval[ "]/g)).toHaveLength(weeks.length + 1);
    for (const y of heights(chart)) expect(y >= 18 && y <= 168).toBe(true);
  });

  it('names the months where the weeks are many, and each week with its counts where they are few', () => {
    expect(readPage(chartOf('say-do', yearOf(today))).text).toMatch(
      / Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov 0 % 50 % 100 % /,
    );
    const few = readPage(chartOf('say-do', range(day('2026-09-28'), day('2026-11-22')))).text;
    expect(few).toMatch(/W40 \d\/\d W41 \d\/\d/);
    expect(few).toContain('In all: ');
  });
});

describe('the calendar of standards', () => {
  const cellsOf = (chart: string) => chart.match(/viewBox="0 0 \d+ \d+"/g)?.[0];
  it('is a row of days, then a column a week, then a row a year', () => {
    const until = (weeks: number) => range(plusDays(today, -7 * weeks), plusDays(today, -1));
    expect(cellsOf(chartOf('standards', until(1)))).toBe('viewBox="0 0 7 1"');
    expect(cellsOf(chartOf('standards', until(10)))).toBe('viewBox="0 0 10 7"');
    expect(cellsOf(chartOf('standards', until(52)))).toBe('viewBox="0 0 52 7"');
    expect(readPage(chartOf('standards', until(150), 1000)).text).toMatch(/2024 2025 2026.*few or none/);
  });

  it('begins where something is known', () => {
    const late = chartOf('standards', yearOf(today), 21);
    expect(cellsOf(late)).toBe('viewBox="0 0 3 7"');
  });

  it('has the same counts as the journal, in words', () => {
    const period = range(day('2026-11-02'), day('2026-11-22'));
    const { standards } = summarise(madeUpJournal(400), period, today);
    const { text } = readPage(chartOf('standards', period));
    const both = standards.filter(({ kept, missed, unit }) => unit === 'day' && kept > 1 && missed > 1);
    expect(both.length).toBeGreaterThan(0);
    for (const { kept, missed } of both)
      expect(text).toContain(`Kept on ${kept} days, missed on ${missed} days`);
  });
});

describe('the chart of goals', () => {
  it('leaves out those that were dropped, which are told of in words', () => {
    const measure = { of: 'demos', from: 0, to: 8 };
    const goals = [
      { id: 'delegate', text: 'Delegate', measure, status: 'active' },
      { id: 'speak', text: 'Speak', measure, status: 'dropped', ended: plusDays(today, -1) },
    ] as const;
    const journal = { ...madeUpJournal(400), goals };
    const summary = summarise(journal, yearOf(today), today);
    expect(summary.goals).toHaveLength(2);
    const [chart] = chartsOf([{ name: 'goals' }], { journal, summary });
    expect(chart).toEqual({ name: 'goals', goals: [{ text: 'Delegate', measure, points: [] }] });
  });

  it('goes up where the measure rises, and down where it falls', () => {
    const [first, second] = heights(goalsOf(goal));
    expect(second).toBeLessThan(first!);
    const falling = {
      ...goal,
      measure: { of: '%', from: 60, to: 30 },
      points: [
        { day: day('2026-10-15'), value: 50 },
        { day: day('2026-11-05'), value: 40 },
      ],
    };
    const [before, after] = heights(goalsOf(falling));
    expect(after).toBeGreaterThan(before!);
    expect(goalsOf(falling)).toContain('40\u00a0%, from 60 to 30');
  });

  it('has no pace without a time, and no picture without a beginning or a way', () => {
    const { since: _, by: __, ...timeless } = goal;
    expect(goalsOf(goal)).toContain('an even pace');
    expect(goalsOf(timeless)).not.toContain('pace');
    expect(heights(goalsOf(timeless))).toHaveLength(2);
    expect(goalsOf({ ...timeless, points: [] })).toBe('');
    expect(goalsOf({ ...goal, measure: { of: 'demos', from: 3, to: 3 } })).toBe('');
  });

  it('holds what was said before it began, after its end, and all on one day', () => {
    const points = ['2026-09-20', '2027-02-01'].map((one) => ({ day: day(one), value: 9 }));
    const oneDay = { ...goal, since: day('2026-11-05'), by: day('2026-11-05'), points: [] };
    for (const chart of [goalsOf({ ...goal, points }), goalsOf(oneDay)]) {
      expect(chart).not.toContain('NaN');
      for (const [, x] of chart.matchAll(/[xc][x12]?="([\d.-]+)%"/g))
        expect(Number(x) >= 0 && Number(x) <= 100).toBe(true);
    }
  });
});

describe('the chart of sides', () => {
  const sides = (parts: readonly [label: string, manage: number, lead: number][]) =>
    htmlChart(
      {
        name: 'sides',
        total: {
          manage: parts.reduce((sum, [, one]) => sum + one, 0),
          lead: parts.reduce((sum, [, , one]) => sum + one, 0),
        },
        grain: 'month',
        parts: parts.map(([label, manage, lead]) => ({
          label,
          from: `${label}-01` as Day,
          to: `${label}-28` as Day,
          manage,
          lead,
        })),
      },
      scene(yearOf(today)),
      'chart-1',
    );

  it('is as long as the counts are', () => {
    const widths = [
      ...sides([
        ['2026-10', 4, 1],
        ['2026-11', 2, 0],
      ]).matchAll(/<rect[^>]* width="([\d.]+)%"/g),
    ].map(([, one]) => Number(one));
    expect(widths).toEqual([34, 8.5, 17, 0]);
  });

  it('has a row a year where the months are many', () => {
    const months = Array.from(
      { length: 30 },
      (_, at) =>
        [`${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 1, 2] as [
          string,
          number,
          number,
        ],
    );
    expect(readPage(sides(months)).text).toContain('managing leading 2024 12 24 2025 12 24 2026 6 12');
  });

  it('is not there where nothing has a side', () => expect(sides([])).toBe(''));
});

describe('the chart of causes', () => {
  it('says of each how many were missed and moved, the bars one after the other', () => {
    const causes = [
      { cause: 'no-time' as const, missed: 2, moved: 1 },
      { missed: 0, moved: 1 },
    ];
    const chart = htmlChart({ name: 'causes', causes }, scene(yearOf(today)), 'chart-1');
    const { text } = readPage(chart);
    expect(text).toContain('no time: 2 missed, 1 moved; not said: 1 moved.');
    expect([...chart.matchAll(/<rect x="([\d.]+)%"/g)].map(([, x]) => Number(x))).toEqual([32, 72, 32]);
    expect(htmlChart({ name: 'causes', causes: [] }, scene(yearOf(today)), 'chart-1')).toBe('');
  });
});
