import { CommanderError } from 'commander';
import { cli } from './cli.ts';
import { exitCodes, explain } from './errors.ts';
import { plainly } from './world/printable.ts';
import type { World } from './world/world.ts';

/** Runs one command line to its end. @returns the exit code; never rejects. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    await cli(world, args).parseAsync(args, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : exitCodes.misused;
    const { text, exitCode } = explain(thrown);
    world.terminal.note(plainly(text));
    return exitCode;
  }
}
