import type { StandardTrend, Stats } from '../summary/stats.ts';
import { count } from './count.ts';
import { flow } from './flow.ts';
import { labelRow } from './label-row.ts';
import type { Look } from './look.ts';
import { rateText } from './rate.ts';
import { shown } from './shown.ts';
import { sparkRows } from './spark-rows.ts';
import { partsInWords, severalRated, sparkOf } from './stats-trends.ts';
import { streakText, strengthText } from './stats-words.ts';
import { pad, widthOf, wrap } from './width.ts';

/** Cells that a picture may take of the line in which it stands. */
const widest = 24;

/** Each standard in its parts, with its strength and, where it was asked for, its streak. */
export function standardTrends({ standards }: Stats, look: Look): string[] {
  const { paint, columns } = look;
  if (paint.plain) return standards.flatMap((line) => inWords(line, look));
  const drawn = standards.filter(({ parts }) => severalRated(parts));
  const { parts = [], grain = 'month' } = drawn[0] ?? {};
  const beside = parts.length <= widest;
  const labels = labelRow(
    parts.map(({ to }) => to),
    grain,
  );
  const head = drawn.length > 0 ? [`${beside ? `${labels}  ` : ''}by ${grain}`] : [];
  return [
    ...head.map(paint.quiet),
    ...standards.flatMap((line) => [
      ...wrap(shown(line.text), columns, 2),
      ...(beside ? besideRows(line, parts.length, look) : belowRows(line, look)),
    ]),
  ];
}

/** The picture, and what is known right of it, or below it where that does not fit. */
function besideRows(line: StandardTrend, cells: number, { paint, columns }: Look): string[] {
  const facts = factsOf(line);
  const before = cells === 0 ? 2 : cells + 2;
  const picture = severalRated(line.parts) ? sparkOf(line.parts) : '';
  const room = columns - before;
  if (Math.max(...facts.map(widthOf)) <= room) {
    return flow(facts, room, ' · ').map(
      (words, index) => pad(index === 0 ? picture : '', before) + quietly(words, index),
    );
  }
  return [
    ...(picture === '' ? [] : [picture]),
    ...flow(facts, columns - 2, ' · ').flatMap((words) => wrap(words, columns - 2).map((one) => `  ${one}`)),
  ];

  function quietly(words: string, index: number): string {
    return index === 0 ? words : paint.quiet(words);
  }
}

function belowRows(line: StandardTrend, look: Look): string[] {
  const { parts, grain } = line;
  const room = { ...look, columns: look.columns - 2 };
  const picture = severalRated(parts)
    ? sparkRows([{ name: '', cells: sparkOf(parts) }], parts, grain, room)
    : [];
  const facts = flow(factsOf(line), room.columns, ' · ').flatMap((words) => wrap(words, room.columns));
  return [...facts, ...picture].map((one) => `  ${one}`);
}

/** `33 of 38, 87 %`, how firm it is, and its streak. Where it was never tested, that. */
function factsOf({ total, unit, strength, streak, untested, unrecorded }: StandardTrend): string[] {
  const whole = unit === 'day' ? rateText(total) : `${total.k} of ${count(total.n, unit)}`;
  const why = untested > 0 ? 'no occasion for it yet' : unrecorded > 0 ? 'unrecorded so far' : 'not due yet';
  const firm = strength && strength.n > 0 ? strengthText(strength) : '';
  return [total.n > 0 ? whole : why, firm, streakText(streak)].filter((fact) => fact !== '');
}

function inWords(line: StandardTrend, { columns }: Look): string[] {
  const by = partsInWords(line);
  const facts = `${shown(line.text)}: ${factsOf(line).join(', ')}${by === '' ? '' : `, ${by}`}`;
  return wrap(facts, columns);
}
