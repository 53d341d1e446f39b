import type { Day } from '../journal/day.ts';
import type { Quick } from '../journal/quick.ts';
import type { Folder } from '../store/folder.ts';
import { readGoals } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { type Wanted, wordsOf } from './words.ts';

/**
 * What a person answers who gave a command no words: one line that may have
 * marks in it, as in a check-in.
 *
 * @param about the day the line is written for.
 * @returns `undefined` if there are words, or nobody to ask.
 * @throws LeadError if the answer is empty.
 */
export async function lineAsked(
  words: readonly string[],
  { question, hint, example }: Wanted & { readonly hint: string },
  about: Day,
  folder: Folder,
  world: World,
): Promise<Quick | undefined> {
  if (words.length > 0 || !world.terminal.interactive) return undefined;
  const { askLine } = await import('./line.ts');
  const { items: goals } = await readGoals(folder);
  const line = await askLine({ world, folder }, { text: question, hint }, about, goals);
  wordsOf(line?.text ?? '', example);
  return line;
}
