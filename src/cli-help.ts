import { wholeShape } from './cli.ts';
import { commandsNamed } from './cli-known.ts';
import { commandHelp } from './render/command-help.ts';
import type { World } from './world/world.ts';

/** Widest lines of help: longer ones are hard to read. */
const widest = 100;

/** The help that `args` ask for. @throws LeadError if they name a command that is not there. */
export async function helpFor(args: readonly string[], world: World): Promise<string> {
  const lead = await wholeShape(world);
  return commandHelp(commandsNamed(lead, args), Math.min(world.terminal.columns, widest));
}
