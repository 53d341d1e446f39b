import { weekOf } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { json } from '../render/json.ts';
import { openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import { explain } from '../summary/explain.ts';
import { explainFinding } from '../summary/explain-finding.ts';
import { findingDay, withFinding } from '../summary/findings.ts';
import { summarise } from '../summary/summarise.ts';
import type { World } from '../world/world.ts';
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
    written === undefined
      ? weekOf(today, settings.weekStarts)
      : periodGiven(written, today, settings.weekStarts);
  const journal = await readJournal(folder);
  if (options.explain) {
    const seen = findingDay({ period, asOf: today });
    const numbers = [...explain(journal, period, today), ...explainFinding(journal, seen)];
    if (options.json) return world.terminal.say(json(numbers));
    const { explainText } = await import('../render/explain.ts');
    return world.terminal.say(explainText(numbers, period, lookOf(options, world)));
  }
  const summary = withFinding(summarise(journal, period, today), journal);
  if (options.json) return world.terminal.say(json(summary));
  const { weekText } = await import('../render/week.ts');
  world.terminal.say(weekText(summary, lookOf(options, world)));
}
