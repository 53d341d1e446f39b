import * as v from 'valibot';
import { type Goal, goalStatuses } from '../journal/goal.ts';
import { day, id, listOf, mapOf, number, oneOf, side, text, yesNo } from './scalars.ts';
import { stripped } from './stripped.ts';
import { uniqueIds } from './unique.ts';
import type { Value } from './yaml-edit.ts';

/** A measure that goes from one number to another. */
export const measure = v.pipe(
  mapOf({ of: text, from: number, to: number }),
  v.check(({ from, to }) => from !== to, 'a measure goes from one number to another'),
);

const goal = mapOf({
  id,
  text,
  side: v.nullish(side),
  since: v.nullish(day),
  by: v.nullish(day),
  measure: v.nullish(measure),
  status: v.nullish(oneOf(goalStatuses), 'active'),
  ended: v.nullish(day),
  private: v.nullish(yesNo),
});

/** What `goals.yaml` may say. */
export const goalsSchema = v.pipe(listOf(goal), uniqueIds());

/** The goals that `goals.yaml` says. */
export function goalsFrom(written: v.InferOutput<typeof goalsSchema>): Goal[] {
  return (written ?? []).map(stripped);
}

/** A goal as `goals.yaml` says it. */
export function writtenGoal(goal: Goal): {
  [key: string]: Value | undefined;
} {
  const { id, text, side, since, by, measure, status } = goal;
  const hidden = goal.private || undefined;
  return { id, text, side, since, by, measure: measure && { ...measure }, status, private: hidden };
}
