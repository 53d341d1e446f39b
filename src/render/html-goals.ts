import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { type Day, daysBetween, inShort } from '../journal/day.ts';
import type { GoalCourse } from './chart.ts';
import { figure, legend, svg } from './html-chart-frame.ts';
import { element, type Html, nothing, share, text, together } from './html-element.ts';
import { decimal } from './stats-words.ts';

/** In px: the height of the picture, of the room above and of that below. */
const [high, above, below] = [96, 8, 22];

/** In percent of the width: where the time begins and ends. */
const span = [9, 97] as const;

/** For each goal with a measure: the way it went against the time it has. */
export function goalsChart(goals: readonly GoalCourse[], upTo: Day, id: string): Html {
  const title = 'Goals against their time';
  const drawn = goals.flatMap((goal, at) => course(goal, upTo, `${id}-${at + 1}`) ?? []);
  if (drawn.length === 0) return nothing;
  const hasPace = goals.some(({ since, by }) => since && by);
  return figure('goals', {
    title,
    sentence: '',
    numbers: {
      heads: ['Goal', 'Day', 'Where it stood'],
      rows: goals.flatMap(({ text, points }) =>
        points.map(({ day, value }) => [text, `${inShort(day)} ${day.slice(0, 4)}`, decimal(value)]),
      ),
    },
    inside: [
      element('ul', { class: 'courses' }, ...drawn),
      legend([
        [element('line', { x1: 0, x2: 12, y1: 6, y2: 6, class: 'course' }), 'where it stood'],
        ...(hasPace
          ? ([[element('line', { x1: 0, x2: 12, y1: 11, y2: 1, class: 'pace' }), 'an even pace']] as const)
          : []),
      ]),
    ],
  });
}

/** One goal; nothing where there is no time or no way to show. */
function course(goal: GoalCourse, upTo: Day, id: string): Html | undefined {
  const { measure, points, since = points[0]?.day, by } = goal;
  if (since === undefined || measure.from === measure.to) return undefined;
  const first = points[0] && points[0].day < since ? points[0].day : since;
  // What had its day long ago is not shown up to now.
  const last = [by ?? upTo, points.at(-1)?.day]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)!;
  const days = Math.max(1, daysBetween(first, last));
  const x = scaleLinear().domain([0, days]).range(span);
  const at = (day: Day) => x(daysBetween(first, day));
  const values = [measure.from, measure.to, ...points.map(({ value }) => value)];
  // A measure that falls is drawn as it goes: down.
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([above + high, above]);
  const stood = [{ day: since, value: measure.from }, ...points];
  const [now] = stood.slice(-1);
  // Up to the last day there is something to say of: today, or the end of the period.
  const until = now!.day < upTo && (by === undefined || upTo <= by) ? upTo : now!.day;
  const path = line<(typeof stood)[number]>()
    .curve(curveStepAfter)
    .x(({ day }) => at(day) * 10)
    .y(({ value }) => y(value))
    .digits(1)([...stood, { day: until, value: now!.value }]);
  const inside = [
    ...[measure.from, measure.to].map((value) =>
      together([
        element('line', { x1: share(span[0]), x2: '100%', y1: y(value), y2: y(value), class: 'grid' }),
        element(
          'text',
          { x: share(span[0] - 1.5), y: y(value) + 4, class: 'end quiet' },
          text(decimal(value)),
        ),
      ]),
    ),
    by
      ? element('line', {
          x1: share(at(since)),
          x2: share(at(by)),
          y1: y(measure.from),
          y2: y(measure.to),
          class: 'pace',
        })
      : nothing,
    element(
      'svg',
      {
        width: '100%',
        height: above + high + 2,
        viewBox: `0 0 1000 ${above + high + 2}`,
        preserveAspectRatio: 'none',
      },
      element('path', { d: path ?? '', class: 'course' }),
    ),
    ...points.map(({ day, value }) =>
      element('circle', { cx: share(at(day)), cy: y(value), r: 3, class: 'point' }),
    ),
    element('text', { x: share(span[0]), y: above + high + 17, class: 'quiet' }, text(dayAlone(first, upTo))),
    element(
      'text',
      { x: share(span[1]), y: above + high + 17, class: 'end quiet' },
      text(dayAlone(last, upTo)),
    ),
  ];
  const [value, from, to] = [now!.value, measure.from, measure.to].map(decimal);
  const stands =
    measure.from === 0 ? `${value} of ${to} ${measure.of}` : `${value} ${measure.of}, from ${from} to ${to}`;
  return element(
    'li',
    {},
    element('p', {}, text(goal.text), ' ' as Html, element('span', {}, text(stands))),
    svg(id, { title: goal.text, description: inWords(goal, stands), height: above + high + below, inside }),
  );
}

function inWords({ points, by, since, measure }: GoalCourse, stands: string): string {
  const steps = points.map(({ day, value }) => `${inShort(day)}: ${decimal(value)}`).join('; ');
  const time = [
    since && `from ${inShort(since)} ${since.slice(0, 4)}`,
    by && `to ${inShort(by)} ${by.slice(0, 4)}`,
  ];
  const known = time.filter(Boolean).join(' ');
  const way = `Measured in ${measure.of}, from ${decimal(measure.from)} to ${decimal(measure.to)}${known && `, ${known}`}.`;
  return `${way} It stands at ${stands}.${steps && ` ${steps}.`}`;
}

/** `7 Sep`; with its year where it is another than that of `upTo`. */
function dayAlone(day: Day, upTo: Day): string {
  return inShort(day, upTo).replace(/^\w+ /, '');
}
