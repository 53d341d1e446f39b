import { adviceAfter } from '../render/advice.ts';
import { wrap } from '../render/width.ts';
import { daysFolder, localFolder, settingsPath } from '../store/layout.ts';
import { locate } from '../store/location.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

/** The names of the commands whose advice was given, one a line. Deleting it loses no record. */
const toldPath = `${localFolder}/told`;

/**
 * One line of advice after the first run of a command, where somebody sits at
 * the terminal; once in each journal. Never throws: the command is done, and
 * advice is no reason to fail.
 *
 * @param name of the command.
 * @param options as the command was given them.
 */
export async function advise(
  name: string,
  options: Global & Readonly<Record<string, unknown>>,
  world: World,
): Promise<void> {
  try {
    const { text, unless } = adviceAfter[name]!;
    const { quick } = world.files((await locate(world, options.journal)).folder);
    if (!quick || !(quick.signature(settingsPath) ?? quick.signature(daysFolder))) return;
    const told = quick.kept(toldPath) ?? '';
    // Whether somebody sits there comes last: to look opens standard input.
    if (told.split('\n').includes(name) || !world.terminal.interactive) return;
    quick.keep(toldPath, `${told}${name}\n`);
    if (unless !== undefined && options[unless] !== undefined) return;
    const { paint, columns } = lookOf(options, world);
    const lines = wrap(text, columns).map((line) => `${paint.quiet(line)}\n`);
    world.terminal.note(`\n${lines.join('')}`);
  } catch {
    // It is said the next time.
  }
}
