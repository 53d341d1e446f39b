import { earlierOf, plusDays } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { type Period, quarterOf, range, weekOf, yearOf } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import type { ExportFormat } from '../render/export-format.ts';
import type { Folder } from '../store/folder.ts';
import type { Span } from '../store/need.ts';
import { readGoals, readJournal } from '../store/read.ts';
import { withRunUp } from '../summary/run-up.ts';
import { wholeJournal } from '../summary/stats-period.ts';
import type { ExportOptions } from './export-options.ts';

/** The days asked for, and the journal that was read for them. */
export interface Asked {
  readonly journal: Journal;
  readonly period: Period;
  /** Whether everything was asked for. */
  readonly isAll: boolean;
}

/**
 * Reads what is asked for: `all`, the days that `written` means, or those that
 * the layout is made for.
 *
 * @throws LeadError if `written` is no period.
 */
export async function readAsked(
  written: string | undefined,
  { format, layout }: ExportOptions,
  folder: Folder,
): Promise<Asked> {
  if (written !== undefined && /^(?:all|everything)$/i.test(written.trim())) {
    const journal = await readJournal(folder);
    return { journal, period: wholeJournal(journal, folder.today), isAll: true };
  }
  const period = written === undefined ? usualPeriod(layout, folder) : await periodGiven(written, folder);
  return { journal: await readJournal(folder, await needOf(period, format, folder)), period, isAll: false };
}

/** Charts look farther back: at the weeks before a short period, and at goals from where they began. */
async function needOf(
  period: Period,
  format: ExportFormat | undefined,
  folder: Folder,
): Promise<readonly Span[]> {
  if (format !== 'html') return [period];
  const { items: goals } = await readGoals(folder);
  const begun = goals.flatMap(({ since }) => since ?? []);
  return [{ from: begun.reduce(earlierOf, withRunUp(period).from), to: period.to }];
}

/** What each layout is mostly made for: this week, quarter or year; the two weeks up to today for a meeting. */
function usualPeriod(layout: string | undefined, { today, settings }: Folder): Period {
  switch (layout?.trim()) {
    case 'one-on-one':
      return range(plusDays(today, -13), today);
    case 'quarter':
      return quarterOf(today);
    case 'brag':
    case 'year':
      return yearOf(today);
    default:
      return weekOf(today, settings.weekStarts);
  }
}
