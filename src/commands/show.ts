import { entriesDuring } from '../journal/journal.ts';
import { dayPeriod, spellPeriod } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { entryText } from '../render/entry.ts';
import { json } from '../render/json.ts';
import { leftOut } from '../render/left-out.ts';
import { openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

/**
 * `lead show`: what was written on a day, or on each day of a period.
 *
 * @throws LeadError if the period is none.
 */
export async function show(
  written: string | undefined,
  options: Global & { readonly json?: boolean },
  world: World,
): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today, settings } = folder;
  const period = written === undefined ? dayPeriod(today) : periodGiven(written, today, settings.weekStarts);
  const journal = await readJournal(folder, [period]);
  const entries = entriesDuring(journal, period);
  const look = lookOf(options, world);
  world.terminal.note(leftOut(journal.unread, look));
  if (options.json) return world.terminal.say(json(entries));
  if (entries.length === 0) return world.terminal.say(`Nothing was written: ${spellPeriod(period)}.\n`);
  world.terminal.say(entries.map((entry) => entryText(entry, journal, today, look)).join('\n'));
}
