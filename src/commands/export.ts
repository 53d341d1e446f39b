import { filteredJournal } from '../journal/filtered-journal.ts';
import { aliasesIn } from '../journal/people.ts';
import { filterGiven } from '../prompts/filter-given.ts';
import { isData } from '../render/export-format.ts';
import { leftOut as unreadNote } from '../render/left-out.ts';
import { redactedNote } from '../render/redacted-note.ts';
import { openFolder } from '../store/folder.ts';
import type { World } from '../world/world.ts';
import { type ExportOptions, formatGiven } from './export-options.ts';
import { outputGiven } from './export-output.ts';
import { readAsked } from './export-period.ts';
import { redactedExport, redactionFor } from './export-redacted.ts';
import { reviewsAsked } from './export-reviews.ts';
import { sharedOf } from './export-shared.ts';
import { writerOf } from './export-writers.ts';
import { lookOf } from './global.ts';

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
  const output = await outputGiven(format, options, world);
  const folder = await openFolder(world, options.journal);
  const { journal: whole, period, isAll } = await readAsked(written, { ...options, format }, folder);
  const filter = filterGiven(options, whole);
  const includesPrivate = options.includePrivate ?? false;
  const reviews = isData(format) ? await reviewsAsked(folder, { period, isAll, filter }) : undefined;
  world.terminal.note(unreadNote([...whole.unread, ...(reviews?.unread ?? [])], lookOf(options, world)));
  const sharing = { folder, whole, period, isAll, reviews: reviews?.items ?? [], includesPrivate };
  const shared = await sharedOf(filteredJournal(whole, filter), sharing, world);
  const { who, to, ...rest } = filter;
  const wanted = who ?? to;
  const others = wanted !== undefined && (await sharedOf(filteredJournal(whole, rest), sharing, world));
  const person = others && { wanted, journal: others.journal };
  const asked = { folder, period, isAll, whole, filter, asked: filter, options };
  const exported = { ...asked, ...shared, ...(person && { person }) };
  const redaction = options.redact && (await redactionFor(filter, whole, { isAll, folder }));
  const made = await write(redaction ? redactedExport(exported, redaction) : exported, world);
  await output.take(made, shared.leftOut);
  if (redaction)
    world.terminal.note(
      redactedNote(aliasesIn(typeof made === 'string' ? made : [...made.values()].join(''))),
    );
}
