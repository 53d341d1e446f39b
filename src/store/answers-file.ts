import * as v from 'valibot';
import { causes, statuses } from '../journal/commitment.ts';
import { parseDay } from '../journal/day.ts';
import { lenses } from '../journal/lens.ts';
import { verdicts } from '../journal/standard.ts';
import {
  byId,
  day,
  duration,
  id,
  listOf,
  noList,
  number,
  oneOf,
  side,
  text,
  time,
  yesNo,
} from './scalars.ts';

/** A map in which a key that is not known is an error: answers are never half understood. */
export function strictMap<Entries extends v.ObjectEntries>(entries: Entries) {
  return noList(
    v.strictObject(entries, ({ expected }) =>
      expected === 'never'
        ? `not a key that is known here; one of ${Object.keys(entries).join(', ')}`
        : 'it must be a map of keys and values',
    ),
  );
}

/** A plain string stands for a map that has only `text`. */
function textOr<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.union(
    [
      v.pipe(
        text,
        v.transform((given) => ({ text: given })),
      ),
      strictMap(entries),
    ],
    'it must be text, or a map of keys and values',
  );
}

const settledStatuses = ['kept', 'missed', 'dropped'] as const;

const settlement = v.union(
  [
    v.pipe(
      oneOf(statuses),
      v.transform((status) => ({ status })),
    ),
    strictMap({
      status: oneOf([...statuses, 'moved']),
      cause: v.optional(oneOf(causes)),
      why: v.optional(text),
      done: v.optional(day),
      spent: v.optional(duration),
      'on-target': v.optional(yesNo),
      to: v.optional(day),
    }),
  ],
  'it must be text, or a map of keys and values',
);

const wins = listOf(
  textOr({ text, who: v.optional(text), goal: v.optional(id), private: v.optional(yesNo) }),
);
const standards = v.optional(byId(oneOf(verdicts)), {});
const answers = v.optional(
  byId(v.union([v.string(), v.number(), v.boolean()], 'it must be text, a number, true or false')),
  {},
);

/** Commitments to be made: words alone, or with all that is known of them. */
export const promisesGiven = listOf(
  textOr({
    text,
    side: v.optional(side),
    to: v.optional(text),
    goal: v.optional(id),
    due: v.optional(day),
    budget: v.optional(duration),
    target: v.optional(text),
    private: v.optional(yesNo),
  }),
);

const dayKey = v.pipe(
  v.string(),
  v.check((written) => parseDay(written) !== undefined, 'it must be a day, such as 2026-11-23'),
);

/** What became of the steps that were meant for a day, by their goal. */
const steps = v.optional(
  byId(
    v.union(
      [
        v.pipe(
          oneOf(settledStatuses),
          v.transform((status) => ({ status, value: undefined })),
        ),
        strictMap({ status: oneOf(settledStatuses), value: v.optional(number) }),
      ],
      `one of ${settledStatuses.join(', ')}, or a map of status and value`,
    ),
  ),
  {},
);

/** How one day is closed. */
export const closingSchema = strictMap({
  standards,
  commitments: v.optional(byId(settlement), {}),
  steps,
  wins,
  answers,
});

/**
 * What the answers to a check-in may say: how earlier days are closed, and what
 * the new day holds, in the keys of an entry.
 */
export const answersSchema = strictMap({
  close: v.optional(v.record(dayKey, closingSchema), {}),
  private: v.optional(yesNo),
  intention: v.optional(text),
  standards,
  commitments: promisesGiven,
  wins,
  development: listOf(
    strictMap({
      goal: id,
      text,
      value: v.optional(number),
      status: v.optional(oneOf(statuses)),
      private: v.optional(yesNo),
    }),
  ),
  lens: v.optional(
    v.record(
      oneOf(lenses),
      strictMap({ lead: v.optional(text), manage: v.optional(text), private: v.optional(yesNo) }),
    ),
    {},
  ),
  notes: listOf(textOr({ text, at: v.optional(time), private: v.optional(yesNo) })),
  answers,
});

/** Answers to a check-in, as they were read. */
export type Answers = v.InferOutput<typeof answersSchema>;

/** How one earlier day is closed. */
export type Closing = v.InferOutput<typeof closingSchema>;
