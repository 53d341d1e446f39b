import * as v from 'valibot';
import { type Commitment, causes, statuses } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import { type Minutes, parseDuration } from '../journal/duration.ts';
import { type Entry, emptyEntry } from '../journal/entry.ts';
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
import { stripped } from './stripped.ts';

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

type Written = NonNullable<v.InferOutput<typeof entrySchema>>;

/** The entry of `on`, from what its file says. `workingDay` is how long `1d` of a budget is. */
export function entryFrom(written: Written | null | undefined, on: Day, workingDay: Minutes): Entry {
  if (!written) return emptyEntry(on);
  const { standards, commitments, wins, development, lens, notes, answers, ...day } = written;
  return {
    ...stripped(day),
    day: on,
    standards,
    commitments: commitments.map((one) => commitmentFrom(one, on, workingDay)),
    wins: wins.map(stripped),
    development: development.map(stripped),
    lens: Object.fromEntries(Object.entries(lens).map(([name, given]) => [name, stripped(given ?? {})])),
    notes: notes.map(stripped),
    answers,
  };
}

function commitmentFrom(written: Written['commitments'][number], made: Day, workingDay: Minutes): Commitment {
  const { budget, spent, 'on-target': onTarget, due, moved, ...rest } = written;
  return {
    ...stripped(rest),
    ...stripped({
      budget: budget ? parseDuration(budget, workingDay) : undefined,
      spent: spent ? parseDuration(spent, workingDay) : undefined,
      onTarget,
    }),
    made,
    due: due ?? made,
    moved: moved.map(stripped),
  };
}
