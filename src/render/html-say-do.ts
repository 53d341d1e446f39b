import { scaleBand, scaleLinear } from 'd3-scale';
import { inShort } from '../journal/day.ts';
import type { Period } from '../journal/period.ts';
import type { RatedPart, Trend } from '../summary/stats.ts';
import { count } from './count.ts';
import { figure, legend, svg } from './html-chart-frame.ts';
import { element, type Html, nothing, share, text, together } from './html-element.ts';
import { partNames, partsSpelt } from './label-row.ts';
import { enough, percent, rateText, rateWithInterval } from './rate.ts';

/** In px: the room above the rates, their height, and the room below with the names of the parts and their counts. */
const [above, high, below] = [18, 150, 36];

/** Up to so many parts have each its counts. */
const few = 14;

/** From so many on they are slim. */
const slim = 26;

/** A point for each week or longer part, as high as its share of promises kept, and a bar for its interval. */
export function sayDoChart(
  { grain, parts, total }: Trend,
  { over, ofReport }: { readonly over: Period; readonly ofReport: Period },
  id: string,
): Html {
  const known = parts.filter(({ n }) => n > 0);
  const title = `Promises kept, by ${grain}`;
  if (known.length === 0) return nothing;
  // What is not of the report's own days says so.
  const last = parts.at(-1)!.to;
  const when =
    over === ofReport
      ? 'In all'
      : `In the ${count(parts.length, grain)} up to ${inShort(last)} ${last.slice(0, 4)}`;
  const x = scaleBand<number>().domain(parts.keys()).range([0, 100]).paddingOuter(0.4);
  const y = scaleLinear()
    .domain([0, 1])
    .range([above + high, above]);
  const middle = (at: number) => share(x(at)! + x.bandwidth() / 2);
  const spelt = partsSpelt(known, grain, rateWithInterval);
  const names = partNames(parts, grain);
  const kinds = labelKinds(names);
  const drawing = {
    title,
    description: `${spelt.join('; ')}. ${when}: ${rateWithInterval(total)}.`,
    height: above + high + (parts.length > few ? below / 2 : below),
    inside: [
      ...y.ticks(2).map((tick) => gridLine(y(tick))),
      total.n >= enough && known.length > 1 ? average(y(total.k / total.n)) : nothing,
      ...parts.map((part, at) => (part.n > 0 ? point(part, middle(at), y, parts.length > slim) : nothing)),
      ...parts.map((part, at) => label(names[at]!, part, middle(at), kinds[at]!, parts.length <= few)),
      ...y
        .ticks(2)
        .map((tick) => element('text', { x: 0, y: y(tick) - 4, class: 'quiet' }, text(percent(tick)))),
    ],
  };
  return figure('say-do', {
    title,
    sentence: `${when}: ${rateWithInterval(total)}.`,
    numbers: {
      heads: [grain[0]!.toUpperCase() + grain.slice(1), 'Kept in time', '80 % interval'],
      rows: known.map((part) => [part.label, rateText(part), interval(part)]),
    },
    inside: [
      svg(id, drawing),
      legend([
        [element('circle', { cx: 6, cy: 6, r: 4, class: 'point' }), 'share kept in time'],
        ...(known.some(({ n }) => n < enough)
          ? ([
              [element('circle', { cx: 6, cy: 6, r: 3.5, class: 'point few' }), `of fewer than ${enough}`],
            ] as const)
          : []),
        [element('line', { x1: 6, x2: 6, y1: 0, y2: 12, class: 'interval' }), 'its 80 % interval'],
        ...(total.n >= enough && known.length > 1
          ? ([[element('line', { x1: 0, x2: 12, y1: 6, y2: 6, class: 'average' }), 'in all']] as const)
          : []),
      ]),
    ],
  });
}

function interval({ low, high }: RatedPart): string {
  return `${percent(low)} to ${percent(high)}`;
}

function gridLine(y: number): Html {
  return element('line', { x1: 0, x2: '100%', y1: y, y2: y, class: 'grid' });
}

function average(y: number): Html {
  return element('line', { x1: 0, x2: '100%', y1: y, y2: y, class: 'average' });
}

/** Where there are many, each takes less room. */
function point(
  { k, n, low, high }: RatedPart,
  x: string,
  y: (share: number) => number,
  isSlim: boolean,
): Html {
  const radius = (n < enough ? 3.5 : 4) * (isSlim ? 0.7 : 1);
  return together([
    element('line', { x1: x, x2: x, y1: y(low), y2: y(high), class: isSlim ? 'interval slim' : 'interval' }),
    element('circle', { cx: x, cy: y(k / n), r: radius, class: n < enough ? 'point few' : 'point' }),
  ]);
}

function label(name: string, { k, n }: RatedPart, x: string, kind: string, isCounted: boolean): Html {
  const base = above + high;
  return together([
    name === '' ? nothing : element('text', { x, y: base + 16, class: `${kind} quiet` }, text(name)),
    isCounted ? element('text', { x, y: base + 31, class: kind }, text(n > 0 ? `${k}/${n}` : '–')) : nothing,
  ]);
}

/** How each label is set: on a phone, where there is no room for many, every other one is left out. */
function labelKinds(names: readonly string[]): string[] {
  const isCrowded = names.filter((name) => name !== '').length > 7;
  let turn = 0;
  return names.map((name) => {
    if (name !== '') turn += 1;
    return isCrowded && turn % 2 === 0 ? 'middle roomy' : 'middle';
  });
}
