import type { Command } from 'commander';
import { all } from './cli-rules.ts';
import type { World } from './world/world.ts';

/** Adds the commands for how `lead` itself is set. */
export function addSettings(lead: Command, world: World): void {
  const load = () => import('./commands/config.ts');
  const config = lead
    .command('config')
    .description('list your settings, and what says each; or change them')
    .option('--json', 'as data')
    .action(async (_, command) => (await load()).listSettings(all(command), world));
  config
    .command('list')
    .description('every setting, its value, and what says so')
    .option('--json', 'as data')
    .action(async (_, command) => (await load()).listSettings(all(command), world));
  config
    .command('get <key>')
    .description('the value of one setting')
    .option('--json', 'as data')
    .action(async (key, _, command) => (await load()).getSetting(key, all(command), world));
  config
    .command('set <key> <value...>')
    .description(
      'change a setting of this journal, such as week-starts sun; or name one: journals.work ~/work',
    )
    .option('--user', 'in your own config, for all journals that do not say otherwise')
    .action(async (key, value, _, command) =>
      (await load()).setSetting(key, value.join(' '), all(command), world),
    );
  config
    .command('unset <key>')
    .description('take a setting out, so that the usual one holds again')
    .option('--user', 'out of your own config')
    .action(async (key, _, command) => (await load()).unsetSetting(key, all(command), world));
}
