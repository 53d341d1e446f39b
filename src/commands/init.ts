import { LeadError } from '../errors.ts';
import { goalInOwnWords, standardInOwnWords } from '../prompts/own-words.ts';
import { counted, setUp } from '../prompts/set-up.ts';
import { twinOf } from '../prompts/twin.ts';
import { wordsOf } from '../prompts/words.ts';
import { addGoals, addSettings, addStandards } from '../store/add.ts';
import { openFolder } from '../store/folder.ts';
import { readGoals, readStandards } from '../store/read.ts';
import { type Starter, starterGoals, starterStandards } from '../store/starters.ts';
import type { World } from '../world/world.ts';

export interface InitOptions {
  readonly journal?: string;
  /** Ids from the starter list, or words of one's own; given instead of being asked. */
  readonly standard?: readonly string[];
  readonly goal?: readonly string[];
}

/** What to do once it is set up. */
const next = 'Next: lead today\n';

/**
 * `lead init`: sets a journal up with standards and goals. Run again, it adds
 * to them and changes nothing that is there.
 *
 * @throws LeadError if nothing is given and there is nobody to ask.
 */
export async function init(options: InitOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { files, today } = folder;
  const given = options.standard !== undefined || options.goal !== undefined;
  if (!given && !world.terminal.interactive) {
    throw new LeadError('nobody here to ask for standards and goals', {
      failure: 'misused',
      hint: 'Try: lead init --standard prepare --standard "I answer within a day" --goal delegate',
    });
  }
  if (!given) {
    await setUp(world, folder);
    return world.terminal.say(`\n${await counted(folder)} ${next}`);
  }
  for (const words of [...(options.standard ?? []), ...(options.goal ?? [])]) {
    wordsOf(words, 'lead init --standard prepare --standard "I answer within a day"');
  }
  await addSettings(folder);
  const standards = await starterStandards(world, files, today);
  const goals = await starterGoals(world, files, today);
  for (const one of options.standard ?? []) {
    const { items } = await readStandards(folder);
    const taken = items.map(({ id }) => id);
    const own = standardInOwnWords(one, today, taken);
    if (!twinOf(items, own.text)) await addStandards(folder, [startingWith(standards, one) ?? own]);
  }
  for (const one of options.goal ?? []) {
    const { items } = await readGoals(folder);
    const taken = items.map(({ id }) => id);
    const own = goalInOwnWords(one, today, taken);
    if (!twinOf(items, own.text)) await addGoals(folder, [startingWith(goals, one) ?? own]);
  }
  world.terminal.say(`${await counted(folder)} ${next}`);
}

function startingWith<Thing extends { readonly id: string }>(
  starters: readonly Starter<Thing>[],
  id: string,
): Thing | undefined {
  return starters.find(({ thing }) => thing.id === id)?.thing;
}
