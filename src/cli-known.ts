import { LeadError } from './errors.ts';
import { nearest } from './journal/nearest.ts';
import type { CommandShape } from './render/command-shape.ts';

/** Options of `lead` itself that take a value. */
const takesOne = ['--journal', '--format'];

/** Those of `args` that are neither options nor their values, as far as that can be told without the command. */
export function wordsIn(args: readonly string[]): string[] {
  return args.filter((arg, index) => !arg.startsWith('-') && !takesOne.includes(args[index - 1] ?? ''));
}

/** The command line as it is read: `help standards add` is `standards add --help`. */
export function withoutHelp(args: readonly string[]): readonly string[] {
  if (args[0] !== 'help') return args;
  return [...args.slice(1).filter((arg) => arg !== 'help' && !isHelp(arg)), '--help'];
}

/** Whether help is asked for. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some(isHelp);
}

/**
 * The commands that `args` name, each below the one before, `lead` first.
 *
 * @throws LeadError that names the near one, if a word that must be a command is none: the first, and one after a
 *   command that has others below it and takes no words of its own.
 */
export function commandsNamed(lead: CommandShape, args: readonly string[]): readonly CommandShape[] {
  const path = [lead];
  for (const word of wordsIn(args)) {
    const { commands, arguments: taken } = path.at(-1)!;
    if (commands.length === 0 || taken.length > 0) break;
    const next = commandNamed(commands, word);
    if (!next) throw noSuchCommand(lead, path.slice(1), word);
    path.push(next);
  }
  return path;
}

/** The one of `commands` that is called `name`. */
export function commandNamed(
  commands: readonly CommandShape[],
  name: string | undefined,
): CommandShape | undefined {
  return commands.find((one) => one.name === name || one.aliases.includes(name ?? ''));
}

/** The error for a command that is not there; `below` are those it was looked for in, without `lead`. */
export function noSuchCommand(
  lead: CommandShape,
  below: readonly CommandShape[],
  written: string,
): LeadError {
  const names = (below.at(-1) ?? lead).commands.map(({ name }) => name).filter((name) => name !== 'now');
  const near = nearest(written, names);
  const path = below.map(({ name }) => `${name} `).join('');
  if (path !== '' && written === 'list') {
    return new LeadError(`there is no command "${path}list"`, {
      failure: 'misused',
      hint: `They are listed by: lead ${path.trimEnd()}`,
    });
  }
  return new LeadError(`there is no command "${path}${written}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${path}${near}? ` : ''}lead ${path}--help lists them all.`,
  });
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}
