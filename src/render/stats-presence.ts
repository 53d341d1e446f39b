import { inShort } from '../journal/day.ts';
import { sides } from '../journal/side.ts';
import type { Gap, Stats } from '../summary/stats.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { wrap } from './width.ts';

/** The lenses that were looked through, as manager and as leader, with their days. */
export function lensRows({ lenses }: Stats, { columns }: Look): string[] {
  return sides.toReversed().flatMap((side) => {
    const answered = lenses.filter((line) => line[side] > 0).map((line) => `${line.lens} ${line[side]}`);
    return answered.length === 0
      ? []
      : wrap(`as ${side === 'lead' ? 'leader' : 'manager'}: ${answered.join(', ')}`, columns);
  });
}

/** Gaps, and that one came back. */
export function gapRows({ gaps, asOf }: Stats, { columns }: Look): string[] {
  if (gaps.length === 0) return [];
  const one = (gap: Gap) =>
    `${count(gap.days, 'day')}, ${inShort(gap.from, gap.to)} to ${inShort(gap.to, asOf)}` +
    (gap.back === undefined ? '' : `; back on ${inShort(gap.back, gap.to)}`);
  const returned = gaps.flatMap(({ backAfter }) => backAfter ?? []);
  const last = gaps.at(-1)!;
  const still = last.back === undefined ? ['One line takes it up again: lead today'] : [];
  if (gaps.length === 1)
    return [...wrap(`one gap of ${one(last)}`, columns), ...still.flatMap((line) => wrap(line, columns))];
  const days = gaps.map((gap) => gap.days);
  const lines = [
    `${gaps.length} gaps of ${fromTo(days)} due days, the last of ${one(last)}`,
    ...(returned.length > 0
      ? [`back ${gaps.every(({ back }) => back) ? 'each time, ' : ''}after ${fromTo(returned)} days`]
      : []),
    ...still,
  ];
  return lines.flatMap((line) => wrap(line, columns));
}

/** `3`, or `3 to 9`. */
function fromTo(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? String(least) : `${least} to ${most}`;
}
