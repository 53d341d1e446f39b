import type { Journal } from '../journal/journal.ts';
import { weekOf } from '../journal/period.ts';
import { type LayoutProblem, layOut } from '../render/layout.ts';
import { reportData } from '../render/report.ts';
import type { Folder } from '../store/folder.ts';
import { summarise } from '../summary/summarise.ts';

/** Tells what is wrong with a report layout, by filling a report on a week in which nothing was written into it. */
export function layoutProblem({ settings, today }: Folder): (source: string) => LayoutProblem | undefined {
  return (source) => {
    const journal: Journal = { settings, standards: [], goals: [], away: [], entries: [], unread: [] };
    const summary = summarise(journal, weekOf(today, settings.weekStarts), today);
    const pair = { lead: '', manage: '' };
    const questions = {
      change: pair,
      vision: pair,
      thinking: pair,
      horizon: pair,
      uncertainty: pair,
      scope: pair,
    };
    return layOut(source, reportData(summary, journal, { questions, own: [], leftOut: 0, open: [] })).problem;
  };
}
