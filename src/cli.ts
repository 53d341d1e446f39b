import { Command, Option } from 'commander';
import about from '../package.json' with { type: 'json' };
import { addCare } from './cli-care.ts';
import { addLookingBack } from './cli-looking-back.ts';
import { addPast } from './cli-past.ts';
import { addRules, all, number, said } from './cli-rules.ts';
import { addSearch } from './cli-search.ts';
import { addCompletion, addSettings, askBeforeMaking } from './cli-settings.ts';
import { addTemplates } from './cli-templates.ts';
import { LeadError } from './errors.ts';
import { causes } from './journal/commitment.ts';
import { nearest } from './journal/nearest.ts';
import { plainly } from './world/printable.ts';
import type { World } from './world/world.ts';

/**
 * The front door: every command, its arguments, and one line of help.
 * A command's own module is loaded only once that command is chosen.
 */
export function cli(world: World): Command {
  const lead = frontDoor(world);
  lead
    .command('now', { isDefault: true, hidden: true })
    .description('where today stands and what to do next')
    .option('--json', 'as data')
    .allowExcessArguments()
    .action(async (_, command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) throw noSuchCommand(lead, unknown);
      await (await import('./commands/now.ts')).now(all(command), world);
    });

  lead.commandsGroup('In the morning:');
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

  lead.commandsGroup('During the day:');
  lead
    .command('commit [text...]')
    .description('promise something')
    .option('--due <day>', 'the day it is due', 'today')
    .option('--to <name>', 'whom you promise it to')
    .option('--budget <time>', 'how long it may take, such as 45m, 2h or 3d')
    .option('--target <words>', 'what it must reach')
    .option('--goal <id>', 'the goal it serves')
    .addOption(new Option('--manage', 'it is work done on time, on target').implies({ side: 'manage' }))
    .addOption(
      new Option('--lead', 'it is direction, people, growth').implies({ side: 'lead' }).conflicts('manage'),
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
    .addOption(new Option('--cause <cause>', 'what was behind it').choices(causes))
    .option('--why <words>', 'in your own words')
    .action(async (which, _, command) =>
      (await import('./commands/miss.ts')).miss(which, all(command), world),
    );
  lead
    .command('move <which> <day...>')
    .description('a commitment is due another day')
    .addOption(new Option('--cause <cause>', 'what was behind it').choices(causes))
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
    .action(async (day, _, command) =>
      (await import('./commands/close.ts')).close(said(day), all(command), world),
    );

  lead.commandsGroup('Looking back:');
  addLookingBack(lead, world);
  addSearch(lead, world);

  lead.commandsGroup('What you hold yourself to:');
  addRules(lead, world);
  addTemplates(lead, world);

  lead.commandsGroup('Setting things right:');
  addPast(lead, world);
  addCare(lead, world);

  lead.commandsGroup('Making yourself at home:');
  addSettings(lead, world);
  addCompletion(lead, world);
  askBeforeMaking(lead, world);
  return lead;
}

function frontDoor({ terminal }: World): Command {
  return new Command('lead')
    .description('A journal for leading yourself: promise, outcome, reflection.')
    .version(about.version, '--version', 'the version of lead')
    .helpOption('-h, --help', 'this help')
    .helpCommand('help [command]', 'help for one command')
    .option('--journal <folder>', 'the journal to use: a folder, or a name from your config')
    .option('--plain', 'words instead of marks and score-cards, for screen readers')
    .option('--no-color', 'no colour')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.say(text),
      writeErr: (text) => terminal.note(text),
      getOutHelpWidth: () => Math.min(terminal.columns, 100),
      getErrHelpWidth: () => Math.min(terminal.columns, 100),
      outputError: (text, write) => write(plainly(text.replace(/^error: /, 'lead: '))),
    });
}

function noSuchCommand(lead: Command, written: string): LeadError {
  const near = nearest(
    written,
    lead.commands.map((command) => command.name()).filter((name) => name !== 'now'),
  );
  return new LeadError(`there is no command "${written}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${near}? ` : ''}lead --help lists them all.`,
  });
}
