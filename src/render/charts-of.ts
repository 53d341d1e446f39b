import { daysOff } from '../journal/away.ts';
import { type Day, earlierOf, laterOf } from '../journal/day.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
import { range, within } from '../journal/period.ts';
import { holds } from '../journal/standard.ts';
import { causeAccounts, causeLines } from '../summary/causes.ts';
import { grainOf, partsOf } from '../summary/parts.ts';
import { promiseLines } from '../summary/promises.ts';
import { withRunUp } from '../summary/run-up.ts';
import { balanceOf } from '../summary/sides-by.ts';
import type { Balance, Stats } from '../summary/stats.ts';
import { statsOf } from '../summary/stats-of.ts';
import type { Summary } from '../summary/summary.ts';
import { viewOf } from '../summary/view.ts';
import type { Chart, ChartName, GoalCourse, StandardCalendar } from './chart.ts';

/** What charts are made of. */
export interface ChartSources {
  readonly journal: Journal;
  readonly summary: Summary;
}

/** The data of each of the charts that a layout asks for, in their order. */
export function chartsOf<Asked extends { readonly name: ChartName }>(
  asked: readonly Asked[],
  { journal, summary }: ChartSources,
): (Asked & Chart)[] {
  const stats = statsOf(journal, summary.period, summary.asOf);
  return asked.map((one) => ({ ...one, ...chart(one.name, journal, summary, stats) }));
}

function chart(name: ChartName, journal: Journal, summary: Summary, stats: Stats): Chart {
  switch (name) {
    case 'say-do':
      return { name, ...sayDoSeen(journal, summary, stats) };
    case 'standards':
      return { name, standards: calendars(journal, summary) };
    case 'goals':
      return { name, goals: goalCourses(journal, summary) };
    case 'sides':
      return { name, total: summary.sides, ...sidesSeen(journal, summary) };
    case 'causes':
      return { name, causes: causeLines(causeAccounts(summary.commitments)) };
  }
}

/** Say/do of a short period among that of the weeks before it, for one week alone is no picture. */
function sayDoSeen(
  journal: Journal,
  { period, asOf }: Summary,
  { sayDo }: Stats,
): Pick<Chart & { name: 'say-do' }, 'trend' | 'over'> {
  const over = withRunUp(period);
  return { over, trend: over === period ? sayDo : statsOf(journal, over, asOf).sayDo };
}

/** Where the long view ends with today, a report has what is promised for later days, too. */
function sidesSeen(journal: Journal, { period, asOf }: Summary): Pick<Balance, 'grain' | 'parts'> {
  const begun = begunOn(journal) ?? period.from;
  const seen = range(earlierOf(laterOf(period.from, begun), period.to), period.to);
  const grain = grainOf(seen, 'month');
  const cut = { grain, parts: partsOf(seen, grain, journal.settings.weekStarts) };
  const { parts } = balanceOf(promiseLines(viewOf(journal, period, asOf)), cut);
  const known = parts.map(({ manage, lead }) => manage + lead > 0);
  return { grain, parts: parts.slice(known.indexOf(true), known.lastIndexOf(true) + 1) };
}

/** The days off are gone through once for all, and of each standard only the days it has to do with: there may be fifty years of them. */
function calendars(
  { away, standards }: Journal,
  { period, asOf, standards: lines }: Summary,
): StandardCalendar[] {
  const seen = range(period.from, earlierOf(period.to, asOf));
  const off = [...daysOff(away, seen.from, seen.to)];
  return lines.map(({ id, text, rate, unit, days, unrecordedOn }) => {
    const standard = standards.find((one) => one.id === id);
    const known = new Map<Day, StandardCalendar['days'][number]['standing']>();
    for (const day of unrecordedOn) known.set(day, 'unrecorded');
    for (const day of off) if (standard && holds(standard, day)) known.set(day, 'away');
    for (const [day, standing] of Object.entries(days)) known.set(day as Day, standing);
    const inOrder = [...known].filter(([day]) => within(seen, day)).sort(([a], [b]) => (a < b ? -1 : 1));
    return { text, rate, unit, days: inOrder.map(([day, standing]) => ({ day, standing })) };
  });
}

/** Goals that were dropped are told of in words; held against a time that is no longer theirs, they would seem behind. */
function goalCourses({ goals, entries }: Journal, summary: Summary): GoalCourse[] {
  const { to } = summary.period;
  const drawn = new Set(summary.goals.filter(({ status }) => status !== 'dropped').map(({ id }) => id));
  const points = new Map<string, GoalCourse['points'][number][]>(goals.map(({ id }) => [id, []]));
  for (const { day, development } of entries) {
    for (const { goal, value, status } of day <= to ? development : []) {
      if (status === 'kept' && value !== undefined) points.get(goal)?.push({ day, value });
    }
  }
  return goals.flatMap(({ id, text, measure, since, by }) =>
    measure && drawn.has(id)
      ? [{ text, measure, ...(since && { since }), ...(by && { by }), points: points.get(id)! }]
      : [],
  );
}
