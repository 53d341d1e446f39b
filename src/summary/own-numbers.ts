import type { Day } from '../journal/day.ts';
import { byPart, type Cut } from './parts.ts';
import { quantile } from './quantile.ts';
import type { OwnNumber } from './stats.ts';
import type { View } from './view.ts';

/** An answer in numbers. */
export interface NumberGiven {
  readonly day: Day;
  readonly value: number;
}

/** The answers in numbers of the period, by the id of their question, sorted by it. */
export function numbersGiven({ entries }: View): Map<string, NumberGiven[]> {
  const given = new Map<string, NumberGiven[]>();
  for (const { day, answers } of entries) {
    for (const [id, value] of Object.entries(answers)) {
      if (typeof value !== 'number' || !Number.isFinite(value)) continue;
      const sameId = given.get(id);
      if (sameId) sameId.push({ day, value });
      else given.set(id, [{ day, value }]);
    }
  }
  return new Map([...given].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each question with its median, its ends, and the median of each part. */
export function ownNumbers(
  given: ReadonlyMap<string, readonly NumberGiven[]>,
  { grain, parts }: Cut,
): OwnNumber[] {
  return [...given].map(([id, answers]) => {
    const sorted = answers.map(({ value }) => value).toSorted((a, b) => a - b);
    return {
      id,
      n: sorted.length,
      median: medianOf(sorted)!,
      min: sorted[0]!,
      max: sorted.at(-1)!,
      grain,
      parts: byPart(parts, answers, ({ day }) => day).map((inPart, index) => {
        const median = medianOf(inPart.map(({ value }) => value));
        return { ...parts[index]!, n: inPart.length, ...(median !== undefined && { median }) };
      }),
    };
  });
}

function medianOf(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}
