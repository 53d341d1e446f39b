import type { Goal } from '../journal/goal.ts';
import { spellSchedule } from '../journal/schedule.ts';
import type { Standard } from '../journal/standard.ts';
import { addGoals, addSettings, addStandards } from '../store/add.ts';
import type { Folder } from '../store/folder.ts';
import { readGoals, readStandards } from '../store/read.ts';
import { type Starter, starterGoals, starterStandards } from '../store/starters.ts';
import type { World } from '../world/world.ts';
import { goalInOwnWords, standardInOwnWords } from './own-words.ts';

/** Goals that one person can work on at a time. */
const mostGoals = 3;

/**
 * Sets a journal up by asking: standards and one to three goals, from the
 * starter lists or in one's own words. Each is written as soon as it is chosen;
 * Enter passes every question by.
 */
export async function setUp(world: World, folder: Folder): Promise<void> {
  const { ask, terminal } = world;
  const { files, today } = folder;
  await addSettings(folder);
  terminal.say(`Your journal is in ${files.folder}\n\n`);

  const { items: standards } = await readStandards(folder);
  const standardsToPick = left(await starterStandards(world, files, today), standards);
  const picked = await ask.pick(
    'Which standards do you hold yourself to?',
    standardsToPick.map(standardChoice),
  );
  await addStandards(folder, chosen(standardsToPick, picked));
  for (;;) {
    const line = await ask.text('One in your own words?', { hint: 'Enter to go on' });
    if (line === '') break;
    const taken = (await readStandards(folder)).items.map(({ id }) => id);
    await addStandards(folder, [standardInOwnWords(line, today, taken)]);
  }

  const { items: goals } = await readGoals(folder);
  const room = mostGoals - goals.filter(({ status }) => status === 'active').length;
  const goalsToPick = left(await starterGoals(world, files, today), goals);
  if (room > 0) {
    const wanted = await ask.pick(
      'What do you want to grow this quarter?',
      goalsToPick.map(goalChoice),
      room,
    );
    await addGoals(folder, chosen(goalsToPick, wanted));
    if (wanted.length < room) await askForGoal(world, folder);
  }
  terminal.say(`\n${await counted(folder)}\n`);
}

async function askForGoal({ ask }: World, folder: Folder): Promise<void> {
  const line = await ask.text('A goal in your own words?', { hint: 'Enter to go on' });
  if (line === '') return;
  const taken = (await readGoals(folder)).items.map(({ id }) => id);
  await addGoals(folder, [goalInOwnWords(line, folder.today, taken)]);
}

function standardChoice({ thing: { id, text, on, side }, why }: Starter<Standard>) {
  const more = [side, spellSchedule(on), why].filter(Boolean).join(' · ');
  return { value: id, label: text, more };
}

function goalChoice({ thing: { id, text, measure }, why }: Starter<Goal>) {
  const measured = measure && `${measure.of}, from ${measure.from} to ${measure.to}`;
  return { value: id, label: text, more: [measured, why].filter(Boolean).join(' · ') };
}

function left<Thing extends { readonly id: string }>(
  starters: readonly Starter<Thing>[],
  present: readonly { readonly id: string }[],
): Starter<Thing>[] {
  const ids = new Set(present.map(({ id }) => id));
  return starters.filter(({ thing }) => !ids.has(thing.id));
}

function chosen<Thing extends { readonly id: string }>(
  starters: readonly Starter<Thing>[],
  ids: readonly string[],
): Thing[] {
  return starters.flatMap(({ thing }) => (ids.includes(thing.id) ? [thing] : []));
}

/** What stands after the set-up, in one line. */
export async function counted(folder: Folder): Promise<string> {
  const standards = (await readStandards(folder)).items.length;
  const goals = (await readGoals(folder)).items.length;
  return `${standards} ${standards === 1 ? 'standard' : 'standards'}, ${goals} ${goals === 1 ? 'goal' : 'goals'}. Next: lead today`;
}
