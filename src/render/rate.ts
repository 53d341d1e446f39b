import type { Rate } from '../summary/rate.ts';

/** From how many cases on a percentage says more than it hides. */
export const enough = 5;

const signs = { plain: false };

/** A rate in words: `none yet`, `2 of 3`, `11 of 14, 79 %`. */
export function rateText({ k, n }: Rate): string {
  if (n === 0) return 'none yet';
  return n < enough ? `${k} of ${n}` : `${k} of ${n}, ${percent(k / n)}`;
}

/**
 * A rate in words with its 80 % interval, where there are enough cases: `11 of 14, 79 % (62–89 %)`;
 * `plain`: `(62 to 89 %)`.
 */
export function rateWithInterval(rate: Rate, { plain }: { readonly plain: boolean } = signs): string {
  const { low, high, n } = rate;
  if (n < enough) return rateText(rate);
  return `${rateText(rate)} (${whole(low)}${plain ? ' to ' : '–'}${percent(high)})`;
}

/** A share as a percentage without decimals; 0 and 100 only for none and all. */
export function percent(share: number): string {
  return `${whole(share)} %`;
}

function whole(share: number): number {
  if (share <= 0 || share >= 1) return Math.round(share * 100);
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
