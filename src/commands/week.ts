import { weekOf } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { json } from '../render/json.ts';
import { openFolder } from '../store/folder.ts';
import { yearUpTo } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import { findingDay } from '../summary/last-whole.ts';
import { summarise } from '../summary/summarise.ts';
import type { World } from '../world/world.ts';
import { findingFor } from './finding.ts';
import { type Global, lookOf } from './global.ts';

/** Whether every number is laid open, and whether it is told as data. */
export interface WeekOptions extends Global {
  readonly explain?: boolean;
  readonly json?: boolean;
}

/**
 * `lead week`: the accountability summary of this week, or of any other period.
 *
 * @throws LeadError if the period is none.
 */
export async function week(written: string | undefined, options: WeekOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today, settings } = folder;
  const period =
    written === undefined ? weekOf(today, settings.weekStarts) : await periodGiven(written, folder);
  const seen = findingDay({ period, asOf: today });
  if (options.explain) {
    const { explain } = await import('../summary/explain.ts');
    const { explainFinding } = await import('../summary/explain-finding.ts');
    const journal = await readJournal(folder, [period, ...yearUpTo(seen)]);
    const numbers = [...explain(journal, period, today), ...explainFinding(journal, seen)];
    if (options.json) return world.terminal.put(json(numbers));
    const { explainText } = await import('../render/explain.ts');
    return world.terminal.page(explainText(numbers, period, lookOf(options, world)));
  }
  const summary = summarise(await readJournal(folder, [period]), period, today);
  const finding = await findingFor(folder, seen);
  const told = finding ? { ...summary, finding } : summary;
  if (options.json) return world.terminal.put(json(told));
  const { weekText } = await import('../render/week.ts');
  world.terminal.page(weekText(told, lookOf(options, world)));
}
