import type { ArgumentShape, CommandShape, OptionShape } from './command-shape.ts';

/** Where in a command line the cursor stands, and what may be written there. */
export interface Cursor {
  /** The command and those around it, `lead` first. */
  readonly commands: readonly CommandShape[];
  /** What was given for the arguments of the innermost. */
  readonly given: readonly string[];
  /** The option whose value is written there. */
  readonly option?: OptionShape;
  /** The argument that is written there. */
  readonly argument?: ArgumentShape;
  /** Whether an option, or one of the innermost command's own commands, may be written there. */
  readonly options: boolean;
  readonly subcommands: boolean;
  /** What was given for the options before it, by their long names. */
  readonly values: ReadonlyMap<string, string>;
}

/** Reads the words of a command line up to the cursor, without `lead` itself. Pure, and never throws. */
export function cursorAfter(lead: CommandShape, words: readonly string[]): Cursor {
  const commands = [lead];
  const values = new Map<string, string>();
  let given: string[] = [];
  let option: OptionShape | undefined;
  let isRest = false;
  for (const word of words) {
    const [name = '', ...value] = word.split('=');
    if (option && (option.value?.variadic !== true || !word.startsWith('-'))) {
      values.set(option.long, word);
      if (!option.value?.variadic) option = undefined;
    } else if (isRest || !word.startsWith('-') || word === '-') {
      const inner = isRest || given.length > 0 ? undefined : commandNamed(commands.at(-1)!, word);
      if (inner) commands.push(inner);
      else given = [...given, word];
    } else if (word === '--') isRest = true;
    else {
      const known = optionNamed(commands, name);
      option = known?.value && value.length === 0 ? known : undefined;
      if (known) values.set(known.long, value.join('='));
    }
  }
  const command = commands.at(-1)!;
  const isBound = option !== undefined && option.value?.variadic !== true;
  const argument = command.arguments[given.length] ?? variadic(command.arguments.at(-1));
  return {
    commands,
    given,
    ...(option && { option }),
    ...(argument && option === undefined && { argument }),
    options: !isRest && !isBound,
    subcommands: !isRest && option === undefined && given.length === 0,
    values,
  };
}

/** The option of one of `commands` that is called `name`; the innermost's own first. */
export function optionNamed(commands: readonly CommandShape[], name: string): OptionShape | undefined {
  return commands
    .toReversed()
    .flatMap(({ options }) => options)
    .find(({ short, long }) => long === name || short === name);
}

function commandNamed({ commands }: CommandShape, name: string): CommandShape | undefined {
  return commands.find((command) => command.name === name);
}

function variadic(argument: ArgumentShape | undefined): ArgumentShape | undefined {
  return argument?.variadic ? argument : undefined;
}
