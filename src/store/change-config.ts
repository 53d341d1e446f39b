import type { World } from '../world/world.ts';
import { writeFile } from './change.ts';
import { changeWords } from './change-words.ts';
import { configSchema } from './config-file.ts';
import { schemaLine } from './editor-schema.ts';
import { fitting } from './fitting.ts';
import type { Folder } from './folder.ts';
import { configPath } from './layout.ts';
import { journalKeys } from './setting.ts';
import { type Change, editYaml, type Style } from './yaml-edit.ts';

/** How settings are written: those that come first in a new file come first, no time looks like a number, and lists of words stand on one line. */
export const settingsStyle: Style = {
  order: ['journal', 'journals', 'version', ...journalKeys],
  quoted: (path) => path.at(-1) === 'day-starts',
  flow: (path) => path.at(-1) === 'private',
};

/** Where the person's own `config.yaml` lies, with what it takes to change it and to take that back. */
export function ownPlace(world: World): Pick<Folder, 'files' | 'schemas' | 'now' | 'run'> {
  return { files: world.files(world.places.config), schemas: world.schemas, now: world.now, run: world.run };
}

/**
 * Changes the person's own `config.yaml` as `changeFile` changes a journal's
 * files. It belongs to no journal: what takes the change back lies beside it.
 *
 * @returns whether anything was written.
 * @throws LeadError, and writes nothing, if the file does not fit, or would not after.
 */
export async function changeConfig(world: World, changes: readonly Change[]): Promise<boolean> {
  const own = ownPlace(world);
  const { files } = own;
  const takesOnly = changes.every((change) => 'remove' in change);
  if (takesOnly && (await files.read(configPath)) === undefined) return false;
  return files.alone(async () => {
    const before = await files.read(configPath);
    const source = before ?? schemaLine(configPath);
    const written = fitting(configPath, source, configSchema);
    const after = editYaml(source, changes, settingsStyle);
    if (after === source) return false;
    fitting(configPath, after, configSchema);
    await writeFile(own, { path: configPath, before, after, what: changeWords(changes, written) });
    return true;
  });
}
