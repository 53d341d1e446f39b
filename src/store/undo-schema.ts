import * as v from 'valibot';
import type { Progress } from './progress.ts';
import { moment } from './scalars.ts';

const questions = v.record(v.string(), v.array(v.string()));
const progress = v.object({ 'check-in': questions, review: questions });

const recordSchema = v.object({
  /** When the run began that made the change, which run it was, and how many answers it had been given. */
  at: moment,
  run: v.string(),
  answers: v.number(),
  command: v.string(),
  /** The change in words. */
  what: v.string(),
  path: v.string(),
  /** Digests of the text before, `null` if there was no file, and of the text after. */
  before: v.nullable(v.string()),
  after: v.string(),
  lines: v.object({ at: v.number(), gone: v.string(), come: v.string() }),
  /** How far check-ins and reviews had come. */
  passed: progress,
});

/**
 * What is kept of one change of one file: enough to go from the text after it
 * to the text before and back, and to tell whether a file has one of the two.
 */
export type UndoRecord = v.InferOutput<typeof recordSchema>;

/** Reads a record; `undefined` if it is damaged, or was cut off as it was written. */
export function parseRecord(text: string | undefined): UndoRecord | undefined {
  return parsed(recordSchema, text);
}

/** Reads how far check-ins and reviews had come when something was taken back. */
export function parseProgress(text: string | undefined): Progress | undefined {
  return parsed(progress, text);
}

function parsed<Output>(
  schema: v.GenericSchema<unknown, Output>,
  text: string | undefined,
): Output | undefined {
  try {
    const { success, output } = v.safeParse(schema, JSON.parse(text ?? ''));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
