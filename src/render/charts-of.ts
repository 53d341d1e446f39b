import { isAway } from '../journal/away.ts';
import { type Day, earlierOf, laterOf, plusDays } from '../journal/day.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
import { range } from '../journal/period.ts';
import { holds } from '../journal/standard.ts';
import { causeAccounts, causeLines } from '../summary/causes.ts';
import { grainOf, partsOf } from '../summary/parts.ts';
import { withRunUp } from '../summary/run-up.ts';
import { balanceOf } from '../summary/sides-by.ts';
import type { Balance, Stats } from '../summary/stats.ts';
import { statsOf } from '../summary/stats-of.ts';
import type { StandardLine, Summary } from '../summary/summary.ts';
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
  if (asked.length === 0) return [];
  const stats = statsOf(journal, summary.period, summary.asOf);
  return asked.map((one) => ({ ...one, ...chart(one.name, journal, summary, stats) }));
}

function chart(name: ChartName, journal: Journal, summary: Summary, stats: Stats): Chart {
  switch (name) {
    case 'say-do':
      return { name, ...sayDoSeen(journal, summary, stats) };
    case 'standards':
      return { name, standards: summary.standards.map((line) => calendar(line, journal, summary)) };
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
  const { parts } = balanceOf(viewOf(journal, period, asOf), cut);
  const known = parts.map(({ manage, lead }) => manage + lead > 0);
  return { grain, parts: parts.slice(known.indexOf(true), known.lastIndexOf(true) + 1) };
}

function calendar(
  { id, text, rate, unit, days, unrecordedOn }: StandardLine,
  { away, standards }: Journal,
  { period, asOf }: Summary,
): StandardCalendar {
  const standard = standards.find((one) => one.id === id);
  const unrecorded = new Set<Day>(unrecordedOn);
  const known: StandardCalendar['days'][number][] = [];
  for (let day = period.from; day <= earlierOf(period.to, asOf); day = plusDays(day, 1)) {
    const standing =
      days[day] ??
      (isAway(away, day) && standard && holds(standard, day)
        ? 'away'
        : unrecorded.has(day)
          ? 'unrecorded'
          : undefined);
    if (standing) known.push({ day, standing });
  }
  return { text, rate, unit, days: known };
}

/** Goals that were dropped are told of in words; held against a time that is no longer theirs, they would seem behind. */
function goalCourses({ goals, entries }: Journal, summary: Summary): GoalCourse[] {
  const { to } = summary.period;
  const drawn = new Set(summary.goals.filter(({ status }) => status !== 'dropped').map(({ id }) => id));
  return goals.flatMap(({ id, text, measure, since, by }) => {
    if (!measure || !drawn.has(id)) return [];
    const points = entries.flatMap(({ day, development }) =>
      development.flatMap(({ goal, value, status }) =>
        goal === id && status === 'kept' && value !== undefined && day <= to ? [{ day, value }] : [],
      ),
    );
    return [{ text, measure, ...(since && { since }), ...(by && { by }), points }];
  });
}
