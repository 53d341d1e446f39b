import type { Door } from './cli-door.ts';
import { all, said } from './cli-rules.ts';
import { withFilters } from './cli-search.ts';
import { exportFormats, tableNames } from './render/export-format.ts';
import type { World } from './world/world.ts';

/** Adds the command that makes something to hand over. */
export function addExport(lead: Door, world: World): void {
  const command = lead
    .command('export [period...]')
    .description('a report to hand to someone, or the journal as data; of a period, or "all" of it')
    .addOption(
      lead
        .createOption('--format <format>', 'Markdown, a page, or data; left out: as the file ends, else md')
        .choices(exportFormats),
    )
    .option('-o, --output <file>', 'write it there instead of on the screen; tables go to a folder')
    .option('--layout <layout>', 'how the report is laid out: one of lead templates; left out: by the period')
    .option('--sections <names>', 'only these sections of the layout; several with commas', several)
    .option('--front-matter', 'begin the Markdown with its title, period, dates and tags, as YAML');
  withFilters(command)
    .option('--include-private', 'with what is marked private')
    .addOption(
      lead.createOption('--redact <what>', 'call everybody Person A, Person B and so on').choices(['people']),
    )
    .addOption(lead.createOption('--table <kind>', 'as CSV: this table alone').choices(tableNames))
    .option('--lines', 'as JSON Lines: one record on each line')
    .option('--open', 'show the page in the browser')
    .option('--force', 'replace the file if there is one')
    .action(async (period, _, command) =>
      (await import('./commands/export.ts')).exportReport(said(period), all(command), world),
    );
}

function several(written: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...written.split(/[\s,]+/).filter((word) => word !== '')];
}
