import type { Door } from './cli-door.ts';
import { all } from './cli-rules.ts';
import { causes, statuses } from './journal/commitment.ts';
import { sides } from './journal/side.ts';
import type { World } from './world/world.ts';

/** Adds the command that finds. */
export function addSearch(lead: Door, world: World): void {
  withFilters(
    lead
      .command('search [words...]')
      .description('find words, "a phrase", /a regular expression/, or what a filter says'),
  )
    .option('--period <period>', 'only what was written on these days')
    .option('--exact', 'case and accents count')
    .option('--json', 'as data')
    .action(async (words, _, command) =>
      (await import('./commands/search.ts')).search(words, all(command), world),
    );
}

/** The filters of what reads all that was written. */
export function withFilters(command: Door): Door {
  command
    .option(
      '--in <kinds>',
      'only intentions, standards, commitments, wins, steps, lenses, answers, notes or reviews; several with commas',
      (written: string, before: readonly string[] = []) => [...before, written],
    )
    .option('--who <name>', 'only recognitions of this person')
    .option('--standard <id>', 'only verdicts on this standard');
  return withCommitmentFilters(command, [...statuses, 'untested']);
}

/** The filters of what reads commitments. */
export function withCommitmentFilters(command: Door, stands: readonly string[] = statuses): Door {
  return command
    .option('--to <name>', 'only what was promised to this person')
    .option('--goal <id>', 'only what serves this goal')
    .addOption(command.createOption('--side <side>', 'only this side').choices(sides))
    .addOption(command.createOption('--status <status>', 'only what stands so').choices(stands))
    .addOption(
      command.createOption('--cause <cause>', 'only what was missed or moved for it').choices(causes),
    );
}
