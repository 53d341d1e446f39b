import type * as v from 'valibot';
import type { Files } from '../world/files.ts';
import type { World } from '../world/world.ts';
import type { Decoded } from './decode.ts';
import { templatesFolder } from './layout.ts';
import { placed } from './placed.ts';

/**
 * Reads the template called `name`: the person's own in the journal, if there
 * is one that reads, else the one that came with `lead`. A person's own that is
 * broken is named on standard error, and the built-in one is used.
 *
 * @param schema loads what it is to fit.
 */
export async function readTemplate<Schema extends v.GenericSchema>(
  world: World,
  files: Files,
  name: string,
  schema: () => Promise<Schema>,
): Promise<v.InferOutput<Schema>> {
  const read = async (path: string, text: string): Promise<Decoded<v.InferOutput<Schema>>> => {
    const { decode } = await import('./decode.ts');
    return decode(path, text, await schema());
  };
  const own = await readOwn(files, name);
  if (own !== undefined) {
    const { value, unread } = await read(`${templatesFolder}/${name}`, own);
    if (unread.length === 0) return value;
    world.terminal.note(`${unread.map(placed).join('\n')}\nThe built-in ${name} is used instead.\n`);
  }
  // What the schema makes of the one that came with `lead` is worked out when it is built.
  const made = await world.made.read(`templates/${name.replace(/yaml$/, 'json')}`);
  if (made !== undefined) return JSON.parse(made);
  const builtIn = await world.templates.read(name);
  const { value, unread } = await read(name, builtIn ?? '');
  // A built-in template that does not read is a defect in lead, not in a journal.
  if (builtIn === undefined || unread.length > 0)
    throw new Error(unread.map(placed).join('\n') || `no ${name}`);
  return value;
}

/** The text of the person's own template called `name`, if there is one. */
export async function readOwn(files: Files, name: string): Promise<string | undefined> {
  return files.read(`${templatesFolder}/${name}`);
}

/** The texts of a person's own templates, layouts among them, by their paths in the journal. */
export async function ownTemplates(files: Files): Promise<[path: string, text: string][]> {
  const found: [string, string][] = [];
  const look = async (folder: string): Promise<void> => {
    for (const name of await files.list(folder)) {
      const path = `${folder}/${name}`;
      const text = await files.read(path).catch(() => undefined);
      if (text !== undefined) found.push([path, text]);
      else if (!name.includes('.')) await look(path);
    }
  };
  await look(templatesFolder);
  return found;
}
