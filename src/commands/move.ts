import { LeadError } from '../errors.ts';
import type { Cause } from '../journal/commitment.ts';
import { inShort } from '../journal/day.ts';
import { commitmentGiven } from '../prompts/commitment-given.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { movedTo } from '../store/commitment-changes.ts';
import { openFolder } from '../store/folder.ts';
import type { World } from '../world/world.ts';

/** Why a commitment is moved, if it is said. */
export interface MoveOptions {
  readonly journal?: string;
  readonly cause?: Cause;
  readonly why?: string;
}

/**
 * `lead move`: a commitment is due another day. Before its day was over that
 * is renegotiated; after, the old promise is missed and a new one stands.
 *
 * @throws LeadError if `which` is not one open commitment, or the day is none or over.
 */
export async function move(which: string, day: string, options: MoveOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const { today } = folder;
  const commitment = await commitmentGiven(folder, which);
  const to = await dayGiven(day, folder, 'future');
  const refusal = whyNot();
  if (refusal) throw new LeadError(refusal, { failure: 'misused', hint: 'Nothing was changed.' });
  const { cause, why } = options;
  const moved = { on: today, to, ...(cause && { cause }), ...(why && { why }) };
  await changeEntry(folder, commitment.made, movedTo(commitment, moved));
  const outcome =
    today > commitment.due ? `missed for ${inShort(commitment.due, today)}, now` : 'renegotiated,';
  const times = commitment.moved.length + 1;
  const often = times >= 3 ? `\nMoved ${times} times now: do it, shrink it, hand it over or drop it.` : '';
  world.terminal.say(`Moved (${outcome} due ${inShort(to, today)}): ${shown(commitment.text)}${often}\n`);

  function whyNot(): string | undefined {
    if (to < today) return `${inShort(to, today)} is over, so nothing can be moved there`;
    if (to === commitment.due) return `it is due ${inShort(to, today)} already`;
    return commitment.status === 'open' || commitment.status === 'missed'
      ? undefined
      : `it is ${commitment.status} already: ${commitment.text}`;
  }
}
