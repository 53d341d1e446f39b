import { earlierOf } from '../journal/day.ts';
import { htmlChart } from '../render/html-chart.ts';
import { htmlPage } from '../render/html-page.ts';
import type { World } from '../world/world.ts';
import { laidOut } from './export-layout.ts';
import type { Exported } from './export-writers.ts';

/** The report as one page of HTML, with its charts. @throws LeadError if there is no such layout, or it does not work. */
export async function htmlReport(exported: Exported, world: World): Promise<string> {
  // What stands for a chart until it is drawn: nothing that was typed before this run can say it.
  const { data, text, charts } = await laidOut(exported, world, `chart${world.run.id}at`);
  const { period, folder, journal } = exported;
  const scene = {
    period,
    upTo: earlierOf(period.to, folder.today),
    weekStarts: journal.settings.weekStarts,
  };
  const { progress } = world.terminal;
  const drawn = charts.map((chart, at) => {
    progress(at, charts.length, 'Drawing the charts');
    return [chart.token, htmlChart(chart, scene, `chart-${at + 1}`)] as const;
  });
  return htmlPage({
    ...{ title: data.title, markdown: text, charts: new Map(drawn), lang: 'en' },
    told: (done, of) => progress(done, of, 'Making the page'),
  });
}
