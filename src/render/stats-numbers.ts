import type { OwnNumber, Stats } from '../summary/stats.ts';
import { count } from './count.ts';
import { flow } from './flow.ts';
import { partsSpelt } from './label-row.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { blank, spark } from './spark.ts';
import { sparkRows } from './spark-rows.ts';
import { caption } from './stats-trends.ts';
import { decimal } from './stats-words.ts';
import { cut, wrap } from './width.ts';

/** Fewest answers that make a picture. */
const enough = 5;

/** Each question of the person's own that was answered in numbers. */
export function numberTrends({ numbers }: Stats, look: Look): string[] {
  return numbers.flatMap((line) => numberTrend(line, look));
}

function numberTrend(line: OwnNumber, look: Look): string[] {
  const { id, n, median, min, max, parts } = line;
  const { paint, columns } = look;
  const name = shown(id);
  if (n < enough) return wrap(`${name}: ${count(n, 'answer')}, too few for a picture`, columns);
  const facts = [`median ${decimal(median)}`, `${decimal(min)} to ${decimal(max)}`, count(n, 'answer')];
  const several = parts.filter((part) => part.n > 0).length > 1;
  if (paint.plain) {
    const by = several ? wrap(inWords(line), columns) : [];
    return [...wrap(`${name}: ${facts.join(', ')}`, columns), ...by];
  }
  return [
    ...flow([paint.strong(cut(name, columns)), ...facts], columns, ' · '),
    ...(several ? picture(line, look) : []),
  ];
}

/** The median of each part, from the least answer to the greatest; if all are alike, half high. */
function picture({ min, max, grain, parts }: OwnNumber, look: Look): string[] {
  const height = (value: number) => (max > min ? (value - min) / (max - min) : 0.5);
  const cells = spark(parts.map(({ median }) => (median === undefined ? undefined : height(median))));
  const ends = max > min ? [`▁ is ${decimal(min)}`, `█ is ${decimal(max)}`] : [];
  return [
    ...sparkRows([{ name: '', cells }], parts, grain, look),
    ...caption([`median by ${grain}`, ...ends, `${blank} no answer`], look),
  ];
}

function inWords({ grain, parts }: OwnNumber): string {
  const answered = parts.filter(({ n }) => n > 0);
  const spelt = partsSpelt(answered, grain, ({ median }) => decimal(median!));
  return `median by ${grain}: ${spelt.join('; ')}`;
}
