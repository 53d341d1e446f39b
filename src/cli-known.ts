import type { Command } from 'commander';
import { LeadError } from './errors.ts';
import { nearest } from './journal/nearest.ts';

/** Options of `lead` itself that take a value. */
const takesOne = ['--journal', '--format'];

/** Those of `args` that are neither options nor their values, as far as that can be told without the command. */
export function wordsIn(args: readonly string[]): string[] {
  return args.filter((arg, index) => !arg.startsWith('-') && !takesOne.includes(args[index - 1] ?? ''));
}

/** The command line as commander has it: `help standards add` is `standards add --help`. */
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
 * Refuses what begins like a command and is none, before commander takes it for
 * something else: a word after a command that has others below it, or before `--help`.
 *
 * @throws LeadError that names the near one.
 */
export function refuseUnknown(lead: Command, args: readonly string[]): void {
  const [first, second] = wordsIn(args);
  if (first === undefined) return;
  const command = named(lead, first);
  if (!command && asksForHelp(args)) throw noSuchCommand(lead, first);
  const hasOwn = command && command.commands.length > 0 && command.registeredArguments.length === 0;
  if (hasOwn && second !== undefined && !named(command, second)) throw noSuchCommand(command, second);
}

/** The error for a command that is not there; `below` is the one it was looked for in. */
export function noSuchCommand(below: Command, written: string): LeadError {
  const names = below.commands.map((command) => command.name()).filter((name) => name !== 'now');
  const near = nearest(written, names);
  const path = below.parent ? `${below.name()} ` : '';
  return new LeadError(`there is no command "${path}${written}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${path}${near}? ` : ''}lead ${path}--help lists them all.`,
  });
}

function named(below: Command, name: string): Command | undefined {
  return below.commands.find((command) => command.name() === name || command.aliases().includes(name));
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}
