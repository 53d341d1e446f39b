import type { Door } from './cli-door.ts';
import { all, said } from './cli-rules.ts';
import { withCommitmentFilters, withFilters } from './cli-search.ts';
import type { World } from './world/world.ts';

/** Adds the commands that read: days, commitments, summaries, reviews. */
export function addLookingBack(lead: Door, world: World): void {
  withFilters(
    lead
      .command('show [period...]')
      .description(
        'read a day, or the days of a period or "all"; with a filter and no period, all there are',
      ),
  )
    .option('--on-this-day', 'what was written on the same day of earlier years')
    .option('--json', 'as data')
    .action(async (period, _, command) =>
      (await import('./commands/show.ts')).show(said(period), all(command), world),
    );
  withCommitmentFilters(
    lead
      .command('list [period...]')
      .description('commitments: the open ones, or those due in a period, or "all"'),
  )
    .option('--json', 'as data')
    .action(async (period, _, command) =>
      (await import('./commands/list.ts')).list(said(period), all(command), world),
    );
  lead
    .command('week [period...]')
    .description('the accountability summary of this week, or any other period')
    .option('--explain', 'what went into every number')
    .option('--json', 'as data')
    .action(async (period, _, command) =>
      (await import('./commands/week.ts')).week(said(period), all(command), world),
    );
  lead
    .command('stats [period...]')
    .description('the long view: the last year, "all" of it, or any other period')
    .option('--explain', 'what went into every number')
    .option('--json', 'as data')
    .action(async (period, _, command) =>
      (await import('./commands/stats.ts')).stats(said(period), all(command), world),
    );
  lead
    .command('review [period...]')
    .description('a one-on-one with yourself about a week, month, quarter or year')
    .option('--show', 'print a review instead: the last one, or that of the period')
    .option('--json', 'print it as data')
    .option('--answers <file>', 'take the answers from a YAML file, or - for standard input')
    .option('--private', 'leave it out of reports for others')
    .action(async (words, _, command) =>
      (await import('./commands/review.ts')).review(words, all(command), world),
    );
}
