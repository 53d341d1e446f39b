import { byPart, type Part } from './parts.ts';
import { rateOf } from './rate.ts';
import type { Shares } from './say-do.ts';
import type { RatedPart } from './stats.ts';
import type { PromiseLine } from './summary.ts';

/** Say/do in each of `parts`, by the days that were promised. */
export function sayDoParts({ k, n }: Shares, parts: readonly Part[]): RatedPart[] {
  const dayOf = ({ due }: PromiseLine) => due;
  const kept = byPart(parts, k, dayOf);
  return byPart(parts, n, dayOf).map((promised, index) => ({
    ...parts[index]!,
    ...rateOf(kept[index]!.length, promised.length),
  }));
}
