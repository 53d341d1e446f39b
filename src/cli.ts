import about from '../package.json' with { type: 'json' };
import { addCare } from './cli-care.ts';
import { addDay, addMorning } from './cli-day.ts';
import type { Door } from './cli-door.ts';
import { addExport } from './cli-export.ts';
import { noSuchCommand, wordsIn } from './cli-known.ts';
import { addLookingBack } from './cli-looking-back.ts';
import { type Outline, outlineOf } from './cli-outline.ts';
import { addPast } from './cli-past.ts';
import { addRules, all } from './cli-rules.ts';
import { addSearch } from './cli-search.ts';
import { addCompletion, addSettings, adviseAfterwards, askBeforeMaking } from './cli-settings.ts';
import { shapeOf } from './cli-shape.ts';
import { addTemplates } from './cli-templates.ts';
import type { CommandShape } from './render/command-shape.ts';
import type { World } from './world/world.ts';

/** The version of `lead`. */
export const { version } = about;

/** Commands that belong together in the help. */
interface Group {
  readonly heading: string;
  /** All that its commands are called. */
  readonly names: readonly string[];
  readonly add: readonly ((lead: Door, world: World) => void)[];
}

const groups: readonly Group[] = [
  { heading: 'In the morning:', names: ['today', 'init'], add: [addMorning] },
  {
    heading: 'During the day:',
    names: ['commit', 'done', 'miss', 'move', 'drop', 'win', 'step', 'note', 'close'],
    add: [addDay],
  },
  {
    heading: 'Looking back:',
    names: ['show', 'list', 'week', 'stats', 'review', 'export', 'search'],
    add: [addLookingBack, addExport, addSearch],
  },
  {
    heading: 'What you hold yourself to:',
    names: ['standards', 'goals', 'away', 'templates'],
    add: [addRules, addTemplates],
  },
  {
    heading: 'Setting things right:',
    names: ['edit', 'change', 'delete', 'remove', 'undo', 'doctor'],
    add: [addPast, addCare],
  },
  {
    heading: 'Making yourself at home:',
    names: ['config', 'completion', 'complete', 'man'],
    add: [
      addSettings,
      (lead, world) => addCompletion(lead, { version, shape: () => wholeShape(world) }, world),
    ],
  },
];

/**
 * The front door: every command, its arguments, and one line of help.
 * A command's own module is loaded only once that command is chosen.
 *
 * @param args the command line, so that no other group is described than that of its command; left out: all of them.
 */
export function describe(lead: Door, world: World, args?: readonly string[]): void {
  lead
    .description('A journal for leading yourself: promise, outcome, reflection.')
    .option('--journal <folder>', 'the journal to use: a folder, or a name from your config')
    .option('--plain', 'words instead of marks and score-cards, for screen readers')
    .option('--no-color', 'no colour');
  lead
    .command('now', { isDefault: true, hidden: true })
    .description('where today stands and what to do next')
    .option('--json', 'as data')
    .addOption(lead.createOption('--short', 'in one line, for a prompt or a status line').conflicts('json'))
    .addOption(
      lead.createOption('--format <words>', 'your own line, such as "{open} open"').implies({ short: true }),
    )
    .allowExcessArguments()
    .action(async (_, command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) throw noSuchCommand(await wholeShape(world), [], unknown);
      if (command.opts().short) return (await import('./commands/short.ts')).short(all(command), world);
      await (await import('./commands/now.ts')).now(all(command), world);
    });

  const [wanted] = args ? wordsIn(args) : [];
  const some = groups.filter(({ names }) => wanted !== undefined && names.includes(wanted));
  for (const { heading, add } of isAlone(args) || some.length > 0 ? some : groups) {
    lead.commandsGroup(heading);
    for (const one of add) one(lead, world);
  }
  // After the last group, so that it stands there in the help.
  lead.helpCommand('help [command...]', 'help for one command, with examples');
  askBeforeMaking(lead, world);
  adviseAfterwards(lead, world);
}

/** The front door as an outline: the command of `args` alone, if they name one; left out: all of it. */
export function outline(world: World, args?: readonly string[]): Outline {
  const [wanted] = args ? wordsIn(args) : [];
  // Of one that is also called something else it is not known before it is described.
  const isName = groups.some(({ names }) => names.some((name) => name === wanted && name !== 'remove'));
  const lead = outlineOf('lead', '', {}, isName ? wanted : undefined);
  describe(lead, world, args);
  return lead;
}

/** The front door and all that is behind it, as plain data: as it was worked out when `lead` was built, else worked out now. */
export async function wholeShape(world: World): Promise<CommandShape> {
  const made = await world.made.read('commands.json');
  return made === undefined ? shapeOf(outline(world)) : JSON.parse(made);
}

/** Whether nothing but options that need no other command follow `lead`. */
function isAlone(args: readonly string[] | undefined): boolean {
  if (!args || wordsIn(args).length > 0) return false;
  return args.every((arg) => !arg.startsWith('-') || needNoOther.includes(arg));
}

const needNoOther = ['--json', '--short', '--format', '--journal', '--plain', '--no-color', '--version'];
