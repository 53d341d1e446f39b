import { type Day, daysFrom, weekdayOf } from '../journal/day.ts';
import { lengthOf } from '../journal/period.ts';
import type { StandardLine, Summary } from '../summary/summary.ts';
import { bar } from './bar.ts';
import { count } from './count.ts';
import { dayWithin } from './day-within.ts';
import { flow } from './flow.ts';
import type { Look } from './look.ts';
import type { Mark, Paint } from './paint.ts';
import { rateText, rateWithInterval } from './rate.ts';
import { shown } from './shown.ts';
import { cut, pad, widthOf, wrap } from './width.ts';

/** Cells of the bar of a longer period. */
const barColumns = 10;

/** With less room for its text, a standard stands above its days. */
const narrow = 18;

/** Each standard with its week at a glance; over more than a week, with a bar instead. */
export function standardRows(summary: Summary, look: Look): string[] {
  const { standards, period } = summary;
  if (standards.length === 0) return [];
  if (look.paint.plain) return standards.flatMap((line) => inWords(line, summary, look));
  const days = lengthOf(period) <= 7 ? daysFrom(period.from, period.to) : undefined;
  const rows = standards.map((line) => ({
    text: shown(line.text),
    picture: days ? glance(line, days, look.paint) : shareKept(line),
    words: counted(line, days !== undefined, look.paint),
  }));
  const names = (days ?? []).map((day) => weekdayOf(day)[0]!.toUpperCase()).join(' ');
  const widest = Math.max(...rows.map(({ words }) => widthOf(words)));
  const room = look.columns - Math.max(...rows.map(({ picture }) => widthOf(picture))) - widest - 4;
  if (room < narrow) return stacked(rows, names, unsaid(summary, look.paint), look);
  const longest = Math.min(room, Math.max(...rows.map(({ text }) => widthOf(text))));
  return [
    ...heading(names, unsaid(summary, look.paint), longest, look),
    ...rows.map(({ text, picture, words }) => `${pad(cut(text, longest), longest)}  ${picture}  ${words}`),
  ];
}

interface Row {
  readonly text: string;
  readonly picture: string;
  readonly words: string;
}

function stacked(
  rows: readonly Row[],
  names: string,
  unsaid: readonly string[],
  { paint, columns }: Look,
): string[] {
  const head = [...flow(unsaid, columns - 2, '  '), ...(names === '' ? [] : [names])];
  return [
    ...head.map((line) => `  ${paint.quiet(line)}`),
    ...rows.flatMap(({ text, picture, words }) => [
      ...wrap(text, columns),
      ...flow([picture, words], columns - 2, '  ').map((line) => `  ${line}`),
    ]),
  ];
}

/** The weekdays above their marks; in the room left of them, what is not known. */
function heading(
  names: string,
  unsaid: readonly string[],
  longest: number,
  { paint, columns }: Look,
): string[] {
  const said = unsaid.join('  ');
  const fits = widthOf(said) <= longest;
  const above = names === '' ? '' : `${pad(fits ? paint.quiet(said) : '', longest)}  ${paint.quiet(names)}`;
  const own = names === '' || !fits ? flow(unsaid, columns, '  ').map(paint.quiet) : [];
  return [...own, ...(above === '' ? [] : [above])];
}

/** Verdicts that are neither kept nor missed, counted; it explains their marks, too. */
function unsaid({ standards }: Summary, paint: Paint): string[] {
  return (['untested', 'unrecorded'] as const).flatMap((of) => {
    const sum = standards.reduce((total, line) => total + line[of], 0);
    return sum > 0 ? [`${paint.mark(of)} ${sum} ${of}`] : [];
  });
}

function shareKept({ rate: { k, n } }: StandardLine): string {
  return n > 0 ? bar(k / n, barColumns) : pad('', barColumns);
}

/** The days of a week, each as the mark of its verdict; blank: nothing was due, or it is to come. */
function glance(line: StandardLine, days: readonly Day[], paint: Paint): string {
  return days
    .map((day) => {
      const mark: Mark | undefined =
        line.days[day] ?? (line.unrecordedOn.includes(day) ? 'unrecorded' : undefined);
      return mark ? paint.mark(mark) : ' ';
    })
    .join(' ');
}

/** `4 of 5, 80 %`; of a target `2 of 3 per week`, or `3 of 4 weeks` over several of them. */
function counted(
  { rate, unit, target, untested, unrecorded }: StandardLine,
  isWeek: boolean,
  paint: Paint,
): string {
  if (unit !== 'day' && rate.n > 1) return `${rate.k} of ${rate.n} ${unit}s`;
  if (unit !== 'day' && target) return `${target.kept} of ${target.of} per ${unit}`;
  if (rate.n > 0) return isWeek ? rateText(rate) : rateWithInterval(rate, paint);
  if (untested > 0) return 'untested';
  return unrecorded > 0 ? 'unrecorded' : 'not due';
}

/** The same without a picture: which days were not kept, by name. */
function inWords(line: StandardLine, { period }: Summary, { paint, columns }: Look): string[] {
  const isWeek = lengthOf(period) <= 7;
  const days = daysFrom(period.from, period.to);
  const named = (found: readonly Day[]) => found.map((day) => dayWithin(period, day)).join(' ');
  const on = (verdict: string) => days.filter((day) => line.days[day] === verdict);
  const rest = isWeek
    ? [
        on('missed').length > 0 && `missed ${named(on('missed'))}`,
        on('untested').length > 0 && `untested ${named(on('untested'))}`,
        line.unrecorded > 0 && `unrecorded ${named(line.unrecordedOn)}`,
      ]
    : [
        line.untested > 0 && `${count(line.untested, 'day')} untested`,
        line.unrecorded > 0 && `${count(line.unrecorded, 'day')} unrecorded`,
      ];
  const facts = [counted(line, isWeek, paint), ...rest.filter((part) => part !== false)];
  return wrap(`${shown(line.text)}: ${facts.join(', ')}`, columns);
}
