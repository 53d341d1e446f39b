import { partOf } from '../journal/part.ts';
import { within } from '../journal/period.ts';
import { byteOrderMark, csv } from '../render/csv.ts';
import { tableOf } from '../render/csv-tables.ts';
import { type TableName, tableNames } from '../render/export-format.ts';
import type { World } from '../world/world.ts';
import type { Exported } from './export-writers.ts';

/**
 * The journal as tables: the one that was asked for, or all of them by the names
 * of their files. Files begin with the mark by which spreadsheets know UTF-8;
 * a table for standard output does not, as other programs take it for a letter.
 */
export async function csvExport(
  exported: Exported,
  { terminal }: World,
): Promise<string | ReadonlyMap<string, string>> {
  const { isAll, period, reviews, own, options } = exported;
  const journal = isAll ? exported.journal : partOf(exported.journal, period);
  // Of other days there are promises alone.
  const days = journal.entries.filter(({ day }) => isAll || within(period, day));
  const source = { journal, days, reviews, own };
  const isFile = options.output !== undefined && options.output !== '-';
  const text = (name: TableName) => `${isFile ? byteOrderMark : ''}${csv(tableOf(name, source))}`;
  if (options.table) return text(options.table);
  return new Map(
    tableNames.map((name, at) => {
      terminal.progress(at, tableNames.length, 'Making the tables');
      return [`${name}.csv`, text(name)];
    }),
  );
}
