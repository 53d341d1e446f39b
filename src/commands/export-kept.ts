import { lastDay } from '../journal/day.ts';
import { remembered } from '../store/index-memo.ts';
import { templatesFolder } from '../store/layout.ts';
import { readJournal } from '../store/read.ts';
import { layoutSources } from '../store/report-layouts.ts';
import { checkSum } from '../world/check-sum.ts';
import type { World } from '../world/world.ts';
import type { Making, WhatWasMade } from './export-made.ts';

/** Templates of the person's own that are in a report, too. */
const own = ['check-in.yaml', 'lenses.yaml'];

/**
 * What is exported: of a report in a layout that comes with `lead`, what was
 * made the last time, as long as no day says anything else. Anything else is
 * made anew, with what there is to be said of it.
 *
 * @throws LeadError as `exportMade`.
 */
export async function exportKept(making: Making, world: World): Promise<WhatWasMade> {
  const make = async () => (await import('./export-made.ts')).exportMade(making, world);
  const { folder, period, format, options } = making;
  const { files, index, today } = folder;
  if (format !== 'md' || period === 'all' || !index || options.redact !== undefined) return make();
  const [layout] = await layoutSources(world, files, options.layout, period);
  const others = await Promise.all(own.map((name) => files.read(`${templatesFolder}/${name}`)));
  if (layout!.isOwn || others.some((text) => text !== undefined)) return make();
  await readJournal(folder, { looked: [period] });
  const { output: _, force: __, ...asked } = options;
  const of = JSON.stringify([
    period.from,
    period.to,
    period.label,
    today,
    asked,
    checkSum(Buffer.from(layout!.text)),
  ]);
  return remembered(folder, `report-${layout!.name}`, { of, upTo: lastDay }, make);
}
