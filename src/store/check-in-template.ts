import * as v from 'valibot';
import { weekdays } from '../journal/day.ts';
import { lenses } from '../journal/lens.ts';
import { id, listOf, mapOf, oneOf, text, yesNo } from './scalars.ts';
import { uniqueIds } from './unique.ts';

/** The questions of the check-in itself: when a day is closed, and when one is opened. */
const closingQuestions = ['commitments', 'standards', 'wins'] as const;
const openingQuestions = ['lens', 'intention', 'commitments', 'step'] as const;

/** How an answer to a question of the person's own is given. */
const questionKinds = ['text', 'lines', 'number', 'scale', 'choice', 'yes-no'] as const;

const waysToSayEvery = 'it must be a number of days, such as 3';

const asked = <const Names extends readonly string[]>(names: Names) =>
  v.pipe(
    mapOf({
      ask: v.nullish(oneOf(names)),
      id: v.nullish(id),
      kind: v.nullish(oneOf(questionKinds), 'text'),
      text: v.nullish(text),
      hint: v.nullish(text),
      choices: listOf(text),
      on: v.nullish(
        v.union(
          [oneOf(weekdays), v.array(oneOf(weekdays))],
          'it must be weekdays, such as mon or [mon, thu]',
        ),
      ),
      every: v.nullish(
        v.pipe(v.number(waysToSayEvery), v.integer(waysToSayEvery), v.minValue(1, waysToSayEvery)),
      ),
      private: v.nullish(yesNo),
    }),
    v.check(
      (question) => (question.ask == null) !== (question.id == null),
      `it must have either ask (one of ${names.join(', ')}) or an id of your own`,
    ),
    v.check((question) => question.ask != null || question.text != null, 'it has no text'),
    v.check(
      ({ kind, choices }) => kind !== 'choice' || (choices ?? []).length > 0,
      'a choice needs choices, a list of words',
    ),
  );

/** What `templates/check-in.yaml` may say: the questions, in the order they are asked. */
export const checkInSchema = mapOf({
  close: v.pipe(listOf(asked(closingQuestions)), uniqueIds()),
  open: v.pipe(listOf(asked(openingQuestions)), uniqueIds()),
});

/** The questions of a check-in, as they were read. */
export type CheckInTemplate = v.InferOutput<typeof checkInSchema>;
export type ClosingQuestion = NonNullable<CheckInTemplate['close']>[number];
export type OpeningQuestion = NonNullable<CheckInTemplate['open']>[number];
export type OwnQuestion = ClosingQuestion | OpeningQuestion;

/** The questions of the person's own, each id once, in the order in which a day is lived. */
export function ownQuestions({
  open,
  close,
}: CheckInTemplate): { id: string; text: string; private: boolean }[] {
  const own = [...open, ...close].flatMap(({ id, text, private: hidden }) =>
    id && text ? [{ id, text, private: hidden ?? false }] : [],
  );
  return own.filter(({ id }, index) => own.findIndex((one) => one.id === id) === index);
}

const pair = mapOf({ about: v.nullish(text), lead: text, manage: text });

/** What `templates/lenses.yaml` may say: each lens with its two questions. */
export const lensesSchema = mapOf(
  Object.fromEntries(lenses.map((lens) => [lens, pair])) as Record<(typeof lenses)[number], typeof pair>,
);
