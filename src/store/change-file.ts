import type * as v from 'valibot';
import { changeFitting, type Plan } from './change.ts';
import { fitting } from './fitting.ts';
import type { Folder } from './folder.ts';
import type { Style } from './yaml-edit.ts';

/** Changes the file at `path`, which is as `schema` says; see `changeFitting`. */
export async function changeFile<Schema extends v.GenericSchema>(
  folder: Folder,
  path: string,
  schema: Schema,
  plan: Plan<v.InferOutput<Schema>>,
  style?: Style,
): Promise<boolean> {
  return changeFitting(folder, path, async (name, text) => fitting(name, text, schema), plan, style);
}
