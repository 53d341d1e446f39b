import type { Part } from '../summary/parts.ts';
import type { OwnNumber, RatedPart, Stats, Trend } from '../summary/stats.ts';
import { count } from './count.ts';
import { flow } from './flow.ts';
import { spellLabel } from './label-row.ts';
import type { Look } from './look.ts';
import { rateWithInterval } from './rate.ts';
import { shown } from './shown.ts';
import { blank, spark } from './spark.ts';
import { sparkRows } from './spark-rows.ts';
import { decimal } from './stats-words.ts';
import { wrap } from './width.ts';

/** Fewest answers that make a picture. */
const enough = 5;

/** Say/do of the whole period, and how it went part by part. */
export function sayDoTrend({ sayDo }: Stats, look: Look): string[] {
  const { paint, columns } = look;
  const { total, grain, parts } = sayDo;
  if (total.n === 0) return wrap('no promise has come due in these days', columns).map(paint.quiet);
  if (paint.plain) return [rateWithInterval(total), ...wrap(partsInWords(sayDo), columns)];
  const picture = severalRated(parts)
    ? [
        ...sparkRows([{ name: '', cells: sparkOf(parts) }], parts, grain, look),
        ...wrap(`by ${grain}: ▁ none kept, █ all, ${blank} none due`, columns).map(paint.quiet),
      ]
    : [];
  return [paint.strong(rateWithInterval(total)), ...picture];
}

/** The commitments of both sides, and how they were spread over time. */
export function balanceTrend({ balance }: Stats, look: Look): string[] {
  const { manage, lead, grain, parts } = balance;
  const { paint, columns } = look;
  if (manage + lead === 0) return [];
  const total = [`manage ${manage}`, `lead ${lead}`].join(paint.plain ? ', ' : ' · ');
  const filled = parts.filter((part) => part.manage + part.lead > 0);
  if (paint.plain) {
    const words = filled.map(
      (part) => `${spellLabel(part.label, grain)}: manage ${part.manage}, lead ${part.lead}`,
    );
    return [total, ...(filled.length > 1 ? wrap(`by ${grain}: ${words.join('; ')}`, columns) : [])];
  }
  if (filled.length < 2) return [total];
  const most = Math.max(...parts.map((part) => Math.max(part.manage, part.lead)));
  const rows = (['manage', 'lead'] as const).map((side) => ({
    name: `${side} ${balance[side]}`,
    cells: spark(parts.map((part) => (part[side] === 0 ? undefined : part[side] / most))),
  }));
  return [
    ...sparkRows(rows, parts, grain, look),
    ...wrap(`by ${grain}: █ is ${most}, ${blank} none`, columns).map(paint.quiet),
  ];
}

/** Each question of the person's own that was answered in numbers. */
export function numberTrends({ numbers }: Stats, look: Look): string[] {
  return numbers.flatMap((line) => numberTrend(line, look));
}

function numberTrend({ id, n, median, min, max, grain, parts }: OwnNumber, look: Look): string[] {
  const { paint, columns } = look;
  const name = shown(id);
  if (n < enough) return wrap(`${name}: ${count(n, 'answer')}, too few for a picture`, columns);
  const facts = [`median ${decimal(median)}`, `${decimal(min)} to ${decimal(max)}`, count(n, 'answer')];
  const answered = parts.flatMap((part) =>
    part.median === undefined ? [] : [{ ...part, median: part.median }],
  );
  if (paint.plain) {
    const words = answered.map((part) => `${spellLabel(part.label, grain)}: ${decimal(part.median)}`);
    const by = answered.length > 1 ? wrap(`median by ${grain}: ${words.join('; ')}`, columns) : [];
    return [...wrap(`${name}: ${facts.join(', ')}`, columns), ...by];
  }
  // All alike, they stand half high.
  const height = (value: number) => (max > min ? (value - min) / (max - min) : 0.5);
  const cells = spark(parts.map((part) => (part.median === undefined ? undefined : height(part.median))));
  const picture = answered.length > 1 ? sparkRows([{ name: '', cells }], parts, grain, look) : [];
  return [...flow([paint.strong(name), ...facts], columns, ' · '), ...picture];
}

/** One cell for each part, as high as its share. */
export function sparkOf(parts: readonly RatedPart[]): string {
  return spark(parts.map(({ k, n }) => (n === 0 ? undefined : k / n)));
}

/** Whether there are at least two parts to compare. */
export function severalRated(parts: readonly (Part & { readonly n: number })[]): boolean {
  return parts.filter(({ n }) => n > 0).length > 1;
}

/** `by month: Sep 2026: 3 of 4; Oct 2026: 5 of 5`. */
export function partsInWords({ grain, parts }: Trend): string {
  const rated = parts.filter(({ n }) => n > 0);
  const spelt = rated.map(({ label, k, n }) => `${spellLabel(label, grain)}: ${k} of ${n}`);
  return rated.length > 1 ? `by ${grain}: ${spelt.join('; ')}` : '';
}
