/** Questions to the person. Each rejects with a cancelled `LeadError` on ctrl-c and ctrl-d. */
export interface Ask {
  /** Free text, trimmed; empty when only Enter was pressed and there is no `usual`. */
  text(question: string, options?: TextOptions): Promise<string>;
  /** Yes or no; Enter alone gives `usual`. */
  confirm(question: string, usual: boolean): Promise<boolean>;
  /** One of several; Enter alone gives the first, or `usual`. */
  choose<Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    usual?: Value,
  ): Promise<Value>;
  /** Any number of several, in their order; Enter alone gives those with `picked`, but is first answered with `ifNone` where none is. */
  pick<Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    most?: number,
    ifNone?: string,
  ): Promise<Value[]>;
  /** A prompt of our own, drawn from a state and changed by keys, until it is done. */
  screen<State>(screen: Screen<State>): Promise<State>;
}

export interface TextOptions {
  /** What Enter alone gives. */
  readonly usual?: string;
  /** Shown faintly after the question until something is typed. */
  readonly hint?: string;
  /** What is wrong with the answer, or `undefined`; asked again until nothing is. */
  readonly check?: (answer: string) => string | undefined;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** One more line about the choice under the cursor. */
  readonly more?: string;
  readonly picked?: boolean;
}

/** A key as it was pressed: a printable character, or the name of another key. */
export interface Key {
  /** `a`, `up`, `return`, `space`, `escape`, `backspace` … */
  readonly name: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** A prompt of our own as a pure machine: the terminal's part is elsewhere. */
export interface Screen<State> {
  readonly first: State;
  /** The state after `key`; the same object when the key means nothing. */
  press(state: State, key: Key): State;
  isDone(state: State): boolean;
  /**
   * All of the screen, without a last newline, in at most `columns` cells a line
   * and fewer than `rows` lines; 24 rows where the window does not say.
   */
  view(state: State, columns: number, rows?: number): string;
  /** Keeps what changed; finished before the new state is shown. */
  keep?(before: State, after: State): Promise<void>;
}
