import * as v from 'valibot';
import { hardReasons } from '../journal/hard-question.ts';
import { id, listOf, mapOf, oneOf, text } from './scalars.ts';
import { uniqueIds } from './unique.ts';

const questions = v.pipe(listOf(mapOf({ id, text, hint: v.nullish(text) })), uniqueIds());

/** What `templates/review.yaml` may say: the questions by kind of period, and the deck of hard ones. */
export const reviewTemplateSchema = mapOf({
  week: questions,
  month: questions,
  quarter: questions,
  year: questions,
  short: questions,
  hard: v.pipe(listOf(mapOf({ id, when: oneOf(hardReasons), text })), uniqueIds()),
});
