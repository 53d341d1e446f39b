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

/**
 * A rate with its Wilson score interval; from 0 to 1 when there is nothing to go by.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and
 * statistical inference, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
export function rateOf(k: number, n: number): Rate {
  if (n === 0) return { k, n, low: 0, high: 1 };
  const share = k / n;
  const middle = share + z ** 2 / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  return { k, n, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
