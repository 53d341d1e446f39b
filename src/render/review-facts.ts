import type { StandardLine, Summary } from '../summary/summary.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { goalRows } from './week-goals.ts';
import { missedRows, sayDoRows } from './week-promises.ts';
import { cut, pad, widthOf, wrap } from './width.ts';

/** Wider, lines are hard to follow; narrower, names stand above their facts. */
const [widest, narrow] = [100, 76];

/** Cells for the names of the facts beside them. */
const gutter = 11;

/** Lines that one kind of fact may take; the rest is counted. */
const most = 4;

/** The facts that a review begins with: a summary in a few lines, each ending in a newline. */
export function reviewFacts(summary: Summary, { paint, columns }: Look): string {
  const width = Math.min(columns, widest);
  const beside = !paint.plain && width >= narrow;
  const look = { paint, columns: width - (beside ? gutter : 2) };
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['say/do', sayDoRows(summary, look)],
    ['missed', few(missedRows(summary, look), summary.period.label, look)],
    ['standards', few(standardRows(summary.standards, look), summary.period.label, look)],
    ['wins', [winsIn(summary)]],
    ['goals', goalRows(summary.goals, look)],
  ];
  const lines = facts
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([name, rows]) =>
      beside
        ? rows.map((row, index) => `${index === 0 ? paint.strong(pad(name, gutter)) : pad('', gutter)}${row}`)
        : [paint.strong(name), ...rows.map((row) => `  ${row}`)],
    );
  const open = summary.open > 0 ? wrap(unsettled(summary.open), width).map(paint.warn) : [];
  return [...lines, ...open].map((line) => `${line.trimEnd()}\n`).join('');
}

/** Those tested, the least kept first. */
function standardRows(standards: readonly StandardLine[], { paint, columns }: Look): string[] {
  const tested = standards
    .filter(({ rate }) => rate.n > 0)
    .toSorted((a, b) => a.rate.k / a.rate.n - b.rate.k / b.rate.n)
    .map(({ text, rate, unit }) => ({
      text: shown(text),
      kept: `${rate.k} of ${unit === 'day' ? rate.n : count(rate.n, unit)}`,
    }));
  if (paint.plain) return tested.flatMap(({ text, kept }) => wrap(`${text}: ${kept}`, columns));
  const longest = Math.max(0, ...tested.map(({ text }) => widthOf(text)));
  const room = Math.min(longest, columns - 2 - Math.max(0, ...tested.map(({ kept }) => widthOf(kept))));
  return tested.map(({ text, kept }) => `${pad(cut(text, room), room)}  ${kept}`);
}

function winsIn({ wins }: Summary): string {
  if (wins.length === 0) return 'none written down';
  const others = [...new Set(wins.flatMap(({ who }) => (who === undefined ? [] : [shown(who)])))];
  return `${wins.length}${others.length > 0 ? `, with a word for ${others.join(', ')}` : ''}`;
}

function few(rows: readonly string[], label: string, { paint }: Look): string[] {
  if (rows.length <= most) return [...rows];
  return [
    ...rows.slice(0, most - 1),
    paint.quiet(`and ${rows.length - most + 1} more lines in lead week ${label}`),
  ];
}

function unsettled(open: number): string {
  return `${count(open, 'promise')} of these days ${open === 1 ? 'has' : 'have'} no outcome yet; lead today settles ${open === 1 ? 'it' : 'them'}.`;
}
