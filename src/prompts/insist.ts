import { explain, LeadError } from '../errors.ts';
import type { World } from '../world/world.ts';

/**
 * Writes what was just typed; where that cannot be done, says why and tries
 * again as often as the person wants, so that the words are not lost to a file
 * that was broken meanwhile, or to a full disk.
 *
 * @throws LeadError if they give it up, or there is nobody to ask.
 */
export async function insist<Result>(
  { ask, terminal }: Pick<World, 'ask' | 'terminal'>,
  write: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await write();
    } catch (thrown) {
      if (!(thrown instanceof LeadError) || !terminal.interactive) throw thrown;
      terminal.note(explain(thrown).text);
      if (!(await ask.confirm('Your answer is not written yet. Try again?', true))) {
        throw new LeadError('the last answer was not written', {
          cause: thrown,
          hint: 'What you answered before is kept; run the command again to go on.',
        });
      }
    }
  }
}
