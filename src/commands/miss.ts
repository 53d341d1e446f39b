import type { Cause } from '../journal/commitment.ts';
import { commitmentGiven } from '../prompts/commitment-given.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { settled } from '../store/commitment-changes.ts';
import { openFolder } from '../store/folder.ts';
import type { World } from '../world/world.ts';

/** Why a commitment was missed, if it is said. */
export interface MissOptions {
  readonly journal?: string;
  readonly cause?: Cause;
  readonly why?: string;
}

/**
 * `lead miss`: a commitment was not kept, and will not be.
 *
 * @throws LeadError if `which` is not one commitment.
 */
export async function miss(which: string, { journal, cause, why }: MissOptions, world: World): Promise<void> {
  const folder = await openFolder(world, journal, { isToWrite: true });
  const commitment = await commitmentGiven(folder, which);
  const settlement = { status: 'missed' as const, ...(cause && { cause }), ...(why && { why }) };
  const written = await changeEntry(folder, commitment.made, settled(commitment, settlement));
  world.terminal.say(
    `Missed${written ? '' : ' already'}${cause ? ` (${cause})` : ''}: ${shown(commitment.text)}\n`,
  );
}
