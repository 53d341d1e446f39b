import type { Door } from './cli-door.ts';
import { all, number, said } from './cli-rules.ts';
import { recordKinds } from './journal/record.ts';
import type { World } from './world/world.ts';

/** Adds the commands that put right what was written before. */
export function addPast(lead: Door, world: World): void {
  lead
    .command('edit [what...]')
    .description('open a day, standards, goals, away or config in your editor')
    .option('--afresh', 'begin with the file as it is; a draft that was left is thrown away')
    .action(async (what, _, command) =>
      (await import('./commands/edit.ts')).editFile(said(what) ?? 'today', all(command), world),
    );
  lead
    .command('change <which...>')
    .description('put right what a commitment, win, step or note says, or its day; default No')
    .option('--text <words>', 'the words')
    .option('--on <day>', 'the day it belongs to')
    .option('--to <name>', 'whom it was promised to; "" for yourself')
    .option('--due <day>', 'the day it was due from the first; a promise that changes is moved')
    .option('--budget <time>', 'how long it may take')
    .option('--target <words>', 'what it must reach')
    .option('--who <name>', 'whom a win recognises')
    .option('--goal <id>', 'the goal it serves')
    .option('--value <number>', "where the goal's measure stood after a step", number)
    .addOption(lead.createOption('--manage', 'its side is manage').implies({ side: 'manage' }))
    .addOption(lead.createOption('--lead', 'its side is lead').implies({ side: 'lead' }).conflicts('manage'))
    .option('--private', 'leave it out of reports for others')
    .option('--no-private', 'do not')
    .addOption(lead.createOption('--in <kind>', 'only among these').choices(recordKinds))
    .option('-y, --yes', 'do not ask')
    .action(async (which, _, command) =>
      (await import('./commands/change.ts')).change(said(which)!, all(command), world),
    );
  lead
    .command('delete <which...>')
    .alias('remove')
    .description('take a commitment, win, step or note out of the journal; default No')
    .option('--all', 'all that are meant, if they are several')
    .addOption(lead.createOption('--in <kind>', 'only among these').choices(recordKinds))
    .option('-y, --yes', 'do not ask')
    .action(async (which, _, command) =>
      (await import('./commands/delete.ts')).deleteRecords(said(which)!, all(command), world),
    );
}
