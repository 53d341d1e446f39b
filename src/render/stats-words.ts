import type { Streak } from '../summary/streak.ts';
import type { Strength } from '../summary/strength.ts';
import { count } from './count.ts';

/** Fewest tested days of which more than a count can be said. */
const enough = 5;

/** How firmly a standard is kept, from which value on. */
const firmness = [
  [0.9, 'firm'],
  [0.7, 'steady'],
  [0.4, 'not steady yet'],
  [0, 'hard at present'],
] as const;

/** `firm, 0.92 over 40 tested days`; without a number where it would rest on too few. */
export function strengthText({ value, n }: Strength): string {
  if (n < enough) return `${count(n, 'tested day')}, too few to tell its strength`;
  const [, word] = firmness.find(([from]) => value >= from)!;
  // Whole is only what was never missed.
  const rounded = value < 1 ? Math.min(0.99, value) : value;
  return `${word}, ${rounded.toFixed(2)} over ${n} tested days`;
}

/** `12 days in a row`; empty where there is no row. */
export function streakText(streak: Streak | undefined): string {
  return streak && streak.length > 1 ? `${count(streak.length, streak.unit)} in a row` : '';
}

/** A number in at most two decimals. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
