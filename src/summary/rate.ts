/**
 * `k` of `n`, with the interval in which the underlying share lies with 80 %
 * confidence, both ends from 0 to 1.
 */
export interface Rate {
  readonly k: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 80 % of the normal distribution. */
const z = 1.2816;

/** A rate with its 80 % interval; from 0 to 1 when there is nothing to go by. */
export function rateOf(k: number, n: number): Rate {
  return { k, n, ...wilson(k, n, z) };
}

/**
 * The Wilson score interval of a share of which `k` of `n` were seen, `z`
 * standard deviations to either side. Not corrected for continuity.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and
 * statistical inference, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
export function wilson(k: number, n: number, z: number): Pick<Rate, 'low' | 'high'> {
  if (n === 0) return { low: 0, high: 1 };
  const share = k / n;
  const middle = share + z ** 2 / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  // The ends are exact there; floating point would miss them by a hair.
  return { low: k === 0 ? 0 : (middle - spread) / scale, high: k === n ? 1 : (middle + spread) / scale };
}
