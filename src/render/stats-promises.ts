import type { CauseLine, Stats } from '../summary/stats.ts';
import { bar } from './bar.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { rateWithInterval } from './rate.ts';
import { decimal } from './stats-words.ts';
import { pad, widthOf, wrap } from './width.ts';

/** Cells of a bar. */
const barColumns = 10;

/** What was behind promises missed and moved. */
export function causeRows({ causes }: Stats, { paint, columns }: Look): string[] {
  if (causes.length === 0) return [];
  const rows = causes.map((line) => ({ name: nameOf(line), size: line.missed + line.moved, line }));
  if (paint.plain) {
    return rows.flatMap(({ name, size, line }) =>
      wrap(`${name}: ${size}${isMixed(line) ? ', ' : ' '}${spelt(line, ', ')}`, columns),
    );
  }
  const most = Math.max(...rows.map(({ size }) => size));
  const longest = Math.max(...rows.map(({ name }) => name.length));
  const drawn = rows.map(({ name, size, line }) => ({
    picture: `${pad(name, longest)}  ${bar(size / most, barColumns)}  ${pad(String(size), String(most).length, 'right')}`,
    facts: spelt(line, ' · '),
  }));
  const beside = drawn.every(({ picture, facts }) => widthOf(picture) + 2 + facts.length <= columns);
  return drawn.flatMap(({ picture, facts }) =>
    beside ? [`${picture}  ${paint.quiet(facts)}`] : [picture, `  ${paint.quiet(facts)}`],
  );
}

function nameOf({ cause }: CauseLine): string {
  return cause?.replace('-', ' ') ?? 'not said';
}

function isMixed({ missed, moved }: CauseLine): boolean {
  return missed > 0 && moved > 0;
}

/** What was missed and what moved; beside its total, one alone needs no number. */
function spelt(line: CauseLine, and: string): string {
  if (isMixed(line)) return `${line.missed} missed${and}${line.moved} moved`;
  return line.missed > 0 ? 'missed' : 'moved';
}

/** How time spent compares with time planned. */
export function planningRows({ planning }: Stats, { columns }: Look): string[] {
  const { pairs, factor } = planning;
  if (pairs.length === 0) return [];
  if (!factor) {
    return wrap(
      `${count(pairs.length, 'budget')} with the time taken; from five on they tell how you plan`,
      columns,
    );
  }
  const { low, median, high } = factor;
  const times = decimal(median) === '1' ? 'just' : `${decimal(median)} times`;
  const middle = `the middle one came to ${times} what was planned`;
  return wrap(
    `of ${pairs.length} budgets, ${middle} (half of them ${decimal(low)} to ${decimal(high)})`,
    columns,
  );
}

/** Promises to oneself beside promises to others. */
export function toWhomRows({ toWhom: { self, others } }: Stats, { paint, columns }: Look): string[] {
  // With none of either, it is say/do over again.
  if (self.n === 0 || others.n === 0) return [];
  const rows = [
    ['to myself', self],
    ['to others', others],
  ] as const;
  return rows.flatMap(([name, rate]) => {
    const words = rateWithInterval(rate, paint);
    return wrap(paint.plain ? `${name}: ${words}` : `${name}  ${words}`, columns);
  });
}
