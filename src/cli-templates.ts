import type { Door } from './cli-door.ts';
import { all } from './cli-rules.ts';
import type { World } from './world/world.ts';

/** Adds the commands for the words of the program that a person may replace by their own. */
export function addTemplates(lead: Door, world: World): void {
  const load = () => import('./commands/templates.ts');
  const templates = lead
    .command('templates')
    .description('list the prompts and layouts, or make one your own')
    .option('--json', 'as data')
    .action(async (_, command) => (await load()).listTemplates(all(command), world));
  templates
    .command('show <name>')
    .description('print one: yours, if there is one')
    .option('--built-in', 'the one that came with lead')
    .action(async (name, _, command) => (await load()).showTemplate(name, all(command), world));
  templates
    .command('copy <name>')
    .description('put the built-in one into your journal, to be changed there')
    .option('--as <new-name>', 'of a layout: by another name, for --layout')
    .action(async (name, _, command) => (await load()).copyOne(name, all(command), world));
  templates
    .command('data')
    .description('what a layout of a report may use')
    .option('--json', 'as a JSON Schema')
    .action(async (_, command) => (await load()).showData(all(command), world));
  templates
    .command('check')
    .description('what is wrong in yours, with line and column')
    .option('--json', 'as data')
    .action(async (_, command) => (await load()).checkTemplates(all(command), world));
}
