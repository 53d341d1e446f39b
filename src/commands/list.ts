import { agendaOf } from '../journal/agenda.ts';
import type { Commitment } from '../journal/commitment.ts';
import { asks, passes } from '../journal/filter.ts';
import { commitmentsOf } from '../journal/journal.ts';
import { dayPeriod, within } from '../journal/period.ts';
import { commitmentPiece } from '../journal/piece.ts';
import { meansAll, periodGiven } from '../prompts/day-given.ts';
import { type FilterOptions, filterGiven, hasFilter } from '../prompts/filter-given.ts';
import { commitmentList } from '../render/commitment-list.ts';
import { leftOut } from '../render/left-out.ts';
import { openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';

/** Filters that make sense of commitments. */
export interface ListOptions extends Global, Omit<FilterOptions, 'in' | 'who' | 'standard'> {
  readonly json?: boolean;
}

/**
 * `lead list`: the open commitments with their numbers, or all that were due in
 * a period, or `all`; of them, those that pass the filters. Asked how they stand or why
 * they were missed, it looks at all there are.
 *
 * @throws LeadError if the period or a filter is none.
 */
export async function list(written: string | undefined, options: ListOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today } = folder;
  const isWhole = meansAll(written);
  const period = written === undefined || isWhole ? undefined : await periodGiven(written, folder);
  const needed = [dayPeriod(today), ...(period ? [period] : [])];
  const journal = await readJournal(folder, isWhole || hasFilter(options) ? 'all' : needed);
  const numbered = agendaOf(journal, today);
  const filter = filterGiven(options, journal);
  const isWanted = (commitment: Commitment) => !asks(filter) || passes(commitmentPiece(commitment), filter);
  const isAll = isWhole || period !== undefined || filter.status !== undefined || filter.cause !== undefined;
  const listed = isAll
    ? commitmentsOf(journal)
        .filter((commitment) => (!period || within(period, commitment.due)) && isWanted(commitment))
        .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
        .map((commitment) => ({
          commitment,
          number: numbered.find((one) => one.commitment === commitment)?.number,
        }))
    : numbered.filter(({ commitment }) => commitment.status === 'open' && isWanted(commitment));
  const look = lookOf(options, world);
  world.terminal.note(leftOut(journal.unread, look));
  tell(
    options,
    world,
    listed.map(({ commitment }) => commitment),
    () => (listed.length === 0 ? 'No commitments here.\n' : commitmentList(listed, today, look)),
  );
}
