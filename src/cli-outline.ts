import type { Act, Choice, Chosen, Door } from './cli-door.ts';
import type { ArgumentShape } from './render/command-shape.ts';

/** An option, as it was described. */
export interface OutlinedOption extends Choice {
  readonly short?: string;
  readonly long: string;
  /** The key of its value. */
  readonly key: string;
  /** Whether it says no: `--no-color`. */
  readonly negates: boolean;
  readonly about: string;
  /** What it takes; left out for a flag. */
  readonly value?: ArgumentShape;
  usual?: string;
  read?: (written: string, before: unknown) => unknown;
  among?: readonly string[];
  excludes: readonly string[];
  implied: Readonly<Record<string, unknown>>;
}

type Hook = (lead: unknown, chosen: Chosen) => Promise<void>;

/** A command, as it was described. */
export interface Outline extends Door {
  /** All that it is called. */
  readonly names: string[];
  about: string;
  /** The heading that it stands under; empty for none. */
  readonly group: string;
  readonly hidden: boolean;
  /** Whether it is the one that is meant where no command is named. */
  readonly isDefault: boolean;
  readonly arguments: ArgumentShape[];
  takesMore: boolean;
  readonly options: OutlinedOption[];
  readonly commands: Outline[];
  readonly before: Hook[];
  readonly after: Hook[];
  help?: { readonly name: string; readonly about: string; readonly arguments: readonly ArgumentShape[] };
  act?: Act;
}

/**
 * A door that only takes note of what it is told. `line` is the command's name and its arguments.
 *
 * @param only the one command below it that is of interest, and the usual one; left out: all of them.
 */
export function outlineOf(
  line: string,
  group = '',
  { hidden = false, isDefault = false } = {},
  only?: string,
): Outline {
  const [name, ...written] = line.split(' ');
  let heading = '';
  const outline: Outline = {
    names: [name!],
    about: '',
    group,
    hidden,
    isDefault,
    arguments: written.map(argumentOf),
    takesMore: false,
    options: [],
    commands: [],
    before: [],
    after: [],
    command(below, about) {
      const isMeant = only === undefined || about?.isDefault || below.split(' ', 1)[0] === only;
      if (!isMeant) return deaf;
      const made = outlineOf(below, heading, about);
      outline.commands.push(made);
      return made;
    },
    alias: (other) => told(() => outline.names.push(other)),
    description: (words) => told(() => (outline.about = words)),
    argument: (one) => told(() => outline.arguments.push(argumentOf(one))),
    option: (flags: string, about: string, more?: unknown) =>
      told(() => {
        const option = optionOf(flags, about);
        if (typeof more === 'string') option.usual = more;
        else if (more) option.read = more as NonNullable<OutlinedOption['read']>;
        outline.options.push(option);
      }),
    createOption: optionOf,
    addOption: (option) => told(() => outline.options.push(option as OutlinedOption)),
    allowExcessArguments: () => told(() => (outline.takesMore = true)),
    commandsGroup: (words) => told(() => (heading = words.replace(/:$/, ''))),
    helpCommand: (help, about) =>
      told(() => {
        const { names, arguments: taken } = outlineOf(help);
        outline.help = { name: names[0]!, about, arguments: taken };
      }),
    hook: (when, act) => told(() => outline[when === 'preAction' ? 'before' : 'after'].push(act)),
    action: (act) => told(() => (outline.act = act)),
  };
  return outline;

  function told(note: () => unknown): Outline {
    note();
    return outline;
  }
}

/** A door for commands of which nobody wants to know. */
const deaf: Door = {
  command: () => deaf,
  alias: () => deaf,
  description: () => deaf,
  argument: () => deaf,
  option: () => deaf,
  createOption: (flags, about) => optionOf(flags, about),
  addOption: () => deaf,
  allowExcessArguments: () => deaf,
  commandsGroup: () => deaf,
  helpCommand: () => deaf,
  hook: () => deaf,
  action: () => deaf,
};

/** An option as it is written: `--json`, `--journal <folder>`, `-h, --help`. */
function optionOf(flags: string, about: string): OutlinedOption {
  const words = flags.split(' ');
  const short = words[0]!.endsWith(',') ? words.shift()!.slice(0, -1) : undefined;
  const [long, value] = [words[0]!, words[1]];
  const negates = long.startsWith('--no-');
  return {
    ...(short !== undefined && { short }),
    long,
    key: keyOf(long.slice(negates ? '--no-'.length : '--'.length)),
    negates,
    about,
    ...(value !== undefined && { value: argumentOf(value) }),
    excludes: [],
    implied: {},
    // Shared by all: help describes hundreds of options at once.
    choices,
    conflicts,
    implies,
  };
}

/** The key of an option's value: `onTarget` of `on-target`. */
function keyOf(name: string): string {
  return name.includes('-') ? name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) : name;
}

function choices(this: OutlinedOption, values: readonly string[]): OutlinedOption {
  this.among = values;
  return this;
}

function conflicts(this: OutlinedOption, names: string | string[]): OutlinedOption {
  this.excludes = [names].flat();
  return this;
}

function implies(this: OutlinedOption, values: Readonly<Record<string, unknown>>): OutlinedOption {
  this.implied = values;
  return this;
}

/** An argument as it is written: `<file>`, `[period...]`. */
function argumentOf(written: string): ArgumentShape {
  const name = written.slice(1, -1);
  const variadic = name.endsWith('...');
  return {
    name: variadic ? name.slice(0, -'...'.length) : name,
    required: written.startsWith('<'),
    variadic,
  };
}
