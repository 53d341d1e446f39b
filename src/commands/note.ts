import { inShort } from '../journal/day.ts';
import { timeOf } from '../journal/moment.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { wordsGiven } from '../prompts/words.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { openFolder } from '../store/folder.ts';
import type { World } from '../world/world.ts';

/** Which day a note belongs to, and whether others may see it. */
export interface NoteOptions {
  readonly journal?: string;
  readonly on: string;
  readonly private?: boolean;
}

/**
 * `lead note`: keeps a thought, with the time when it is of today.
 *
 * @throws LeadError if the day is none, or there are no words and nobody to ask.
 */
export async function note(words: readonly string[], options: NoteOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const day = await dayGiven(options.on, folder);
  const text = await wordsGiven(words, world, {
    question: 'What is on your mind?',
    example: 'lead note "Two incidents this morning"',
  });
  const at = day === folder.today ? timeOf(world.now) : undefined;
  await changeEntry(folder, day, [
    { append: ['notes'], item: { at, text, private: options.private || undefined } },
  ]);
  world.terminal.say(`Noted, ${inShort(day, folder.today)}${at ? ` ${at}` : ''}: ${shown(text)}\n`);
}
