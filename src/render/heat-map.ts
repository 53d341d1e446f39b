import { daysBetween, plusDays, type Weekday, weekdayOf, weekdays } from '../journal/day.ts';
import type { Heat, HeatDay } from '../summary/stats.ts';
import { count } from './count.ts';
import { flow } from './flow.ts';
import { labelRow, partsSpelt } from './label-row.ts';
import type { Look } from './look.ts';
import type { Paint } from './paint.ts';
import { wrap } from './width.ts';

/** The signs of a day; which of the four blocks is a matter of the share kept. */
const signs = { few: '░', some: '▒', most: '▓', all: '█', unrecorded: '·', away: '~', quiet: ' ' } as const;
type Shade = keyof typeof signs;

/** Each sign in a word, in the order of the legend. A quiet day needs none. */
const words: readonly (readonly [Shade, string])[] = [
  ['few', 'few or none'],
  ['some', 'some'],
  ['most', 'most'],
  ['all', 'all kept'],
  ['unrecorded', 'unrecorded'],
  ['away', 'away'],
];

/** Cells left of the map for the names of the weekdays. */
const before = 2;

/**
 * A calendar with a column a week and a row a weekday: how many of the day's
 * standards were kept. As many of the last weeks as there is room for.
 */
export function heatRows(heat: Heat, look: Look): string[] {
  if (!heat.days.some(({ standing }) => standing === 'tested')) return [];
  return look.paint.plain ? inWords(heat, look) : map(heat, look);
}

function map({ days, weekStarts }: Heat, { paint, columns }: Look): string[] {
  const first = days[0]!.day;
  const names = weekdaysFrom(weekStarts);
  const lead = names.indexOf(weekdayOf(first));
  const weeks = Math.ceil((lead + days.length) / 7);
  const shown = Math.min(weeks, Math.max(1, columns - before));
  const begin = plusDays(first, (weeks - shown) * 7 - lead);
  const ends = Array.from({ length: shown }, (_, week) => plusDays(begin, week * 7 + 6));
  const rows = names.map((): Shade[] => ends.map(() => 'quiet'));
  const seen = days.filter(({ day }) => day >= begin);
  for (const day of seen) {
    const place = daysBetween(begin, day.day);
    rows[place % 7]![Math.floor(place / 7)] = shadeOf(day);
  }
  const cut = shown < weeks ? [paint.quiet(`the last ${count(shown, 'week')}`)] : [];
  const labels = labelRow(ends, 'week');
  return [
    ...cut,
    ...(labels === '' ? [] : [paint.quiet(`  ${labels}`)]),
    ...rows.map((row, index) => `${paint.quiet(names[index]![0]!.toUpperCase())} ${painted(row, paint)}`),
    ...legend(new Set(seen.map(shadeOf)), { paint, columns }),
  ];
}

function weekdaysFrom(starts: Weekday): Weekday[] {
  const at = weekdays.indexOf(starts);
  return [...weekdays.slice(at), ...weekdays.slice(0, at)];
}

function shadeOf({ standing, kept, tested }: HeatDay): Shade {
  if (standing !== 'tested') return standing;
  if (kept === tested) return 'all';
  return kept * 3 >= tested * 2 ? 'most' : kept * 3 >= tested ? 'some' : 'few';
}

/** Colour only repeats what the signs say. Neighbours alike are painted at once. */
function painted(row: readonly Shade[], paint: Paint): string {
  const runs: Shade[][] = [];
  for (const shade of row) {
    const run = runs.at(-1);
    if (run && run[0] === shade) run.push(shade);
    else runs.push([shade]);
  }
  return runs.map((run) => hue(run[0]!, paint)(signs[run[0]!].repeat(run.length))).join('');
}

function hue(shade: Shade, paint: Paint): (text: string) => string {
  if (shade === 'all' || shade === 'most') return paint.good;
  return shade === 'unrecorded' || shade === 'away' ? paint.quiet : (text) => text;
}

/** The four blocks, and what else is on the map. */
function legend(seen: ReadonlySet<Shade>, { paint, columns }: Look): string[] {
  const parts = words
    .filter(([shade]) => (shade !== 'unrecorded' && shade !== 'away') || seen.has(shade))
    .map(([shade, word]) => `${hue(shade, paint)(signs[shade])} ${paint.quiet(word)}`);
  return flow(parts, columns, '  ');
}

function inWords({ parts, grain }: Heat, { columns }: Look): string[] {
  const known = parts.filter(
    ({ testedDays, unrecordedDays, awayDays }) => testedDays + unrecordedDays + awayDays > 0,
  );
  const spelt = partsSpelt(known, grain, ({ kept, tested, testedDays, unrecordedDays, awayDays }) =>
    [
      testedDays > 0 && `${kept} of ${tested} kept on ${count(testedDays, 'day')}`,
      unrecordedDays > 0 && `${count(unrecordedDays, 'day')} unrecorded`,
      awayDays > 0 && `${count(awayDays, 'day')} away`,
    ]
      .filter((fact) => fact !== false)
      .join(', '),
  );
  return spelt.flatMap((line) => wrap(line, columns));
}
