import { CommanderError } from 'commander';
import { cli } from './cli.ts';
import { asksForHelp, withoutHelp } from './cli-known.ts';
import { exitCodes, explain } from './errors.ts';
import { plainly } from './world/printable.ts';
import type { World } from './world/world.ts';

/** Runs one command line to its end. @returns the exit code; never rejects. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const line = withoutHelp(args);
    const lead = cli(world, line);
    if (asksForHelp(line)) {
      const { prepareHelp } = await import('./cli-help.ts');
      prepareHelp(lead, Math.min(world.terminal.columns, 100));
    }
    await lead.parseAsync(line, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : exitCodes.misused;
    const { text, exitCode } = explain(thrown);
    world.terminal.note(plainly(text));
    return exitCode;
  }
}
