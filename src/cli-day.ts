import type { Door } from './cli-door.ts';
import { all, number, said } from './cli-rules.ts';
import { causes } from './journal/commitment.ts';
import type { World } from './world/world.ts';

/** Adds the check-in, and what comes before the first one. */
export function addMorning(lead: Door, world: World): void {
  lead
    .command('today')
    .description('the check-in: settle what is open, then open today')
    .option('--on <day>', 'another day than today')
    .option('--answers <file>', 'take the answers from a YAML file, or - for standard input')
    .action(async (_, command) => (await import('./commands/today.ts')).today(all(command), world));
  lead
    .command('init')
    .description('set up: pick standards and goals, or write your own')
    .option('--standard <words...>', 'ids from the starter list or your own words, instead of asking')
    .option('--goal <words...>', 'likewise for goals')
    .action(async (_, command) => (await import('./commands/init.ts')).init(all(command), world));
}

/** Adds the one-liners of a day, and its close. */
export function addDay(lead: Door, world: World): void {
  lead
    .command('commit [text...]')
    .description('promise something')
    .option('--due <day>', 'the day it is due', 'today')
    .option('--to <name>', 'whom you promise it to')
    .option('--budget <time>', 'how long it may take, such as 45m, 2h or 3d')
    .option('--target <words>', 'what it must reach')
    .option('--goal <id>', 'the goal it serves')
    .addOption(
      lead.createOption('--manage', 'it is work done on time, on target').implies({ side: 'manage' }),
    )
    .addOption(
      lead
        .createOption('--lead', 'it is direction, people, growth')
        .implies({ side: 'lead' })
        .conflicts('manage'),
    )
    .option('--private', 'leave it out of reports for others')
    .action(async (text, _, command) =>
      (await import('./commands/commit.ts')).commit(text, all(command), world),
    );
  lead
    .command('done <which>')
    .description('a commitment was kept: its number, its id, or a piece of its text')
    .option('--on <day>', 'the day it was done, if not today')
    .option('--spent <time>', 'how long it took')
    .option('--on-target', 'it reached its target')
    .option('--no-on-target', 'it did not')
    .action(async (which, _, command) =>
      (await import('./commands/done.ts')).done(which, all(command), world),
    );
  lead
    .command('miss <which>')
    .description('a commitment was not kept')
    .addOption(lead.createOption('--cause <cause>', 'what was behind it').choices(causes))
    .option('--why <words>', 'in your own words')
    .action(async (which, _, command) =>
      (await import('./commands/miss.ts')).miss(which, all(command), world),
    );
  lead
    .command('move <which> <day...>')
    .description('a commitment is due another day')
    .addOption(lead.createOption('--cause <cause>', 'what was behind it').choices(causes))
    .option('--why <words>', 'in your own words')
    .action(async (which, day, _, command) =>
      (await import('./commands/move.ts')).move(which, said(day)!, all(command), world),
    );
  lead
    .command('drop <which>')
    .description('a commitment is given up')
    .option('--why <words>', 'in your own words')
    .action(async (which, _, command) =>
      (await import('./commands/drop.ts')).drop(which, all(command), world),
    );
  lead
    .command('win [text...]')
    .description('something to celebrate')
    .option('--who <name>', 'it is a recognition of this person')
    .option('--goal <id>', 'the goal it serves')
    .option('--on <day>', 'the day it happened', 'today')
    .option('--private', 'leave it out of reports for others')
    .action(async (text, _, command) => (await import('./commands/win.ts')).win(text, all(command), world));
  lead
    .command('step <goal> [text...]')
    .description('one thing done for a development goal')
    .option('--value <number>', "where the goal's measure stands now", number)
    .option('--on <day>', 'the day you did it', 'today')
    .option('--private', 'leave it out of reports for others')
    .action(async (goal, text, _, command) =>
      (await import('./commands/step.ts')).step(goal, text, all(command), world),
    );
  lead
    .command('note [text...]')
    .description('keep a thought')
    .option('--on <day>', 'the day it belongs to', 'today')
    .option('--private', 'leave it out of reports for others')
    .action(async (text, _, command) => (await import('./commands/note.ts')).note(text, all(command), world));
  lead
    .command('close [day...]')
    .description('settle a day in the evening instead of the next morning')
    .option('--answers <file>', 'take the answers from a YAML file, or - for standard input')
    .action(async (day, _, command) =>
      (await import('./commands/close.ts')).close(said(day), all(command), world),
    );
}
