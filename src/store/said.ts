import * as v from 'valibot';
import type { Files } from '../world/files.ts';
import { parseYaml } from './yaml-file.ts';

/** What a file says: all of it as data, keys that `lead` does not know among it, and as `lead` reads it. */
export interface Said<Schema extends v.GenericSchema> {
  readonly data: unknown;
  readonly value: v.InferOutput<Schema>;
}

/** What the file at `path` says; `undefined` if there is none, or it does not read or fit. */
export async function saidIn<Schema extends v.GenericSchema>(
  files: Files,
  path: string,
  schema: Schema,
): Promise<Said<Schema> | undefined> {
  const source = await files.read(path).catch(() => undefined);
  if (source === undefined) return undefined;
  const { data, problem } = parseYaml(source);
  const { success, output } = v.safeParse(schema, data, { abortEarly: true });
  return problem || !success ? undefined : { data, value: output };
}
