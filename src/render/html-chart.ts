import type { Day } from '../journal/day.ts';
import type { Period } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import type { Chart } from './chart.ts';
import { causesChart } from './html-causes.ts';
import type { Html } from './html-element.ts';
import { goalsChart } from './html-goals.ts';
import { sayDoChart } from './html-say-do.ts';
import { sidesChart } from './html-sides.ts';
import { standardsChart } from './html-standards.ts';

/** What the charts of one report have in common. */
export interface ChartScene {
  readonly period: Period;
  /** The last day that anything is known of: the end of the period, or today. */
  readonly upTo: Day;
  readonly weekStarts: WeekStarts;
}

/**
 * A chart as a figure of HTML with its picture in SVG; nothing where there is nothing to show.
 *
 * @param id no other chart on the page has it.
 */
export function htmlChart(chart: Chart, { period, upTo, weekStarts }: ChartScene, id: string): Html {
  switch (chart.name) {
    case 'say-do':
      return sayDoChart(chart.trend, { over: chart.over, ofReport: period }, id);
    case 'standards':
      return standardsChart(chart.standards, period, weekStarts, id);
    case 'goals':
      return goalsChart(chart.goals, upTo, id);
    case 'sides':
      return sidesChart(chart.total, chart.parts, chart.grain, id);
    case 'causes':
      return causesChart(chart.causes, id);
  }
}
