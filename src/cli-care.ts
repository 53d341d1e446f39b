import type { Door } from './cli-door.ts';
import { all } from './cli-rules.ts';
import type { World } from './world/world.ts';

const others = ['fix', 'yes', 'json'];

/** Adds the commands that look after the files themselves. */
export function addCare(lead: Door, world: World): void {
  lead
    .command('undo')
    .description('take back the last change of any command, after showing it; again, the one before')
    .option('--list', 'what can be taken back')
    .option('--json', 'the same as data')
    .option('-y, --yes', 'do not ask')
    .option('--run', 'all that the last command wrote, not just its last answer')
    .addOption(
      lead
        .createOption('--forget', 'let go of all that could be taken back, and of the words in it')
        .conflicts(['list', 'json', 'run', 'redo']),
    )
    .addOption(
      lead.createOption('--redo', 'bring back what was taken back last').conflicts(['list', 'json', 'run']),
    )
    .action(async (_, command) => (await import('./commands/undo.ts')).undo(all(command), world));
  lead
    .command('doctor')
    .description('find what is wrong in the files, explain it, and mend it')
    .option('--fix', 'mend what has one right answer, after showing it')
    .option('-y, --yes', 'do not ask')
    .option('--json', 'as data')
    .addOption(
      lead
        .createOption('--backup <file>', 'put the whole journal into one file, a .tar.gz')
        .conflicts([...others, 'restore']),
    )
    .addOption(
      lead
        .createOption('--restore <file>', 'make a journal from such a file, where there is none')
        .conflicts(others),
    )
    .option('--force', 'with --backup: replace the file if there is one')
    .action(async (_, command) => {
      const options = all(command);
      const { backup, restore } = options;
      if (backup !== undefined) await (await import('./commands/backup.ts')).backup(backup, options, world);
      else if (restore !== undefined)
        await (await import('./commands/backup.ts')).restore(restore, options, world);
      else await (await import('./commands/doctor.ts')).doctor(options, world);
    });
}
