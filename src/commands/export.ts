import { earlierOf } from '../journal/day.ts';
import { filteredJournal } from '../journal/filtered-journal.ts';
import type { Journal } from '../journal/journal.ts';
import { aliasesIn } from '../journal/people.ts';
import { type Period, weekOf } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { filterGiven } from '../prompts/filter-given.ts';
import type { ExportFormat } from '../render/export-format.ts';
import { leftOut as unreadNote } from '../render/left-out.ts';
import { redactedNote } from '../render/redacted-note.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import type { Span } from '../store/need.ts';
import { readGoals, readJournal } from '../store/read.ts';
import { withRunUp } from '../summary/run-up.ts';
import { wholeJournal } from '../summary/stats-period.ts';
import type { World } from '../world/world.ts';
import { type ExportOptions, formatGiven } from './export-options.ts';
import { outputGiven } from './export-output.ts';
import { redactedExport, redactionFor } from './export-redacted.ts';
import { sharedOf } from './export-shared.ts';
import { writerOf } from './export-writers.ts';
import { lookOf } from './global.ts';

/** The days asked for, and the journal that was read for them. */
interface Asked {
  readonly journal: Journal;
  readonly period: Period;
  readonly isAll: boolean;
}

/**
 * `lead export`: a report of a period, or of `all` there is, to hand to
 * someone; or the same as data.
 *
 * Each step takes the whole journal and gives one that is smaller: what the
 * filters leave, then what is not private. What the format is made of, a writer
 * of its own knows.
 *
 * @throws LeadError if the period, the format, a filter or a layout is none, or
 *   the file exists and may not be replaced.
 */
export async function exportReport(
  written: string | undefined,
  options: ExportOptions,
  world: World,
): Promise<void> {
  const format = formatGiven(options);
  const write = await writerOf(format);
  const output = await outputGiven(options, world);
  const folder = await openFolder(world, options.journal);
  const { journal: whole, period, isAll } = await readAsked(written, format, folder);
  world.terminal.note(unreadNote(whole.unread, lookOf(options, world)));
  const filter = filterGiven(options, whole);
  const includesPrivate = options.includePrivate ?? false;
  const shared = await sharedOf(
    filteredJournal(whole, filter),
    { folder, whole, period, includesPrivate },
    world,
  );
  const exported = { folder, period, isAll, filter, options, ...shared };
  const redaction = options.redact && (await redactionFor(filter, whole, { isAll, folder }));
  const text = await write(redaction ? redactedExport(exported, redaction) : exported, world);
  await output.take(text, shared.leftOut);
  if (redaction) world.terminal.note(redactedNote(aliasesIn(text)));
}

async function readAsked(written: string | undefined, format: ExportFormat, folder: Folder): Promise<Asked> {
  const { today, settings } = folder;
  if (written !== undefined && /^(?:all|everything)$/i.test(written.trim())) {
    const journal = await readJournal(folder);
    return { journal, period: wholeJournal(journal, today), isAll: true };
  }
  const period =
    written === undefined ? weekOf(today, settings.weekStarts) : await periodGiven(written, folder);
  return { journal: await readJournal(folder, await needOf(period, format, folder)), period, isAll: false };
}

/** Charts look farther back: at the weeks before a short period, and at goals from where they began. */
async function needOf(period: Period, format: ExportFormat, folder: Folder): Promise<readonly Span[]> {
  if (format !== 'html') return [period];
  const { items: goals } = await readGoals(folder);
  const begun = goals.flatMap(({ since }) => since ?? []);
  return [{ from: begun.reduce(earlierOf, withRunUp(period).from), to: period.to }];
}
