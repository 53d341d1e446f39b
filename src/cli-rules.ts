import type { Chosen, Door } from './cli-door.ts';
import type { World } from './world/world.ts';

/** Adds the commands for what holds from day to day: standards, goals, days off. */
export function addRules(lead: Door, world: World): void {
  const standards = lead
    .command('standards')
    .description('list your standards, or change them')
    .option('--json', 'as data')
    .action(async (_, command) => (await import('./commands/standards.ts')).standards(all(command), world));
  withSide(standards.command('add <text...>').description('take up a standard'))
    .option('--on <when>', 'daily, weekdays, "mon, thu", "3 per week" or "2 per month"', 'weekdays')
    .option('--id <id>', 'a short name; made from the words when left out')
    .option('--streak', 'show how often in a row it was kept')
    .option('--private', 'leave it out of reports for others')
    .option('-y, --yes', 'do not ask, even if there is one of the same words')
    .action(async (text, _, command) =>
      (await import('./commands/standards.ts')).addStandard(text.join(' '), all(command), world),
    );
  withSide(standards.command('edit <id>').description('change the words, the days or the side of a standard'))
    .option('--text <words>', 'the new words')
    .option('--on <when>', 'daily, weekdays, "mon, thu", "3 per week" or "2 per month"')
    .option('--streak', 'show how often in a row it was kept')
    .option('--no-streak', 'do not')
    .option('--private', 'leave it out of reports for others')
    .option('--no-private', 'do not')
    .action(async (id, _, command) =>
      (await import('./commands/standards.ts')).editStandard(id, all(command), world),
    );
  standards
    .command('retire <id>')
    .description('stop holding yourself to it; its history stays')
    .option('--on <day>', 'the last day it holds', 'yesterday')
    .action(async (id, _, command) =>
      (await import('./commands/standards.ts')).retireStandard(id, all(command), world),
    );
  standards
    .command('resume <id>')
    .description('take a retired one up again, from today')
    .action(async (id, _, command) =>
      (await import('./commands/standards.ts')).resumeStandard(id, all(command), world),
    );

  const goals = lead
    .command('goals')
    .description('list your development goals and where they stand, or change them')
    .option('--json', 'as data')
    .action(async (_, command) => (await import('./commands/goals.ts')).goals(all(command), world));
  withMeasure(withSide(goals.command('add <text...>').description('set a goal')))
    .option('--id <id>', 'a short name; made from the words when left out')
    .option('--private', 'leave it out of reports for others')
    .option('-y, --yes', 'do not ask, even if there is one of the same words')
    .action(async (text, _, command) =>
      (await import('./commands/goals.ts')).addGoal(text.join(' '), all(command), world),
    );
  withMeasure(withSide(goals.command('edit <id>').description('change a goal')))
    .option('--text <words>', 'the new words')
    .option('--private', 'leave it out of reports for others')
    .option('--no-private', 'do not')
    .action(async (id, _, command) =>
      (await import('./commands/goals.ts')).editGoal(id, all(command), world),
    );
  goals
    .command('reach <id>')
    .description('a goal is reached')
    .action(async (id, _, command) =>
      (await import('./commands/goals.ts')).endGoal(id, 'reached', all(command), world),
    );
  goals
    .command('drop <id>')
    .description('a goal is given up')
    .action(async (id, _, command) =>
      (await import('./commands/goals.ts')).endGoal(id, 'dropped', all(command), world),
    );

  lead
    .command('away [period...]')
    .description('days off, on which nothing is due: list them, or add some')
    .option('--why <words>', 'such as holiday')
    .option('--private', 'leave the reason out of reports for others')
    .option('--remove', 'take the days off back')
    .option('--json', 'as data')
    .action(async (period, _, command) =>
      (await import('./commands/away.ts')).away(said(period), all(command), world),
    );
}

function withSide(command: Door): Door {
  return command
    .addOption(
      command.createOption('--manage', 'it is work done on time, on target').implies({ side: 'manage' }),
    )
    .addOption(
      command
        .createOption('--lead', 'it is direction, people, growth')
        .implies({ side: 'lead' })
        .conflicts('manage'),
    );
}

function withMeasure(command: Door): Door {
  return command
    .option('--measure <words>', 'what is counted, such as "demos run by others"')
    .option('--from <number>', 'where it stands at first', number)
    .option('--to <number>', 'where it is to get', number)
    .option('--by <day>', 'by when');
}

/** What a command was given, the options of `lead` itself among them. */
// biome-ignore lint/suspicious/noExplicitAny: commander knows no better; each command names what it takes.
export function all(command: Chosen): any {
  return command.optsWithGlobals();
}

/** Words given one by one, as one; `undefined` for none. */
export function said(words: readonly string[]): string | undefined {
  return words.length > 0 ? words.join(' ') : undefined;
}

/** Reads a number given on the command line. */
export function number(text: string): number {
  const value = Number(text);
  // What commander knows an argument that is wrong by.
  const code = 'commander.invalidArgument';
  if (text.trim() === '' || !Number.isFinite(value))
    throw Object.assign(new Error('It must be a number.'), { code, exitCode: 1 });
  return value;
}
