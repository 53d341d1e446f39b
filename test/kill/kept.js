// What a loss leaves to look at: its words, what was done before it, and everything that stood in the person's folders.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs before a loss that are told with it: what is lost may have been lost earlier than it was seen. */
const told = 8;

/**
 * Keeps a loss in a folder of its own, `FOLDER/NAME/`: `loss.txt`, and the home of the person as it is at that moment.
 *
 * @param {string} folder where all losses go; made when the first comes.
 * @param {{home: string, steps: string[]}} session what was done in that journal, the last thing last.
 * @returns {string} the path of `loss.txt`.
 */
export function keepLoss(folder, name, words, { home, steps }) {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  cpSync(home, join(place, 'home'), { recursive: true, verbatimSymlinks: true });
  const path = join(place, 'loss.txt');
  writeFileSync(path, `${words}\n\nbefore it:\n${steps.slice(-told).join('\n')}\n`);
  return path;
}
