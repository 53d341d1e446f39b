import { earlierOf, plusDays } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { type Period, quarterOf, range, weekOf, yearOf } from '../journal/period.ts';
import { marksIn } from '../journal/private-marks.ts';
import { periodGiven } from '../prompts/day-given.ts';
import type { ExportFormat } from '../render/export-format.ts';
import type { Folder } from '../store/folder.ts';
import type { Span } from '../store/need.ts';
import { readGoals, readJournal } from '../store/read.ts';
import { withRunUp } from '../summary/run-up.ts';
import { wholeJournal } from '../summary/stats-period.ts';

/** The days asked for, and the journal that was read for them. */
export interface Asked {
  readonly journal: Journal;
  readonly period: Period;
  /** Whether everything was asked for. */
  readonly isAll: boolean;
}

/** Days that were asked for, or everything. */
export type PeriodAsked = Period | 'all';

/**
 * What `written` means; left out: the days that `layout` is made for.
 *
 * @throws LeadError if it is no period.
 */
export async function periodAsked(
  written: string | undefined,
  layout: string | undefined,
  folder: Folder,
): Promise<PeriodAsked> {
  if (written === undefined) return usualPeriod(layout, folder);
  return /^(?:all|everything)$/i.test(written.trim()) ? 'all' : periodGiven(written, folder);
}

/**
 * Reads what is asked for, with what `format` tells beside it.
 *
 * @param isWhole nothing of it is asked for alone, and nobody is called otherwise: of everything as data, no more is
 *   read than what is private.
 */
export async function readAsked(
  asked: PeriodAsked,
  format: ExportFormat,
  folder: Folder,
  isWhole: boolean,
): Promise<Asked> {
  if (asked === 'all') {
    const part = isWhole && format === 'json' ? marksIn(folder.settings.private) : undefined;
    const journal = await readJournal(folder, 'all', part);
    return { journal, period: wholeJournal(journal, folder.today), isAll: true };
  }
  return {
    journal: await readJournal(folder, await needOf(asked, format, folder)),
    period: asked,
    isAll: false,
  };
}

/** Charts look farther back: at the weeks before a short period, and at goals from where they began. */
async function needOf(period: Period, format: ExportFormat, folder: Folder): Promise<readonly Span[]> {
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
