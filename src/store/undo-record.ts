import { linesChanged } from '../journal/lines-changed.ts';
import { fingerprint } from './fingerprint.ts';
import type { UndoRecord } from './undo-schema.ts';

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
