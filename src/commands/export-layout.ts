import { LeadError } from '../errors.ts';
import { nearest } from '../journal/nearest.ts';
import type { Chart, ChartName } from '../render/chart.ts';
import type { ChartSources } from '../render/charts-of.ts';
import { layOut } from '../render/layout.ts';
import { reportData } from '../render/report.ts';
import type { ReportData } from '../render/report-data.ts';
import { placed } from '../store/placed.ts';
import { type LayoutSource, layoutSources } from '../store/report-layouts.ts';
import { openLines } from '../summary/promises.ts';
import { summarise } from '../summary/summarise.ts';
import type { Terminal } from '../world/terminal.ts';
import type { World } from '../world/world.ts';
import { meetingWith } from './export-meeting.ts';
import { lensQuestionsFor } from './export-questions.ts';
import type { Exported } from './export-writers.ts';

/** A report in Markdown, in which each chart is a paragraph of nothing but its token. */
export interface Laid {
  /** The name of the layout. */
  readonly layout: string;
  readonly data: ReportData;
  readonly text: string;
  readonly charts: readonly (Chart & { readonly token: string })[];
}

/**
 * The report in the layout asked for. A layout of the person's own that does
 * not work is named, and the built-in one is used if there is one.
 *
 * @param chartToken what a chart's token begins with; nobody can guess it. Left out: no charts.
 * @throws LeadError if there is no such layout, or no such section in it, or it does not work.
 */
export async function laidOut(exported: Exported, world: World, chartToken?: string): Promise<Laid> {
  const { folder, period, journal, own, filter, leftOut, person, options, redaction } = exported;
  const { today } = folder;
  const sources = await layoutSources(world, folder.files, options.layout, period);
  const lenses = await lensQuestionsFor(sources, folder, world);
  const redacting = redaction && (await import('./export-redacted.ts'));
  const questions = redacting && lenses ? redacting.redactedWords(lenses, redaction) : lenses;
  const { progress } = world.terminal;
  progress(0, 1, 'Adding up');
  const summary = summarise(journal, period, today);
  const meeting = person && meetingWith(person, exported);
  const open = openLines(journal, today);
  const data = reportData(summary, journal, {
    ...{ own, leftOut, filter, open },
    ...(questions && { questions }),
    ...(meeting && { meeting }),
  });
  const told = (done: number, of: number) => progress(done, of, 'Laying out the report');
  told(0, 1);
  const filling = { sections: options.sections, chartToken, told };
  for (const [at, source] of sources.entries()) {
    const laid = layOut(
      redacting && source.isOwn ? redacting.redactedLayout(source.text, redaction) : source.text,
      data,
      filling,
    );
    if (laid.problem === undefined) {
      refuseUnknown(options.sections ?? [], laid.sections, source);
      return {
        layout: source.name,
        data,
        text: laid.text,
        charts: await chartData(laid.charts, { journal, summary }, progress),
      };
    }
    const place = placed({ path: source.path, ...laid.problem });
    // A built-in layout that does not work is a defect in lead, not in a journal.
    if (!source.isOwn) throw new Error(place);
    if (at === sources.length - 1)
      throw new LeadError(place, { hint: 'Mend the layout, or name another with --layout.' });
    world.terminal.note(`${place}\nThe built-in layout is used instead.\n`);
  }
  throw new Error('no layout');
}

/** The data of the charts that are asked for; loaded only where there are any. */
async function chartData<Asked extends { readonly name: ChartName }>(
  asked: readonly Asked[],
  sources: ChartSources,
  progress: Terminal['progress'],
): Promise<readonly (Asked & Chart)[]> {
  if (asked.length === 0) return [];
  progress(0, 1, 'Drawing the charts');
  return (await import('../render/charts-of.ts')).chartsOf(asked, sources);
}

/** @throws LeadError if one of `wanted` is none of `sections`. */
function refuseUnknown(wanted: readonly string[], sections: readonly string[], { name }: LayoutSource): void {
  const unknown = wanted.find((one) => !sections.includes(one));
  if (unknown === undefined) return;
  const near = nearest(unknown, sections);
  throw new LeadError(`the layout ${name} has no section "${unknown}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${near}? ` : ''}There are ${[...new Set(sections)].join(', ')}.`,
  });
}
