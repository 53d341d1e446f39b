import { filteredJournal, withWholeMeasures } from '../journal/filtered-journal.ts';
import type { Unread } from '../journal/journal.ts';
import { filterGiven, hasFilter } from '../prompts/filter-given.ts';
import { type ExportFormat, isData } from '../render/export-format.ts';
import type { Folder } from '../store/folder.ts';
import type { World } from '../world/world.ts';
import type { ExportOptions } from './export-options.ts';
import type { Made } from './export-output.ts';
import { type PeriodAsked, readAsked } from './export-period.ts';
import { sharedOf } from './export-shared.ts';
import { writerOf } from './export-writers.ts';

/** What was made, and what is said beside it. */
export interface WhatWasMade {
  readonly made: Made;
  /** Items left out because they are private. */
  readonly leftOut: number;
  /** What could not be read. */
  readonly unread: readonly Unread[];
  /** How many people are called otherwise, in words. */
  readonly note?: string;
}

/** What is to be made, and of what. */
export interface Making {
  readonly folder: Folder;
  readonly period: PeriodAsked;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}

/**
 * Makes what is exported. Each step takes the whole journal and gives one that
 * is smaller: what the filters leave, then what is not private, then without
 * names. What the format is made of, a writer of its own knows.
 *
 * @throws LeadError if a filter or a layout is none.
 */
export async function exportMade(making: Making, world: World): Promise<WhatWasMade> {
  const { folder, format, options } = making;
  const write = await writerOf(format);
  const {
    journal: whole,
    period,
    isAll,
  } = await readAsked(making.period, format, folder, !hasFilter(options) && options.redact === undefined);
  const filter = filterGiven(options, whole);
  const includesPrivate = options.includePrivate ?? false;
  const reviews = isData(format)
    ? await (await import('./export-reviews.ts')).reviewsAsked(folder, { period, isAll, filter })
    : undefined;
  const unread = [...whole.unread, ...(reviews?.unread ?? [])];
  const sharing = {
    folder,
    whole,
    period,
    isAll,
    reviews: reviews?.items ?? [],
    includesPrivate,
    table: options.table,
  };
  const some = filteredJournal(whole, filter);
  const told = isData(format) ? some : withWholeMeasures(some, whole);
  const shared = await sharedOf(told, sharing, world);
  const { who, to, ...rest } = filter;
  const wanted = who ?? to;
  const others = wanted === undefined ? undefined : filteredJournal(whole, rest);
  const person = others && { wanted: wanted!, journal: (await sharedOf(others, sharing, world)).journal };
  const asked = { folder, period, isAll, whole, filter, asked: filter, options: { ...options, format } };
  const exported = { ...asked, ...shared, ...(person && { person }) };
  let { leftOut } = shared;
  if (person && others && !isData(format)) {
    const { leftOutOfMeeting } = await import('./export-meeting.ts');
    leftOut = (await leftOutOfMeeting({ ...exported, person }, others, world)) ?? leftOut;
  }
  if (options.redact === undefined) return { made: await write(exported, world), leftOut, unread };
  const { redactedExport, redactionFor, redactedNoteOn } = await import('./export-redacted.ts');
  const redaction = await redactionFor(filter, whole, { isAll, folder });
  const { progress } = world.terminal;
  const renamed = redactedExport(exported, redaction, (done, of) => progress(done, of, 'Replacing names'));
  const made = await write(renamed, world);
  return { made, leftOut, unread, note: redactedNoteOn(made) };
}
