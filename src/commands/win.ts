import { inShort } from '../journal/day.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { goalGiven } from '../prompts/goal-given.ts';
import { lineAsked } from '../prompts/line-asked.ts';
import { wordsGiven } from '../prompts/words.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { openFolder } from '../store/folder.ts';
import { readGoals } from '../store/read.ts';
import type { World } from '../world/world.ts';

export interface WinOptions {
  readonly journal?: string;
  /** The day it happened, as people say it. */
  readonly on: string;
  readonly who?: string;
  readonly goal?: string;
  readonly private?: boolean;
}

const wanted = {
  question: 'What went well?',
  hint: '@Sam = who deserves to hear it',
  example: 'lead win "Sam ran the demo alone" --who Sam',
};

/**
 * `lead win`: writes down something to celebrate, or a recognition of someone.
 *
 * @throws LeadError if the day or the goal is none, or there are no words and nobody to ask.
 */
export async function win(words: readonly string[], options: WinOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const day = await dayGiven(options.on, folder);
  const goalNamed = options.goal && goalGiven(await readGoals(folder), options.goal).id;
  const line = await lineAsked(words, wanted, day, folder, world);
  const text = line?.text ?? (await wordsGiven(words, world, wanted));
  const who = line?.who ?? (options.who?.trim() || undefined);
  const goal = line?.goal ?? goalNamed;
  await changeEntry(folder, day, [
    { append: ['wins'], item: { text, who, goal: goal || undefined, private: options.private || undefined } },
  ]);
  const kind = who ? `A recognition of ${shown(who)}` : 'A win';
  world.terminal.say(`${kind}, ${inShort(day, folder.today)}: ${shown(text)}\n`);
}
