/** A command as it is described: what help, completion and the man page are made from. */
export interface CommandShape {
  readonly name: string;
  /** What else it is called. */
  readonly aliases: readonly string[];
  /** One line, without a full stop. */
  readonly about: string;
  /** When in the day one needs it, as a heading; empty for none. */
  readonly group: string;
  readonly hidden: boolean;
  readonly arguments: readonly ArgumentShape[];
  readonly options: readonly OptionShape[];
  readonly commands: readonly CommandShape[];
}

/** What stands after a command. */
export interface ArgumentShape {
  readonly name: string;
  readonly required: boolean;
  /** Whether it takes all the words there are. */
  readonly variadic: boolean;
}

/** An option of a command. */
export interface OptionShape {
  /** With its dash: `-o`. */
  readonly short?: string;
  /** With its dashes: `--output`. */
  readonly long: string;
  readonly about: string;
  /** What holds if it is left out. */
  readonly usual?: string;
  /** What it takes; nothing for a flag. */
  readonly value?: ArgumentShape & { readonly choices?: readonly string[] };
}
