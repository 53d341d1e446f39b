import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { CauseLine } from '../summary/stats.ts';
import { count } from './count.ts';
import { figure, legend, svg } from './html-chart-frame.ts';
import { element, type Html, nothing, share, text, together } from './html-element.ts';

/** In px. */
const row = 26;

/** In percent of the width: where the bars begin and how long the longest is. */
const [begin, reach] = [32, 60];

const kinds = ['missed', 'moved'] as const;

/** A bar for each cause: promises missed for it, and then those moved in time. */
export function causesChart(causes: readonly CauseLine[], id: string): Html {
  const title = 'Why promises were missed or moved';
  if (causes.length === 0) return nothing;
  const x = scaleLinear()
    .domain([0, Math.max(...causes.map(({ missed, moved }) => missed + moved))])
    .range([0, reach]);
  const stacked = stack<CauseLine, (typeof kinds)[number]>()
    .keys(kinds)
    .value((line, kind) => line[kind])([...causes]);
  const bars = stacked.flatMap((series) =>
    series.flatMap(([from, to], at) =>
      to > from ? [bar(series.key, begin + x(from), x(to) - x(from), at)] : [],
    ),
  );
  const drawing = {
    title,
    description: `${causes.map((line) => `${nameOf(line)}: ${inWords(line)}`).join('; ')}.`,
    height: causes.length * row,
    inside: [
      ...bars,
      ...causes.map((line, at) =>
        together([
          element('text', { x: 0, y: at * row + 17 }, text(nameOf(line))),
          element(
            'text',
            { x: share(begin + x(line.missed + line.moved) + 1), y: at * row + 17 },
            text(String(line.missed + line.moved)),
          ),
        ]),
      ),
    ],
  };
  const missed = causes.reduce((sum, line) => sum + line.missed, 0);
  const moved = causes.reduce((sum, line) => sum + line.moved, 0);
  return figure('causes', {
    title,
    numbers: {
      heads: ['Cause', 'Missed', 'Moved in time'],
      rows: causes.map((line) => [nameOf(line), String(line.missed), String(line.moved)]),
    },
    sentence: `${count(missed, 'promise')} missed, ${moved} moved in time.`,
    inside: [
      svg(id, drawing),
      legend(
        kinds.map(
          (kind) =>
            [
              element('rect', { width: 12, height: 12, class: kind }),
              kind === 'missed' ? 'missed' : 'moved in time',
            ] as const,
        ),
      ),
    ],
  });
}

function bar(kind: string, from: number, long: number, at: number): Html {
  return element('rect', {
    x: share(from),
    y: at * row + 4,
    width: share(long),
    height: row - 8,
    class: kind,
  });
}

function nameOf({ cause }: CauseLine): string {
  return cause === undefined ? 'not said' : cause.replace('-', ' ');
}

function inWords({ missed, moved }: CauseLine): string {
  return [missed > 0 && `${missed} missed`, moved > 0 && `${moved} moved`].filter(Boolean).join(', ');
}
