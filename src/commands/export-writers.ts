import type { Filter } from '../journal/filter.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import type { Redaction } from '../journal/redaction.ts';
import type { ExportFormat } from '../render/export-format.ts';
import type { Folder } from '../store/folder.ts';
import type { World } from '../world/world.ts';
import type { ExportOptions } from './export-options.ts';
import type { Made } from './export-output.ts';
import type { Shared } from './export-shared.ts';

/** What is exported, whatever the format. */
export interface Exported extends Shared {
  readonly folder: Folder;
  readonly period: Period;
  /** Whether everything was asked for, and not the days of `period` alone. */
  readonly isAll: boolean;
  /** All that was read, as it is. What may be handed over of it is `journal`: filtered, without what is private, redacted. */
  readonly whole: Journal;
  /** What was asked for; nothing: everything. */
  readonly filter: Filter;
  /** The same before anybody was called otherwise. */
  readonly asked: Filter;
  /** Of a report about one person, or with promises to one: that name, and the same without this filter. */
  readonly person?: { readonly wanted: string; readonly journal: Journal };
  readonly options: ExportOptions;
  /** What calls people otherwise, for words that are not in the journal; left out: they keep their names. */
  readonly redaction?: Redaction;
}

/** Makes the text of one format; of several files, the text of each by its name. */
export type Writer = (exported: Exported, world: World) => Promise<Made>;

/** One for each format, loaded when it is asked for. */
const writers: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  csv: async () => (await import('./export-csv.ts')).csvExport,
  json: async () => (await import('./export-json.ts')).jsonExport,
  md: async () => (await import('./export-markdown.ts')).markdownReport,
  html: async () => (await import('./export-html.ts')).htmlReport,
};

/** The writer of `format`. */
export function writerOf(format: ExportFormat): Promise<Writer> {
  return writers[format]();
}
