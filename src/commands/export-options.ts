import { LeadError } from '../errors.ts';
import type { FilterOptions } from '../prompts/filter-given.ts';
import { type ExportFormat, formatOfFile, type TableName } from '../render/export-format.ts';
import type { Global } from './global.ts';

/** What `lead export` takes beside a period, as it was typed. */
export interface ExportOptions extends Global, FilterOptions {
  readonly format?: ExportFormat;
  /** Path of the file to write; left out, or `-`: standard output. */
  readonly output?: string;
  /** The name of a layout. */
  readonly layout?: string;
  /** Names of sections of the layout. */
  readonly sections?: readonly string[];
  readonly frontMatter?: boolean;
  readonly includePrivate?: boolean;
  readonly redact?: 'people';
  /** One record a line. */
  readonly lines?: boolean;
  /** One of the tables of CSV, instead of all of them. */
  readonly table?: TableName;
  /** Show it in the browser. */
  readonly open?: boolean;
  /** Replace the file if there is one. */
  readonly force?: boolean;
}

/** The options that make sense of some formats only. */
const onlyFor: readonly (readonly [
  name: keyof ExportOptions,
  flag: string,
  formats: readonly ExportFormat[],
])[] = [
  ['layout', '--layout', ['md', 'html']],
  ['sections', '--sections', ['md', 'html']],
  ['frontMatter', '--front-matter', ['md']],
  ['lines', '--lines', ['json']],
  ['table', '--table', ['csv']],
  ['open', '--open', ['html']],
];

/**
 * The format asked for: by name, else by how the file ends, else by an option
 * that only one format has, else Markdown.
 *
 * @throws LeadError if an option is given that makes no sense of it.
 */
export function formatGiven(options: ExportOptions): ExportFormat {
  const given = onlyFor.filter(([name]) => options[name] !== undefined);
  const implied = given.find(([, , formats]) => formats.length === 1)?.[2][0];
  const format = options.format ?? formatOfFile(options.output ?? '') ?? implied ?? 'md';
  const wrong = given.find(([, , formats]) => !formats.includes(format));
  if (!wrong) return format;
  const [, flag, formats] = wrong;
  throw new LeadError(`${flag} makes no sense of ${format}`, {
    failure: 'misused',
    hint: `It is for --format ${formats.join(' and --format ')}.`,
  });
}
