import { agendaOf } from '../journal/agenda.ts';
import { commitmentsOf } from '../journal/journal.ts';
import { dayPeriod, within } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { commitmentList } from '../render/commitment-list.ts';
import { json } from '../render/json.ts';
import { leftOut } from '../render/left-out.ts';
import { openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

/**
 * `lead list`: the open commitments with their numbers, or all that were due in a period.
 *
 * @throws LeadError if the period is none.
 */
export async function list(
  written: string | undefined,
  options: Global & { readonly json?: boolean },
  world: World,
): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today, settings } = folder;
  const period = written === undefined ? undefined : periodGiven(written, today, settings.weekStarts);
  const journal = await readJournal(folder, [dayPeriod(today), ...(period ? [period] : [])]);
  const numbered = agendaOf(journal, today);
  const listed = period
    ? commitmentsOf(journal)
        .filter(({ due }) => within(period, due))
        .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
        .map((commitment) => ({
          commitment,
          number: numbered.find((one) => one.commitment === commitment)?.number,
        }))
    : numbered.filter(({ commitment }) => commitment.status === 'open');
  const look = lookOf(options, world);
  world.terminal.note(leftOut(journal.unread, look));
  if (options.json) return world.terminal.say(json(listed.map(({ commitment }) => commitment)));
  world.terminal.say(listed.length === 0 ? 'No commitments here.\n' : commitmentList(listed, today, look));
}
