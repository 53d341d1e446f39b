import * as v from 'valibot';
import { causes, statuses } from '../journal/commitment.ts';
import { lenses } from '../journal/lens.ts';
import { verdicts } from '../journal/standard.ts';
import {
  byId,
  day,
  duration,
  id,
  listOf,
  mapOf,
  moment,
  number,
  oneOf,
  side,
  text,
  time,
  yesNo,
} from './scalars.ts';

const move = mapOf({
  on: day,
  from: day,
  to: day,
  cause: v.nullish(oneOf(causes)),
  why: v.nullish(text),
});

const commitment = mapOf({
  id,
  text,
  side: v.nullish(side),
  to: v.nullish(text),
  goal: v.nullish(id),
  due: v.nullish(day),
  budget: v.nullish(duration),
  spent: v.nullish(duration),
  target: v.nullish(text),
  'on-target': v.nullish(yesNo),
  status: v.nullish(oneOf(statuses), 'open'),
  done: v.nullish(day),
  dropped: v.nullish(day),
  cause: v.nullish(oneOf(causes)),
  why: v.nullish(text),
  moved: listOf(move),
  private: v.nullish(yesNo),
});

const win = mapOf({ text, who: v.nullish(text), goal: v.nullish(id), private: v.nullish(yesNo) });

const step = mapOf({
  goal: id,
  text,
  value: v.nullish(number),
  status: v.nullish(oneOf(statuses), 'kept'),
  private: v.nullish(yesNo),
});

const note = mapOf({ at: v.nullish(time), text, private: v.nullish(yesNo) });

const lensAnswers = v.nullish(
  mapOf({ lead: v.nullish(text), manage: v.nullish(text), private: v.nullish(yesNo) }),
  {},
);

/** What the file of one day may say. */
export const entrySchema = v.nullish(
  mapOf({
    opened: v.nullish(moment),
    closed: v.nullish(moment),
    private: v.nullish(yesNo),
    intention: v.nullish(text),
    standards: v.nullish(byId(oneOf(verdicts)), {}),
    commitments: listOf(commitment),
    wins: listOf(win),
    development: listOf(step),
    lens: v.nullish(mapOf(Object.fromEntries(lenses.map((lens) => [lens, v.optional(lensAnswers)]))), {}),
    notes: listOf(note),
    answers: v.nullish(
      byId(v.union([v.string(), v.number(), v.boolean()], 'text, a number or true or false')),
      {},
    ),
  }),
);

/** What a file says in which is something, as the schema gives it. */
export type WrittenEntry = NonNullable<v.InferOutput<typeof entrySchema>>;
