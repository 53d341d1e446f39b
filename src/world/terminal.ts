/** The two ends of the command: where it reads from and where it writes to. */
export interface Terminal {
  /** True when a person sits at both ends, so that asking is possible. */
  readonly interactive: boolean;
  /** Whether output may be coloured. */
  readonly colour: boolean;
  /** Width in character cells; 80 when output is not a terminal. */
  readonly columns: number;
  /** The answer, on standard output. */
  say(text: string): void;
  /** Asides, warnings and failures, on standard error. */
  note(text: string): void;
  /** Shows a person at the terminal how far something has come that takes long: `done` of `of`. */
  progress(done: number, of: number): void;
  /** All of standard input when it is a pipe or a file; `undefined` when it is a terminal. */
  input(): Promise<string | undefined>;
}
