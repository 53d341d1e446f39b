import { type Day, daysBetween, monthNameOf, plusDays, weekdayOf, weekdays } from '../journal/day.ts';
import { lengthOf, type Period } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import type { StandardCalendar } from './chart.ts';
import { element, type Html, share, text } from './html-element.ts';

/** What is known of one standard on one day. */
export type Standing = StandardCalendar['days'][number]['standing'];

/**
 * Each standing as the outline of its sign, in a cell that is 1 wide and high. They differ in shape, so that nobody has
 * to tell colours apart: full, hollow, a dash, a dot, a pale ground.
 */
const outlines: Readonly<Record<Standing, string>> = {
  kept: 'h.84v.84h-.84z',
  missed: 'h.84v.84h-.84zm.17.17v.5h.5v-.5z',
  untested: 'm.12.34h.6v.16h-.6z',
  unrecorded: 'm.32.32h.2v.2h-.2z',
  away: 'h.84v.84h-.84z',
};

/** Each standing in a word, in the order of the legend. */
export const standings: readonly Standing[] = ['kept', 'missed', 'untested', 'unrecorded', 'away'];

/** Days up to which they stand in one row, and weeks up to which each is a column. */
const [oneRow, weeksAtMost] = [14, 60];

/** In px: the sides of a cell where there are many and where there are few. */
const [tight, roomy] = [12, 18];
/** Half the width of a page, in px. */
export const half = 310;

/** A picture of cells. */
export interface Calendar {
  /** Both in px; it may be shown narrower. */
  readonly width: number;
  readonly height: number;
  readonly inside: readonly Html[];
}

/** How the days of `period` are spread: over one row, a column a week, or a column a month and a row a year. */
export type Spread = 'days' | 'weeks' | 'months';

/** The spread that shows all of `period` at once. */
export function spreadOf(period: Period): Spread {
  if (lengthOf(period) <= oneRow) return 'days';
  return lengthOf(period) <= weeksAtMost * 7 ? 'weeks' : 'months';
}

/** The cells of one standard, each with what is known of it on a day; below or above, what finds one's way among them. */
export function calendarOf(
  { days }: Pick<StandardCalendar, 'days'>,
  period: Period,
  weekStarts: WeekStarts,
): Calendar {
  return spreadOf(period) === 'days' ? inOneRow(days, period) : byWeek(days, period, weekStarts);
}

function inOneRow(days: StandardCalendar['days'], period: Period): Calendar {
  const size = 26;
  const columns = lengthOf(period);
  const cells = days.map(({ day, standing }) => ({ standing, x: daysBetween(period.from, day), y: 0 }));
  const names = Array.from({ length: columns }, (_, at) => {
    const name = weekdayOf(plusDays(period.from, at))[0]!.toUpperCase();
    return element(
      'text',
      { x: share(((at + 0.42) / columns) * 100), y: size + 12, class: 'middle quiet' },
      text(name),
    );
  });
  return {
    width: columns * size,
    height: size + 16,
    inside: [cellsOf(cells, { columns, rows: 1, top: 0, size }), ...names],
  };
}

function byWeek(days: StandardCalendar['days'], period: Period, weekStarts: WeekStarts): Calendar {
  const top = 15;
  const names = [
    ...weekdays.slice(weekdays.indexOf(weekStarts)),
    ...weekdays.slice(0, weekdays.indexOf(weekStarts)),
  ];
  const begin = plusDays(period.from, -names.indexOf(weekdayOf(period.from)));
  const columns = Math.ceil((daysBetween(begin, period.to) + 1) / 7);
  const size = Math.min(roomy, Math.max(tight, Math.floor(half / columns)));
  const cells = days.map(({ day, standing }) => {
    const place = daysBetween(begin, day);
    return { standing, x: Math.floor(place / 7), y: place % 7 };
  });
  return {
    width: columns * size,
    height: top + 7 * size,
    inside: [...monthLabels(begin, columns), cellsOf(cells, { columns, rows: 7, top, size })],
  };
}

/** The names of the months over their first week, where there is room for them. */
function monthLabels(begin: Day, columns: number): Html[] {
  const monthAt = (week: number) => monthNameOf(plusDays(begin, week * 7 + 6)).slice(0, 3);
  const firsts = Array.from({ length: columns }, (_, week) => week).filter(
    (week) => week === 0 || monthAt(week) !== monthAt(week - 1),
  );
  const apart = firsts.filter((week, at) => (firsts[at + 1] ?? columns) - week >= 2);
  return apart.map((week, at) =>
    element(
      'text',
      // On a phone there is no room for all of them.
      {
        x: share((week / columns) * 100),
        y: 10,
        class: columns > half / tight && at % 2 === 1 ? 'roomy quiet' : 'quiet',
      },
      text(monthAt(week)),
    ),
  );
}

interface Cell {
  readonly standing: Standing;
  /** Columns and rows, from 0. */
  readonly x: number;
  readonly y: number;
}

/** All cells of one kind as one path: a year has thousands. They are as wide as there is room for. */
function cellsOf(
  cells: readonly Cell[],
  { columns, rows, top, size }: Readonly<Record<'columns' | 'rows' | 'top' | 'size', number>>,
): Html {
  const paths = standings.flatMap((standing) => {
    const some = cells.filter((cell) => cell.standing === standing);
    const outline = some.map(({ x, y }) => `M${x} ${y}${outlines[standing]}`).join('');
    return some.length > 0 ? [element('path', { class: standing, d: outline })] : [];
  });
  const around = { y: top, width: '100%', height: rows * size, viewBox: `0 0 ${columns} ${rows}` };
  const bed = element('rect', { x: -0.08, y: -0.08, width: columns, height: rows, class: 'bed' });
  return element('svg', { ...around, preserveAspectRatio: 'none' }, bed, ...paths);
}

/** The sign of a standing by itself, 12 px square. */
export function signOf(standing: Standing): Html {
  return element('path', { class: standing, transform: 'scale(14)', d: `M0 0${outlines[standing]}` });
}
