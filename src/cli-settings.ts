import type { Door } from './cli-door.ts';
import { all } from './cli-rules.ts';
import { adviceAfter } from './render/advice.ts';
import type { CommandShape } from './render/command-shape.ts';
import type { World } from './world/world.ts';

/** Adds the commands for how `lead` itself is set. */
export function addSettings(lead: Door, world: World): void {
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

/** What the commands are that are completed and described, and of which version. */
interface Front {
  readonly version: string;
  readonly shape: () => Promise<CommandShape>;
}

/** Adds what shells need to complete a line: the scripts, and the command that these call. */
export function addCompletion(lead: Door, { version, shape }: Front, world: World): void {
  lead
    .command('completion')
    .description('the script that lets your shell complete commands, names and numbers')
    .argument('[shell]', 'bash, zsh or fish; how to install it when left out')
    .action(async (shell) => (await import('./commands/completion.ts')).completion(shell, world));
  lead
    .command('complete <shell> [words...]', { hidden: true })
    .description('what a shell may write next')
    .action(async (shell, words) =>
      (await import('./commands/complete.ts')).complete(shell, words, await shape(), world),
    );
  lead
    .command('man', { hidden: true })
    .description('the manual page, for man: lead man | man -l -')
    .action(async () => (await import('./commands/man.ts')).man(await shape(), version, world));
}

/** Commands that put something into a journal that is new. */
const adding = [
  ...['today', 'init', 'commit', 'win', 'step', 'note', 'close', 'review'],
  ...['add', 'away', 'edit', 'set', 'copy'],
];

/** Commands that need no journal, or are quiet where there is none. */
const nothingRead = ['complete', 'completion', 'man'];

/**
 * Lets no other journal than the usual one be made by a slip of the pen: a
 * command that names one that is not there asks first.
 */
export function askBeforeMaking(lead: Door, world: World): void {
  lead.hook('preAction', async (_, chosen) => {
    const { journal, restore, short } = all(chosen);
    const isNamed = journal !== undefined || /^[^/\\.~][^/\\]*$/.test(world.places.journal ?? '');
    // To restore a backup is to make a journal; it looks for itself that there is none.
    // A prompt is no place for a question.
    if (!isNamed || restore !== undefined || short || nothingRead.includes(chosen.name())) return;
    const { beSure } = await import('./commands/another-journal.ts');
    const name = chosen.name();
    await beSure(
      { journal, makes: name === 'init', adds: adding.includes(name), mends: name === 'doctor' },
      world,
    );
  });
}

/** Lets the first run of a command end with a line of advice; none where the output is data, or nobody wants any. */
export function adviseAfterwards(lead: Door, world: World): void {
  lead.hook('postAction', async (_, chosen) => {
    const options = all(chosen);
    const has = chosen.parent === lead && Object.hasOwn(adviceAfter, chosen.name());
    if (!has || options.json || world.variable('LEAD_ADVICE') === 'off') return;
    await (await import('./commands/advise.ts')).advise(chosen.name(), options, world);
  });
}
