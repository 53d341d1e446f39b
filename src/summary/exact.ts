import type { Rate } from './rate.ts';

/** `k` of `n`. */
export type Tally = Pick<Rate, 'k' | 'n'>;

/**
 * How likely `fewer` is to have as few kept as it has, or fewer, if both groups
 * are kept equally often and only chance tells them apart: Fisher's exact test,
 * one-sided. From above 0 to 1.
 *
 * With all four sums held fixed the number kept in one group follows the
 * hypergeometric distribution. It takes every case as independent of the others.
 *
 * Sources: R. A. Fisher, On the interpretation of χ² from contingency tables,
 * and the calculation of P, J. R. Stat. Soc. 85 (1922), 87–94; The Design of
 * Experiments (1935), chapter II.
 */
export function fisher(fewer: Tally, more: Tally): number {
  const kept = fewer.k + more.k;
  const missed = fewer.n + more.n - kept;
  let term = Math.exp(
    logChoose(kept, fewer.k) + logChoose(missed, fewer.n - fewer.k) - logChoose(fewer.n + more.n, fewer.n),
  );
  let sum = 0;
  // From the count that was seen down to the least that is possible, where a term becomes 0.
  for (let k = fewer.k; k >= 0 && term > 0; k -= 1) {
    sum += term;
    term *= (k * (missed - fewer.n + k)) / ((kept - k + 1) * (fewer.n - k + 1));
  }
  return Math.min(1, sum);
}

/**
 * Chances corrected for how many were looked at, in the order given: those that
 * stay below some level are all true with at least one minus that level.
 *
 * Source: S. Holm, A simple sequentially rejective multiple test procedure,
 * Scand. J. Stat. 6 (1979), 65–70.
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, index) => index).sort((a, b) => chances[a]! - chances[b]!);
  const corrected = [...chances];
  let least = 0;
  order.forEach((index, rank) => {
    least = Math.max(least, Math.min(1, (chances.length - rank) * chances[index]!));
    corrected[index] = least;
  });
  return corrected;
}

function logChoose(of: number, count: number): number {
  return logFactorial(of) - logFactorial(count) - logFactorial(of - count);
}

/** `known[n]` is ln n!; it grows as it is asked for. */
const known = [0];

function logFactorial(n: number): number {
  for (let next = known.length; next <= n; next += 1) known.push(known[next - 1]! + Math.log(next));
  return known[n]!;
}
