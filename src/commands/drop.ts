import { inShort } from '../journal/day.ts';
import { commitmentGiven } from '../prompts/commitment-given.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { settled } from '../store/commitment-changes.ts';
import { openFolder } from '../store/folder.ts';
import type { World } from '../world/world.ts';

/** How a commitment is given up. */
export interface DropOptions {
  readonly journal?: string;
  readonly why?: string;
}

/**
 * `lead drop`: a commitment is given up; after its day was over, that is a miss.
 *
 * @throws LeadError if `which` is not one commitment.
 */
export async function drop(which: string, { journal, why }: DropOptions, world: World): Promise<void> {
  const folder = await openFolder(world, journal, { isToWrite: true });
  const { today } = folder;
  const commitment = await commitmentGiven(folder, which);
  // Said again, it stays dropped on the day it was.
  const on = commitment.status === 'dropped' ? commitment.dropped : today;
  const settlement = { status: 'dropped' as const, ...(on && { on }), ...(why && { why }) };
  const written = await changeEntry(folder, commitment.made, settled(commitment, settlement));
  const late =
    on !== undefined && on > commitment.due ? ` after its day (${inShort(commitment.due, today)})` : '';
  world.terminal.say(`Dropped${written ? '' : ' already'}${late}: ${shown(commitment.text)}\n`);
}
