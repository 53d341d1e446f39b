import type { Period } from '../journal/period.ts';
import type { StandardCalendar } from './chart.ts';
import type { Calendar } from './html-calendar.ts';
import { legend } from './html-chart-frame.ts';
import { element, type Html, share, text } from './html-element.ts';

/** The share kept as one of four shades, from which share on, and what it is called. */
const shades = [
  ['all', 1, 'all kept'],
  ['most', 2 / 3, 'most'],
  ['some', 1 / 3, 'some'],
  ['none', 0, 'few or none'],
] as const;

/** In px: a cell, and the room left of the rows for their years. */
const [size, before] = [18, 36];

/** A row for each year of `period` and a cell for each month, the darker the more often the standard was kept in it. */
export function byMonth({ days }: Pick<StandardCalendar, 'days'>, period: Period): Calendar {
  const counts = new Map<string, { kept: number; tested: number }>();
  for (const { day, standing } of days) {
    if (standing !== 'kept' && standing !== 'missed') continue;
    const month = day.slice(0, 7);
    const known = counts.get(month) ?? { kept: 0, tested: 0 };
    counts.set(month, { kept: known.kept + (standing === 'kept' ? 1 : 0), tested: known.tested + 1 });
  }
  const first = Number(period.from.slice(0, 4));
  const years = Number(period.to.slice(0, 4)) - first + 1;
  const width = before + 12 * size;
  const cells = [...counts].map(([month, { kept, tested }]) => {
    const [year, at] = month.split('-').map(Number);
    const [shade] = shades.find(([, from]) => kept / tested >= from)!;
    return element('rect', {
      x: share(((before + (at! - 1) * size) / width) * 100),
      y: (year! - first) * size,
      width: share(((size - 2) / width) * 100),
      height: size - 2,
      class: shade,
    });
  });
  const labels = Array.from({ length: years }, (_, at) =>
    element('text', { x: 0, y: at * size + 12, class: 'quiet' }, text(String(first + at).padStart(4, '0'))),
  );
  return { width, height: years * size, inside: [...labels, ...cells] };
}

/** What the shades mean. */
export function shadeLegend(): Html {
  return legend(
    shades.map(
      ([shade, , words]) => [element('rect', { width: 12, height: 12, class: shade }), words] as const,
    ),
  );
}
