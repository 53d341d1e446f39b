import type { Part } from '../summary/parts.ts';
import type { RatedPart, Stats, Trend } from '../summary/stats.ts';
import { flow } from './flow.ts';
import { partsSpelt } from './label-row.ts';
import type { Look } from './look.ts';
import { rateWithInterval } from './rate.ts';
import { blank, spark } from './spark.ts';
import { sparkRows } from './spark-rows.ts';
import { wrap } from './width.ts';

/** Say/do of the whole period, and how it went part by part. */
export function sayDoTrend({ sayDo }: Stats, look: Look): string[] {
  const { paint, columns } = look;
  const { total, grain, parts } = sayDo;
  if (total.n === 0) return wrap('no promise has come due in these days', columns).map(paint.quiet);
  if (paint.plain) return [rateWithInterval(total, paint), ...wrap(partsInWords(sayDo), columns)];
  const picture = severalRated(parts)
    ? [
        ...sparkRows([{ name: '', cells: sparkOf(parts) }], parts, grain, look),
        ...caption([`by ${grain}: ▁ none kept`, '█ all', `${blank} none due`], look),
      ]
    : [];
  return [paint.strong(rateWithInterval(total, paint)), ...picture];
}

/** The commitments of both sides, and how they were spread over time. */
export function balanceTrend({ balance }: Stats, look: Look): string[] {
  const { manage, lead, grain, parts } = balance;
  const { paint, columns } = look;
  if (manage + lead === 0) return [];
  const total = [`manage ${manage}`, `lead ${lead}`].join(paint.and);
  const filled = parts.filter((part) => part.manage + part.lead > 0);
  if (paint.plain) {
    const words = partsSpelt(filled, grain, (part) => `manage ${part.manage}, lead ${part.lead}`);
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
    ...caption([`by ${grain}: █ is ${most}`, `${blank} none`], look),
  ];
}

/** What the cells of a picture stand for, below it. */
export function caption(parts: readonly string[], { paint, columns }: Look): string[] {
  return flow(parts, columns, ', ').map(paint.quiet);
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
  const spelt = partsSpelt(rated, grain, ({ k, n }) => `${k} of ${n}`);
  return rated.length > 1 ? `by ${grain}: ${spelt.join('; ')}` : '';
}
