import { spellSchedule } from '../journal/schedule.ts';
import type { Standard } from '../journal/standard.ts';
import { homePath } from '../render/home-path.ts';
import { addSettings, addStandards } from '../store/add.ts';
import type { Folder } from '../store/folder.ts';
import { type Read, readGoals, readStandards } from '../store/read.ts';
import { type Starter, starterStandards } from '../store/starters.ts';
import type { World } from '../world/world.ts';
import { askForGoals, chosen, left } from './goals-asked.ts';
import { standardInOwnWords } from './own-words.ts';
import { twinOf } from './twin.ts';

/**
 * Sets a journal up by asking: standards and one to three goals, from the
 * starter lists or in one's own words. Each is written as soon as it is chosen;
 * Enter passes every question by.
 */
export async function setUp(world: World, folder: Folder): Promise<void> {
  const { ask, terminal } = world;
  const { files, today } = folder;
  await addSettings(folder);
  terminal.say(`Your journal is in ${homePath(files.folder, world.places.home)}\n\n`);

  const { items: standards } = await readStandards(folder);
  const standardsToPick = left(await starterStandards(world, files, today), standards);
  const picked = await ask.pick(
    'Which standards do you hold yourself to?',
    standardsToPick.map(standardChoice),
    standardsToPick.length,
    pickedNone,
  );
  await addStandards(folder, chosen(standardsToPick, picked));
  for (;;) {
    const line = await ask.text('One in your own words?', { hint: 'Enter to go on' });
    if (line === '') break;
    const { items } = await readStandards(folder);
    const taken = items.map(({ id }) => id);
    const own = standardInOwnWords(line, today, taken);
    if (!twinOf(items, own.text)) await addStandards(folder, [own]);
  }

  await askForGoals(world, folder, 'What do you want to grow this quarter?', pickedNone);
}

/** Who has never picked anything in a list may take Enter for the key that picks. */
const pickedNone = 'Nothing is picked: space picks the line that is marked. Enter again goes on without.';

function standardChoice({ thing: { id, text, on, side }, why }: Starter<Standard>) {
  const more = [side, spellSchedule(on), why].filter(Boolean).join(' · ');
  return { value: id, label: text, more };
}

/** What stands after the set-up, in one line. */
export async function counted(folder: Folder): Promise<string> {
  const [standards, goals] = [await readStandards(folder), await readGoals(folder)];
  const none = [standards, goals].every(({ items, unread }) => items.length + unread.length === 0);
  if (none) return 'No standards and no goals yet; lead init offers them again.';
  return `${thoseOf(standards, 'standard')}, ${thoseOf(goals, 'goal')}.`;
}

function thoseOf({ items, unread }: Read<unknown>, one: string): string {
  if (unread.length > 0) return `the ${one}s cannot be read`;
  return `${items.length} ${one}${items.length === 1 ? '' : 's'}`;
}
