import * as v from 'valibot';
import type { Away } from '../journal/away.ts';
import { day, listOf, mapOf, text, yesNo } from './scalars.ts';
import { stripped } from './stripped.ts';

/** What `away.yaml` may say. */
export const awaySchema = listOf(
  v.pipe(
    mapOf({ from: day, to: day, why: v.nullish(text), private: v.nullish(yesNo) }),
    v.check(({ from, to }) => from <= to, 'it ends before it begins'),
  ),
);

/** The days off that `away.yaml` says. */
export function awayFrom(written: v.InferOutput<typeof awaySchema>): Away[] {
  return (written ?? []).map(stripped);
}
