import { scaleLinear } from 'd3-scale';
import type { Side } from '../journal/side.ts';
import type { Grain, Part } from '../summary/parts.ts';
import { count } from './count.ts';
import { figure, svg } from './html-chart-frame.ts';
import { element, type Html, nothing, share, text, together } from './html-element.ts';
import { partNames, partsSpelt } from './label-row.ts';

/** In px. */
const row = 26;

/** In percent of the width: where the two sides meet, and how far each reaches. */
const [middle, reach] = [56, 34];

/** Rows for months and quarters. */
const most = 14;

type Counts = Readonly<Record<Side, number>>;

/** A bar to the left for what was promised as a manager, and one to the right for what was promised as a leader. */
export function sidesChart(total: Counts, fine: readonly (Part & Counts)[], finest: Grain, id: string): Html {
  const title = 'Managing and leading';
  const sentence = `${count(total.manage, 'promise')} of managing, ${total.lead} of leading.`;
  if (total.manage + total.lead === 0) return nothing;
  // A row for each of ninety months would be no picture.
  const [parts, grain] = fine.length > most ? [byYear(fine), 'year' as const] : [fine, finest];
  const names = partNames(parts, grain);
  const rows =
    parts.length > 1
      ? parts.map((part, at) => ({ ...part, name: names[at]! }))
      : [{ ...total, name: 'In all' }];
  const longest = Math.max(...rows.flatMap(({ manage, lead }) => [manage, lead]));
  const x = scaleLinear().domain([0, longest]).range([0, reach]);
  const inWords = ({ manage, lead }: Counts) => `${manage} managing, ${lead} leading`;
  const spelt = parts.length > 1 ? partsSpelt(parts, grain, inWords).join('; ') : '';
  const drawing = {
    title,
    description: `In all: ${inWords(total)}.${spelt && ` ${spelt}.`}`,
    height: (rows.length + 1) * row,
    inside: [
      element('text', { x: share(middle - 1.5), y: 16, class: 'end quiet' }, text('managing')),
      element('text', { x: share(middle + 1.5), y: 16, class: 'quiet' }, text('leading')),
      ...rows.map((one, at) => bars(one, (at + 1) * row, x)),
      element('line', {
        x1: share(middle),
        x2: share(middle),
        y1: row,
        y2: (rows.length + 1) * row,
        class: 'axis',
      }),
    ],
  };
  return figure('sides', {
    title,
    sentence,
    inside: [svg(id, drawing)],
  });
}

/** The parts of each year as one. */
function byYear(parts: readonly (Part & Counts)[]): (Part & Counts)[] {
  const years = [...new Set(parts.map(({ label }) => label.slice(0, 4)))];
  return years.map((label) => {
    const some = parts.filter((part) => part.label.startsWith(label));
    const sum = (side: Side) => some.reduce((all, part) => all + part[side], 0);
    return { label, from: some[0]!.from, to: some.at(-1)!.to, manage: sum('manage'), lead: sum('lead') };
  });
}

function bars(
  { name, manage, lead }: Counts & { readonly name: string },
  top: number,
  x: (count: number) => number,
): Html {
  const base = top + 17;
  return together([
    element('text', { x: 0, y: base, class: 'quiet' }, text(name)),
    element('rect', {
      x: share(middle - x(manage)),
      y: top + 4,
      width: share(x(manage)),
      height: row - 8,
      class: 'manage',
    }),
    element('rect', { x: share(middle), y: top + 4, width: share(x(lead)), height: row - 8, class: 'lead' }),
    element('text', { x: share(middle - x(manage) - 1), y: base, class: 'end' }, text(String(manage))),
    element('text', { x: share(middle + x(lead) + 1), y: base }, text(String(lead))),
  ]);
}
