/** An option, as it is described; what can be said of it beside its flags and its words. */
export interface Choice {
  choices(values: readonly string[]): Choice;
  /** Options that may not be given with it, by their names. */
  conflicts(names: string | string[]): Choice;
  /** What it says for other options that are not given themselves. */
  implies(values: Readonly<Record<string, unknown>>): Choice;
}

/** A command that was chosen, with what it was given. */
export interface Chosen {
  readonly parent: unknown;
  /** What stands after the command and its options. */
  readonly args: readonly string[];
  name(): string;
  opts(): Readonly<Record<string, unknown>>;
  /** Its options, and those of the commands above it. */
  optsWithGlobals(): unknown;
}

/** What a command does: it is given what its arguments are, then its options, then the command itself. */
// biome-ignore lint/suspicious/noExplicitAny: a command line is text; each command names what it takes.
export type Act = (...given: any[]) => Promise<void>;

/**
 * A command as it is described by the front door: that part of what commander
 * can be told which `lead` makes use of. Described to commander it reads every
 * line and finds the words for what is wrong in it; described to an outline
 * (`cli-outline.ts`) it can be looked up, and plain lines read, without loading that.
 */
export interface Door {
  /** A command below this one: its name and its arguments, such as `win [text...]`. */
  command(line: string, about?: { readonly hidden?: boolean; readonly isDefault?: boolean }): Door;
  alias(name: string): Door;
  description(words: string): Door;
  argument(written: string, about: string): Door;
  option(flags: string, about: string, usual?: string): Door;
  option<Value>(flags: string, about: string, read: (written: string, before: Value) => Value): Door;
  createOption(flags: string, about: string): Choice;
  addOption(option: Choice): Door;
  allowExcessArguments(): Door;
  commandsGroup(heading: string): Door;
  helpCommand(line: string, about: string): Door;
  hook(when: 'preAction' | 'postAction', act: (lead: unknown, chosen: Chosen) => Promise<void>): Door;
  action(act: Act): Door;
}
