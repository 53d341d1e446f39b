import * as v from 'valibot';
import { goalChoices, mostPromises } from '../journal/review.ts';
import { promisesGiven, strictMap } from './answers-file.ts';
import { byId, day, id, oneOf, text } from './scalars.ts';

/** A choice that needs nothing more may stand alone. */
const carried = v.union(
  [
    v.pipe(
      oneOf(['drop']),
      v.transform((choice) => ({ choice })),
    ),
    strictMap({ choice: v.literal('do', 'one of do, shrink, hand-over, drop'), due: day }),
    strictMap({ choice: v.literal('shrink'), text, due: v.optional(day), target: v.optional(text) }),
    strictMap({ choice: v.literal('hand-over'), to: text }),
    strictMap({ choice: v.literal('drop'), why: v.optional(text) }),
  ],
  'drop, or a map: {choice: do, due}, {choice: shrink, text, due}, {choice: hand-over, to} or {choice: drop, why}',
);

const standard = v.union(
  [
    strictMap({ id, choice: oneOf(['keep', 'retire']) }),
    strictMap({ id, choice: v.literal('reword'), text }),
  ],
  'a map: {id, choice: keep}, {id, choice: retire} or {id, choice: reword, text}',
);

/** What the answers to a review may say: by the id of the question, and what is to happen. */
export const reviewAnswersSchema = strictMap({
  answers: v.optional(byId(text), {}),
  carried: v.optional(byId(carried), {}),
  standard: v.optional(standard),
  goals: v.optional(byId(oneOf(goalChoices)), {}),
  hard: v.optional(text),
  'new-goals': v.optional(v.array(id, 'it must be a list of ids from the starter goals'), []),
  commitments: v.pipe(
    promisesGiven,
    v.check((made) => (made ?? []).length <= mostPromises, `${mostPromises} at most`),
  ),
  focus: v.optional(text),
});

/** Answers to a review, as they were read. */
export type ReviewAnswers = v.InferOutput<typeof reviewAnswersSchema>;
