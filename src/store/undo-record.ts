import * as v from 'valibot';
import { linesChanged } from '../journal/lines-changed.ts';
import { fingerprint } from './fingerprint.ts';
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

/** One change of one file that is about to be made. */
export interface FileWrite {
  readonly path: string;
  /** `undefined` if there is no file. */
  readonly before: string | undefined;
  readonly after: string;
  /** The change in words. */
  readonly what: string;
}

/** How a text stands to a change: it is the one after it, the one before it, or another. */
export type Stand = 'after' | 'before' | 'other';

/** The part of a record that follows from the texts. */
export function traceOf({ path, before, after, what }: FileWrite) {
  return {
    what,
    path,
    before: before === undefined ? null : fingerprint(before),
    after: fingerprint(after),
    lines: linesChanged(before ?? '', after),
  };
}

/** Reads a record; `undefined` if it is damaged, or was cut off as it was written. */
export function parseRecord(text: string | undefined): UndoRecord | undefined {
  return parsed(recordSchema, text);
}

/** Reads how far check-ins and reviews had come when something was taken back. */
export function parseProgress(text: string | undefined): Progress | undefined {
  return parsed(progress, text);
}

/** Where `text`, that of the record's file at this moment, stands; `undefined` for no file. */
export function standOf({ before, after }: UndoRecord, text: string | undefined): Stand {
  const digest = text === undefined ? null : fingerprint(text);
  if (digest === after) return 'after';
  return digest === before ? 'before' : 'other';
}

/**
 * The text before the change, from the one after it.
 *
 * @returns `undefined` if there was no file, nothing in a list if the record is damaged.
 */
export function textBefore(record: UndoRecord, after: string): readonly [string | undefined] | readonly [] {
  const { at, gone, come } = record.lines;
  if (record.before === null) return [undefined];
  const before = after.slice(0, at) + gone + after.slice(at + come.length);
  return fingerprint(before) === record.before ? [before] : [];
}

/** The text after the change, from the one before it; nothing in a list if the record is damaged. */
export function textAfter(record: UndoRecord, before: string | undefined): readonly [string] | readonly [] {
  const { at, gone, come } = record.lines;
  const old = before ?? '';
  const after = old.slice(0, at) + come + old.slice(at + gone.length);
  return fingerprint(after) === record.after ? [after] : [];
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
