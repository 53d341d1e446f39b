import type { Period } from '../journal/period.ts';
import type { StandardLine } from '../summary/summary.ts';
import { rateText } from './rate.ts';

/** One standard as a report tells of it. */
export interface ReportStandard {
  readonly text: string;
  /** `daily`, `weekdays`, `3 per week`, `Mon and Thu`. */
  readonly on: string;
  /** Days, or by `unit` weeks or months. */
  readonly kept: number;
  readonly missed: number;
  readonly unit: string;
  /** Days. */
  readonly untested: number;
  readonly unrecorded: number;
  /** Kept of kept and missed; of a week or month that is not over, how far it has come. */
  readonly rate: string;
}

/** `period` is that of the report. */
export function reportStandard(line: StandardLine, period: Period): ReportStandard {
  const { text, on, unit, kept, missed, untested, unrecorded } = line;
  return { text, on: dueOn(on), unit, kept, missed, untested, unrecorded, rate: rateOf(line, period) };
}

/** The words of the file; weekdays that are named, as in a sentence. */
function dueOn(on: string): string {
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)\b/.test(on)) return on;
  return on.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace(/, (?=\w+$)/, ' and ');
}

/** `4 of 5, 80 %`, `4 of 10 weeks, 40 %`; of one week in its own report `2 of 3`; of one not over yet `1 of 2 so far`. */
function rateOf({ unit, rate, target }: StandardLine, { kind }: Period): string {
  if (unit === 'day') return rateText(rate);
  const days = target && `${target.kept} of ${target.of}`;
  if (days && rate.n === 0) return `${days} so far`;
  if (days && rate.n === 1 && unit === kind) return days;
  return rateText(rate).replace(/ of \d+/, `$& ${unit}${rate.n === 1 ? '' : 's'}`);
}
