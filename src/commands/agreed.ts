import { LeadError } from '../errors.ts';
import { changeText } from '../render/doctor.ts';
import type { FileWrite } from '../store/undo-record.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

/**
 * Shows what is about to be written and asks; No unless the person says yes.
 *
 * @throws LeadError if there is nobody to ask and `yes` was not given.
 */
export async function isAgreed(
  question: string,
  writes: readonly FileWrite[],
  options: Global & { readonly yes?: boolean },
  world: World,
): Promise<boolean> {
  const { terminal, ask } = world;
  if (!options.yes && !terminal.interactive) {
    throw new LeadError(`nobody here to ask: ${question}`, {
      failure: 'misused',
      hint: 'Nothing was changed. Without being asked: the same with --yes.',
    });
  }
  const look = lookOf(options, world);
  for (const { path, before, after } of writes) terminal.say(changeText(path, before ?? '', after, look));
  return options.yes || ask.confirm(question, false);
}
