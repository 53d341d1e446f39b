import { withFrontMatter } from '../render/front-matter.ts';
import type { World } from '../world/world.ts';
import { laidOut } from './export-layout.ts';
import type { Exported } from './export-writers.ts';

/** The report as Markdown. @throws LeadError if there is no such layout, or it does not work. */
export async function markdownReport(exported: Exported, world: World): Promise<string> {
  const { folder, period, options } = exported;
  const { text, layout } = await laidOut(exported, world);
  if (!options.frontMatter) return text;
  const { label, from, to } = period;
  return withFrontMatter(text, { period: label, from, to, date: folder.today, tags: ['lead', layout] });
}
