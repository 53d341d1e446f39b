import { weekdayNames } from '../journal/calendar-names.ts';
import { type Period, range, within } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import type { StandardCalendar } from './chart.ts';
import { count } from './count.ts';
import { calendarOf, half, type Standing, signOf, spreadOf, standings } from './html-calendar.ts';
import { figure, legend, svg } from './html-chart-frame.ts';
import { element, type Html, nothing, text } from './html-element.ts';
import { byMonth, shadeLegend } from './html-months.ts';
import { rateText } from './rate.ts';

/** A calendar for each standard: what became of it on each day. */
export function standardsChart(
  standards: readonly StandardCalendar[],
  ofReport: Period,
  weekStarts: WeekStarts,
  id: string,
): Html {
  const title = 'Standards, day by day';
  const period = knownPart(standards, ofReport);
  if (!period) return nothing;
  const spread = spreadOf(period);
  const shown = standards
    .map((one) => ({ ...one, days: one.days.filter(({ day }) => within(period, day)) }))
    .filter(({ days }) => days.some(({ standing }) => standing !== 'away'));
  const draw = (one: StandardCalendar) =>
    spread === 'months' ? byMonth(one, period) : calendarOf(one, period, weekStarts);
  const pictures = shown.map((one, at) => {
    const picture = draw(one);
    return element(
      'li',
      { class: picture.width > half && 'whole' },
      element('p', {}, text(one.text), ' ' as Html, element('span', {}, text(rateOf(one)))),
      svg(`${id}-${at + 1}`, { title: one.text, description: inWords(one), ...picture }),
    );
  });
  const seen = new Set(shown.flatMap(({ days }) => days.map(({ standing }) => standing)));
  const hint: Readonly<Record<typeof spread, string>> = {
    days: '',
    weeks: `A column is a week, with its ${weekdayNames[weekStarts]} at the top.`,
    months: 'A row is a year, a cell one of its months.',
  };
  return figure('standards', {
    title,
    sentence: hint[spread],
    numbers: {
      heads: ['Standard', ...standings.map((one) => `Days ${one}`)],
      rows: shown.map(({ text, days }) => [text, ...standings.map((one) => String(daysOf(days, one)))]),
    },
    inside: [
      element('ul', { class: `calendars ${spread}` }, ...pictures),
      spread === 'months'
        ? shadeLegend()
        : legend(standings.filter((one) => seen.has(one)).map((one) => [signOf(one), one] as const)),
    ],
  });
}

/** The days of `period` to show: of a longer one, from the first to the last that was not just off; none if there is none. */
function knownPart(standards: readonly StandardCalendar[], period: Period): Period | undefined {
  const said = standards.flatMap(({ days }) => days.filter(({ standing }) => standing !== 'away'));
  const known = said.map(({ day }) => day).toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return spreadOf(period) === 'days' ? period : range(first, last);
}

function rateOf({ rate, unit }: StandardCalendar): string {
  const words = rateText(rate);
  // Of one week or month, its days say more.
  if (rate.n === 0 || (unit !== 'day' && rate.n === 1)) return '';
  return unit === 'day' ? words : words.replace(/ of \d+/, `$& ${unit}${rate.n === 1 ? '' : 's'}`);
}

/** `kept on 34 days, missed on 6 days …`: what there is of each standing. */
function inWords({ days }: StandardCalendar): string {
  const counted = standings.flatMap((standing) => {
    const many = daysOf(days, standing);
    return many > 0 ? [`${standing} on ${count(many, 'day')}`] : [];
  });
  const words = counted.join(', ');
  return words === '' ? 'Nothing was recorded.' : `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}

function daysOf(days: StandardCalendar['days'], standing: Standing): number {
  return days.filter((one) => one.standing === standing).length;
}
