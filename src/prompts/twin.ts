import { LeadError } from '../errors.ts';
import { folded } from '../journal/folded.ts';
import { shown } from '../render/shown.ts';
import type { World } from '../world/world.ts';

/** A standard or a goal, as far as it may be taken for another one. */
interface Worded {
  readonly id: string;
  readonly text: string;
}

/** The one of `all` that has the words of `text`, whatever their case and accents. */
export function twinOf<One extends Worded>(all: readonly One[], text: string): One | undefined {
  const wanted = plain(text);
  return all.find((one) => plain(one.text) === wanted);
}

function plain(text: string): string {
  return folded(text).trim().replaceAll(/\s+/g, ' ').replace(/[.!]$/, '');
}

/**
 * Whether a thing of these words is to be added where there is one already; No
 * unless the person says yes.
 *
 * @param instead what to do if that one is meant, as a full sentence.
 * @throws LeadError if there is nobody to ask and `yes` was not given.
 */
export async function isWantedTwice(
  { id, text }: Worded,
  kind: 'standard' | 'goal',
  { yes = false, instead }: { readonly yes?: boolean | undefined; readonly instead: string },
  { terminal, ask }: World,
): Promise<boolean> {
  if (yes) return true;
  if (!terminal.interactive) {
    throw new LeadError(`there is a ${kind} of these words already: ${id}`, {
      failure: 'misused',
      hint: `Nothing was changed. ${instead} A second one: the same with --yes.`,
    });
  }
  terminal.say(`There is a ${kind} of these words already, ${shown(id)}: ${shown(text)}\n${instead}\n`);
  return ask.confirm('Add a second one?', false);
}
