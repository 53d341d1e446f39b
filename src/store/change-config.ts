import type { World } from '../world/world.ts';
import { configSchema } from './config-file.ts';
import { laySchema, schemaLine } from './editor-schema.ts';
import { fitting } from './fitting.ts';
import { configPath } from './layout.ts';
import { journalKeys } from './setting.ts';
import { type Change, editYaml, type Style } from './yaml-edit.ts';

/** How settings are written: those that come first in a new file come first, no time looks like a number, and lists of words stand on one line. */
export const settingsStyle: Style = {
  order: ['journal', 'journals', 'version', ...journalKeys],
  quoted: (path) => path.at(-1) === 'day-starts',
  flow: (path) => path.at(-1) === 'private',
};

/**
 * Changes the person's own `config.yaml` as `changeFile` changes a journal's
 * files, but keeps no record for an undo: it belongs to no journal.
 *
 * @returns whether anything was written.
 * @throws LeadError, and writes nothing, if the file does not fit, or would not after.
 */
export async function changeConfig(world: World, changes: readonly Change[]): Promise<boolean> {
  const files = world.files(world.places.config);
  const takesOnly = changes.every((change) => 'remove' in change);
  if (takesOnly && (await files.read(configPath)) === undefined) return false;
  return files.alone(async () => {
    const old = await files.read(configPath);
    const source = old ?? schemaLine(configPath);
    fitting(configPath, source, configSchema);
    const text = editYaml(source, changes, settingsStyle);
    if (text === source) return false;
    fitting(configPath, text, configSchema);
    if (old === undefined) await laySchema({ files, schemas: world.schemas }, configPath);
    await files.write(configPath, text, old);
    return true;
  });
}
