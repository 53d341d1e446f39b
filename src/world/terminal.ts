import type { Text } from './pieces.ts';

/** The two ends of the command: where it reads from and where it writes to. */
export interface Terminal {
  /** True when a person sits at both ends, so that asking is possible. */
  readonly interactive: boolean;
  /** Whether output may be coloured. */
  readonly colour: boolean;
  /** Width in character cells; 80 when output is not a terminal. */
  readonly columns: number;
  /** The answer, on standard output; in a window, its lines are broken between words. */
  say(text: string): void;
  /** The same as it is: data, a script. */
  put(text: string): void;
  /** The same where it may be long: in a window that is too low for it, through the person's pager; `asItIs` for a document. */
  page(text: Text, asItIs?: boolean): void;
  /** The answer for another program, as it is; only where a person looks at it, as it can be shown. */
  pour(text: string): void;
  /** Asides, warnings and failures, on standard error. */
  note(text: string): void;
  /** Shows a person at the terminal how far something has come that takes long: `done` of `of`; left out, `doing` is the reading of days. */
  progress(done: number, of: number, doing?: string): void;
  /** Does `work`, of which several parts may be told by `progress`: all of them together are what may take long. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** All of standard input when it is a pipe or a file; `undefined` when it is a terminal. */
  input(): Promise<string | undefined>;
}
