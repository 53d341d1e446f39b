import { LeadError } from '../errors.ts';
import { inShort } from '../journal/day.ts';
import { commitmentGiven } from '../prompts/commitment-given.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { lengthGiven } from '../prompts/length-given.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { settled } from '../store/commitment-changes.ts';
import { openFolder } from '../store/folder.ts';
import type { World } from '../world/world.ts';

export interface DoneOptions {
  readonly journal?: string;
  /** The day it was done, as people say it; left out: today, or the day said before. */
  readonly on?: string;
  readonly spent?: string;
  readonly onTarget?: boolean;
}

/**
 * `lead done`: a commitment was kept.
 *
 * @throws LeadError if `which` is not one commitment, the day lies ahead, or the time spent is none.
 */
export async function done(which: string, options: DoneOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const { today, settings } = folder;
  const commitment = await commitmentGiven(folder, which);
  const given = options.on === undefined ? undefined : await dayGiven(options.on, folder);
  if (given !== undefined && given > today) {
    throw new LeadError(`${inShort(given, today)} is still to come`, {
      failure: 'misused',
      hint: 'Give the day it was done, today or before.',
    });
  }
  const spent = options.spent === undefined ? undefined : lengthGiven(options.spent, settings.workingDay);
  const { onTarget } = options;
  // Said again, it stays done on the day it was.
  const on = given ?? (commitment.status === 'kept' ? commitment.done : today);
  const settlement = {
    status: 'kept' as const,
    ...(on && { on }),
    ...(spent && { spent }),
    ...(onTarget !== undefined && { onTarget }),
  };
  const written = await changeEntry(folder, commitment.made, settled(commitment, settlement));
  const late = on !== undefined && on > commitment.due ? ` late (due ${inShort(commitment.due, today)})` : '';
  world.terminal.say(`Kept${written ? '' : ' already'}${late}: ${shown(commitment.text)}\n`);
}
