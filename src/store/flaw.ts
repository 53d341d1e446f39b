/** Something wrong in the files of a journal, and what can be done about it. */
export interface Flaw {
  /** Below the journal's folder. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What is wrong: lower case, without full stop. */
  readonly message: string;
  /** What the person can do, in full sentences. */
  readonly advice: string;
  /** Good to know, but nothing is wrong with what the journal says. */
  readonly minor?: true;
  /** How `lead` can mend it, where there is exactly one right way. */
  readonly mend?: Mend;
}

/**
 * What mends a flaw. Paths are below the journal's folder. `comments`: the copy
 * has some that the other file has not; they stay in it, among the kept files.
 * `own`: both are the person's own `config.yaml`.
 *
 * - `put-away`: the file holds nothing that is not elsewhere (in `of`); it goes to the kept files
 * - `move`: the file goes to its right place, which is free
 * - `merge`: what the copy at `path` has and `into` has not is added there; the copy goes to the kept files
 * - `unlock`: the lock at `path`, whose holder was ended, is taken and let go of
 * - `unmark`: both versions that git left in the file become one
 * - `new-id`: the commitment at `index` gets an id of its own
 * - `drop-twin`: the commitment at `index`, which is the one before it again, goes
 */
export type Mend =
  | {
      readonly kind: 'put-away';
      readonly path: string;
      readonly of?: string;
      readonly comments?: boolean;
      readonly own?: boolean;
    }
  | { readonly kind: 'move'; readonly path: string; readonly to: string }
  | {
      readonly kind: 'merge';
      readonly path: string;
      readonly into: string;
      readonly comments?: boolean;
      readonly own?: boolean;
    }
  | { readonly kind: 'unlock'; readonly path: string }
  | { readonly kind: 'unmark'; readonly path: string }
  | { readonly kind: 'new-id'; readonly path: string; readonly index: number; readonly id: string }
  | { readonly kind: 'drop-twin'; readonly path: string; readonly index: number; readonly id: string };

/** A flaw of a file as a whole. */
export function flawOf(path: string, message: string, advice: string, mend?: Mend): Flaw {
  return { path, line: 1, column: 1, message, advice, ...(mend && { mend }) };
}

/** Something wrong at a place inside a file, named by its keys; where that is in the text is found later. */
export interface Slip {
  readonly at: readonly (string | number)[];
  /** Whether the value is meant; else its key. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly advice: string;
  readonly mend?: Mend;
}
