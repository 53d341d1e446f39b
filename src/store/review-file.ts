import * as v from 'valibot';
import type { Period } from '../journal/period.ts';
import { carriedChoices, goalChoices, type Review, standardChoices } from '../journal/review.ts';
import { byId, id, listOf, mapOf, moment, oneOf, text, yesNo } from './scalars.ts';
import { stripped } from './stripped.ts';

/** What the file of one review may say. */
export const reviewSchema = v.nullish(
  mapOf({
    opened: v.nullish(moment),
    closed: v.nullish(moment),
    private: v.nullish(yesNo),
    form: v.nullish(oneOf(['short'])),
    answers: v.nullish(byId(text), {}),
    carried: v.nullish(byId(oneOf(carriedChoices)), {}),
    goals: v.nullish(byId(oneOf(goalChoices)), {}),
    standard: v.nullish(mapOf({ id, choice: oneOf(standardChoices) })),
    hard: v.nullish(mapOf({ id, text, why: text, answer: v.nullish(text) })),
    'new-goals': listOf(id),
    commitments: listOf(id),
    focus: v.nullish(text),
  }),
);

/** The review of `period`, from what its file says. */
export function reviewFrom(written: v.InferOutput<typeof reviewSchema>, period: Period): Review {
  const nothing = { answers: {}, carried: {}, goals: {}, newGoals: [], commitments: [] };
  if (!written) return { period, ...nothing };
  const { form, hard, 'new-goals': newGoals, ...rest } = written;
  return {
    period,
    ...stripped(rest),
    ...(form === 'short' && { short: true }),
    ...(hard && { hard: stripped(hard) }),
    newGoals,
  };
}
