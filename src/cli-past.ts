import type { Command } from 'commander';
import { all, said } from './cli-rules.ts';
import type { World } from './world/world.ts';

/** Adds the commands that put right what was written before. */
export function addPast(lead: Command, world: World): void {
  lead
    .command('edit [what...]')
    .description('open a day, standards, goals, away or config in your editor')
    .option('--afresh', 'begin with the file as it is; a draft that was left is thrown away')
    .action(async (what, _, command) =>
      (await import('./commands/edit.ts')).editFile(said(what) ?? 'today', all(command), world),
    );
}
