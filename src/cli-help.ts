import { outline } from './cli.ts';
import { commandsNamed } from './cli-known.ts';
import { shapeOf } from './cli-shape.ts';
import { commandHelp } from './render/command-help.ts';
import type { World } from './world/world.ts';

/** Widest lines of help: longer ones are hard to read. */
const widest = 100;

/** The help that `args` ask for. @throws LeadError if they name a command that is not there. */
export function helpFor(args: readonly string[], world: World): string {
  return commandHelp(commandsNamed(shapeOf(outline(world)), args), Math.min(world.terminal.columns, widest));
}
