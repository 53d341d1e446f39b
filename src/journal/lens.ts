import { type Day, daysBetween, weekdayOf } from './day.ts';
import type { Side } from './side.ts';

/** The six pairs of questions, in the order they take turns. */
export const lenses = ['change', 'vision', 'thinking', 'horizon', 'uncertainty', 'scope'] as const;
export type Lens = (typeof lenses)[number];

/** What was answered through a lens, as leader and as manager. */
export interface LensAnswers extends Readonly<Partial<Record<Side, string>>> {
  readonly private?: boolean;
}

/** A Monday on which the rotation begins with `change`. */
const start = '2024-01-01' as Day;

/** The lens of `day`: one a working day in rotation; none on Saturday and Sunday. */
export function lensOf(day: Day): Lens | undefined {
  if (['sat', 'sun'].includes(weekdayOf(day))) return undefined;
  const days = daysBetween(start, day);
  const working = Math.floor(days / 7) * 5 + (((days % 7) + 7) % 7);
  return lenses[((working % lenses.length) + lenses.length) % lenses.length];
}
