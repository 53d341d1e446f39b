import { lengthOf, spellPeriod } from '../journal/period.ts';
import type { Stats } from '../summary/stats.ts';
import { count } from './count.ts';
import { dayFacts } from './day-facts.ts';
import { findingRows } from './finding.ts';
import { heatRows } from './heat-map.ts';
import { leftOut } from './left-out.ts';
import type { Look } from './look.ts';
import { nothingYet } from './nothing-yet.ts';
import { roomFor, type Section, sectionBlocks } from './sections.ts';
import { numberTrends } from './stats-numbers.ts';
import { gapRows, lensRows } from './stats-presence.ts';
import { causeRows, planningRows, toWhomRows } from './stats-promises.ts';
import { standardTrends } from './stats-standards.ts';
import { balanceTrend, sayDoTrend } from './stats-trends.ts';
import { wrap } from './width.ts';

/** Days from which on one can speak of a long view. */
const long = 14;

/** The long view for the terminal; ends in a newline. A section stands there only if it has something to say. */
export function statsText(stats: Stats, { paint, columns }: Look): string {
  const { width, beside, look } = roomFor({ paint, columns });
  const whole = { paint, columns: width };
  const head = [...wrap(spellPeriod(stats.period), width).map(paint.heading), ...dayFacts(stats.days, whole)];
  const blocks = isEmpty(stats)
    ? [nothingYet(stats, whole)]
    : [...sectionBlocks(sectionsOf(stats, look), beside, paint), soFar(stats, whole)];
  const lines = [head, ...blocks.filter((block) => block.length > 0)]
    .flatMap((block) => [...block, ''])
    .slice(0, -1);
  const out = leftOut(stats.unread, whole);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${out && `\n${out}`}`;
}

function sectionsOf(stats: Stats, look: Look): Section[] {
  return [
    { name: 'say/do', lines: sayDoTrend(stats, look) },
    { name: 'to whom', lines: toWhomRows(stats, look) },
    { name: 'causes', lines: causeRows(stats, look) },
    { name: 'planning', lines: planningRows(stats, look) },
    { name: 'standards', lines: standardTrends(stats, look) },
    { name: 'calendar', lines: heatRows(stats.heat, look) },
    { name: 'gaps', lines: gapRows(stats, look) },
    { name: 'balance', lines: balanceTrend(stats, look) },
    { name: 'lenses', lines: lensRows(stats, look) },
    { name: 'answers', lines: numberTrends(stats, look) },
    { name: 'finding', lines: findingRows(stats.finding, look) },
  ];
}

/** Few days make no long view, and that is said. */
function soFar({ period }: Stats, { paint, columns }: Look): string[] {
  const days = lengthOf(period);
  if (days >= long) return [];
  return wrap(
    `${count(days, 'day')} ${days === 1 ? 'is' : 'are'} a short time; the long view says more from a few weeks on.`,
    columns,
  ).map(paint.quiet);
}

function isEmpty({ days, sayDo, causes, heat, balance, lenses, numbers }: Stats): boolean {
  const tested = heat.days.some(({ standing }) => standing === 'tested');
  const looked = lenses.some(({ lead, manage }) => lead + manage > 0);
  const promised = sayDo.total.n + causes.length + balance.manage + balance.lead > 0;
  return !tested && !looked && !promised && days.present === 0 && numbers.length === 0;
}
