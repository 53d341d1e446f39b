import { LeadError } from '../errors.ts';
import { edit } from '../prompts/editing.ts';
import { dayToEdit, fileNamed, isTemplate, type ToEdit } from '../prompts/what-to-edit.ts';
import { checkSheet } from '../store/check-sheet.ts';
import { kindOf } from '../store/file-kind.ts';
import { type Folder, openBroken, openFolder, unfit } from '../store/folder.ts';
import { placed } from '../store/placed.ts';
import type { World } from '../world/world.ts';

/** Which journal, and whether a draft that was left is thrown away. */
export interface EditOptions {
  readonly journal?: string;
  readonly afresh?: boolean;
}

/**
 * `lead edit`: opens a day, the standards, the goals, the days off or the
 * journal's settings in the person's editor, and writes what comes of it.
 *
 * @throws LeadError if there is no such file, no editor, or what comes of it does not fit and nobody can be asked.
 */
export async function editFile(written: string, options: EditOptions, world: World): Promise<void> {
  const { folder, what } = await opened(written, options, world);
  const kind = kindOf(what.path, folder.settings.weekStarts)!;
  const editor = await world.editor();
  const { terminal } = world;
  switch (await edit({ world, folder, editor, what, kind }, options.afresh ?? false)) {
    case 'unchanged':
      return terminal.say(`Unchanged: ${what.name}.\n`);
    case 'left':
      return terminal.say(`Left as a draft. To go on with it: lead edit ${what.word}\n`);
    case 'thrown away':
      return terminal.say(`Thrown away; ${what.name} is as it was.\n`);
    case 'merged':
      terminal.say(`Written, with what was written there meanwhile: ${what.name}.\n`);
      break;
    case 'written':
      terminal.say(`Written: ${what.name}.\n`);
  }
  await tellSlips(folder, what, world);
}

/** Settings that do not fit are mended here, so they hinder only what hangs on them: which day it is. */
async function opened(
  written: string,
  { journal }: EditOptions,
  world: World,
): Promise<{ readonly folder: Folder; readonly what: ToEdit }> {
  const file = fileNamed(written);
  if (file) {
    const folder = await openBroken(world, journal);
    if (isTemplate(file) && (await folder.files.read(file.path)) === undefined) throw builtIn(file);
    return { folder, what: file };
  }
  const folder = await openFolder(world, journal);
  if (folder.unread.length > 0) throw unfit(folder.unread);
  return { folder, what: await dayToEdit(written, folder) };
}

function builtIn({ word }: ToEdit): LeadError {
  return new LeadError(`you have no template ${word} of your own`, {
    failure: 'misused',
    hint: `Make one: lead templates copy ${word}`,
  });
}

/** What reads and fits may still hold what the doctor would ask about, such as a key that nobody knows. */
async function tellSlips(folder: Folder, { path, word }: ToEdit, { terminal }: World): Promise<void> {
  const { flaws } = await checkSheet(folder, path, () => undefined);
  const lines = flaws.filter(({ minor }) => !minor).map(placed);
  if (lines.length > 0) terminal.note(`${lines.join('\n')}\nTo look at it again: lead edit ${word}\n`);
}
