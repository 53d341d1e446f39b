import { count } from '../render/count.ts';
import { shown } from '../render/shown.ts';
import { isOfJournal } from '../store/journal-there.ts';
import { localFolder } from '../store/layout.ts';
import { journalLocation, wholePath } from '../store/location.ts';
import type { Packed } from '../world/archive.ts';
import type { World } from '../world/world.ts';
import type { Global } from './global.ts';

export interface BackupOptions extends Global {
  /** Replace the file if there is one. */
  readonly force?: boolean;
}

/**
 * `lead doctor --backup`: puts everything of the journal into one file, but
 * what is local to this machine, and reads it back.
 *
 * @throws LeadError if the file is there, or anything cannot be read or written.
 */
export async function backup(path: string, options: BackupOptions, world: World): Promise<void> {
  const folder = await journalLocation(world, options.journal);
  const archives = await world.archives();
  const packed = await archives.pack(folder, wholePath(world, path), [localFolder], options.force ?? false);
  const { links, left } = packed;
  world.terminal.say(`Backed up ${sizeOf(packed)} to ${shown(path)}, and read it back.\n`);
  if (links.length > 0)
    world.terminal.note(`What these lead to is in it, not the links: ${links.map(shown).join(', ')}\n`);
  if (left.length > 0) world.terminal.note(`Left out, for it is no file: ${left.map(shown).join(', ')}\n`);
}

/**
 * `lead doctor --restore`: makes a journal from a backup, where there is none.
 *
 * @throws LeadError, and leaves nothing behind, if there is something already or the backup is broken.
 */
export async function restore(path: string, options: Global, world: World): Promise<void> {
  const folder = await journalLocation(world, options.journal);
  const archives = await world.archives();
  const packed = await archives.unpack(wholePath(world, path), folder, [localFolder], (paths) =>
    paths.some(isOfJournal),
  );
  world.terminal.say(`Restored ${sizeOf(packed)} to ${shown(folder)}.\n`);
}

function sizeOf({ files, bytes }: Packed): string {
  return `${count(files, 'file')}, ${count(bytes, 'byte')},`;
}
