import { Command, CommanderError } from 'commander';
import { describe, version, wholeShape } from './cli.ts';
import type { Door } from './cli-door.ts';
import { commandNamed, commandsNamed, wordsIn } from './cli-known.ts';
import { exitCodes } from './errors.ts';
import type { CommandShape } from './render/command-shape.ts';
import { plainly } from './world/printable.ts';
import type { World } from './world/world.ts';

/**
 * Runs a command line that is not plain, in which something may be wrong: read
 * by commander, which knows every way to write it and says what is amiss.
 *
 * @returns the exit code.
 * @throws LeadError as the command does.
 */
export async function runByCommander(args: readonly string[], world: World): Promise<number> {
  const lead = await wholeShape(world);
  refuseUnknown(args, lead);
  try {
    await commanderFor(world, args).parseAsync(args, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    const hint = hintOn(thrown, meantBy(args, lead));
    if (hint !== undefined) world.terminal.note(`${hint}\n`);
    return thrown.exitCode === 0 ? 0 : exitCodes.misused;
  }
}

/** What to do about it, where commander does not say; `meant`: the command. */
function hintOn({ code, message }: CommanderError, meant: string): string | undefined {
  if (code === 'commander.unknownOption') {
    // No option has a space in it: these are words that begin with a dash.
    if (/'-.*\s.*'/s.test(message))
      return `Words that begin with a dash stand after --: lead ${meant} -- "- …"`;
    if (message.includes('Did you mean')) return undefined;
    return `What there is: ${meant === '' ? 'lead --help' : `lead help ${meant}`}`;
  }
  return code === 'commander.missingArgument' ? `How it is meant: lead help ${meant}` : undefined;
}

/** The names of the command that a line begins with: `standards add`. */
function meantBy(args: readonly string[], lead: CommandShape): string {
  const [first, second] = wordsIn(args);
  const command = commandNamed(lead.commands, first);
  const below = command && commandNamed(command.commands, second);
  return [command?.name, below?.name].filter(Boolean).join(' ');
}

/**
 * Refuses what begins like a command and is none, before commander takes it for
 * something else: a word after a command that has others below it.
 */
function refuseUnknown(args: readonly string[], lead: CommandShape): void {
  const [first] = wordsIn(args);
  if (commandNamed(lead.commands, first)) commandsNamed(lead, args);
}

/** The front door as commander has it; `args` as for `describe`. */
export function commanderFor(world: World, args?: readonly string[]): Command {
  const { terminal } = world;
  const lead = new Command('lead')
    .version(version, '--version', 'the version of lead')
    .helpOption(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.page(text),
      writeErr: (text) => terminal.note(text),
      outputError: (text, write) => write(plainly(text.replace(/^error: /, 'lead: '))),
    });
  // The door is a part of what commander can do.
  describe(lead as unknown as Door, world, args);
  return lead;
}
