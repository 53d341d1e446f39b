import { outline, version } from './cli.ts';
import { asksForHelp, withoutHelp } from './cli-known.ts';
import { plainLine } from './cli-plain.ts';
import { explain } from './errors.ts';
import { plainly } from './world/printable.ts';
import type { World } from './world/world.ts';

/** Runs one command line to its end. @returns the exit code; never rejects. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    return await read(withoutHelp(args), world);
  } catch (thrown) {
    const { text, exitCode } = explain(thrown);
    world.terminal.note(plainly(text));
    return exitCode;
  }
}

async function read(line: readonly string[], world: World): Promise<number> {
  if (asksForHelp(line)) {
    const { helpFor } = await import('./cli-help.ts');
    world.terminal.page(await helpFor(line, world));
    return 0;
  }
  if (line.length === 1 && line[0] === '--version') {
    world.terminal.say(`${version}\n`);
    return 0;
  }
  const plain = plainLine(outline(world, line), line);
  if (!plain) return (await import('./cli-commander.ts')).runByCommander(line, world);
  await plain();
  return 0;
}
