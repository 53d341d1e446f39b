import type { Moment } from './moment.ts';

/** What one command changed in the journal, or one answer in a longer one: what is taken back at once. */
export interface PastChange {
  /** When the command began. */
  readonly at: Moment;
  /** The command line: `lead win "Sam ran it"`. */
  readonly command: string;
  /** What was changed, in words, in the order in which it was done: `intention: Decide once`. */
  readonly what: readonly string[];
  readonly files: readonly FileChange[];
}

/** How the text of one file changes; `undefined` stands for no file. */
export interface FileChange {
  /** Relative to the journal. */
  readonly path: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}
