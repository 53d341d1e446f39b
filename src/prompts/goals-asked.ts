import type { Goal } from '../journal/goal.ts';
import { addGoals } from '../store/add.ts';
import type { Folder } from '../store/folder.ts';
import { readGoals } from '../store/read.ts';
import { type Starter, starterGoals } from '../store/starters.ts';
import type { World } from '../world/world.ts';
import { goalInOwnWords } from './own-words.ts';

/** Goals that one person can work on at a time. */
const mostGoals = 3;

/**
 * Asks for goals from the starter list or in one's own words, until there are
 * three; each is written as soon as it is chosen. Enter sets none.
 *
 * @param ifNone is said once where nothing is picked.
 * @returns the goals that were set; none, and nothing asked, where there are three already.
 */
export async function askForGoals(
  world: World,
  folder: Folder,
  question: string,
  ifNone?: string,
): Promise<readonly Goal[]> {
  const { items: goals } = await readGoals(folder);
  const room = mostGoals - goals.filter(({ status }) => status === 'active').length;
  const goalsToPick = left(await starterGoals(world, folder.files, folder.today), goals);
  if (room <= 0) return [];
  const wanted = await world.ask.pick(question, goalsToPick.map(goalChoice), room, ifNone);
  const picked = await addGoals(folder, chosen(goalsToPick, wanted));
  return wanted.length < room ? [...picked, ...(await askForGoal(world, folder))] : picked;
}

async function askForGoal({ ask }: World, folder: Folder): Promise<readonly Goal[]> {
  const line = await ask.text('A goal in your own words?', { hint: 'Enter to go on' });
  if (line === '') return [];
  const taken = (await readGoals(folder)).items.map(({ id }) => id);
  return addGoals(folder, [goalInOwnWords(line, folder.today, taken)]);
}

function goalChoice({ thing: { id, text, measure }, why }: Starter<Goal>) {
  const measured = measure && `${measure.of}, from ${measure.from} to ${measure.to}`;
  return { value: id, label: text, more: [measured, why].filter(Boolean).join(' · ') };
}

/** The starters that are not present yet. */
export function left<Thing extends { readonly id: string }>(
  starters: readonly Starter<Thing>[],
  present: readonly { readonly id: string }[],
): Starter<Thing>[] {
  const ids = new Set(present.map(({ id }) => id));
  return starters.filter(({ thing }) => !ids.has(thing.id));
}

/** The things of the starters with these ids. */
export function chosen<Thing extends { readonly id: string }>(
  starters: readonly Starter<Thing>[],
  ids: readonly string[],
): Thing[] {
  return starters.flatMap(({ thing }) => (ids.includes(thing.id) ? [thing] : []));
}
