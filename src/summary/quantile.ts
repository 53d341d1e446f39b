/**
 * The value below which the share `part` (0 to 1) of `values` lies, `undefined`
 * for none; 0.5 is the median. Between two values, in proportion.
 *
 * Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages,
 * Am. Stat. 50 (1996), 361–365, definition 7.
 */
export function quantile(values: readonly number[], part: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}
