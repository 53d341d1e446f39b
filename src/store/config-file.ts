import * as v from 'valibot';
import type { FileKind } from './file-kind.ts';
import { mapOf, noList, text } from './scalars.ts';
import { ownSettings } from './settings-file.ts';

/** What `config.yaml` may say: several journals by name, the one used by default, and what holds in all of them. */
export const configSchema = v.nullish(
  mapOf({
    journal: v.nullish(text),
    journals: v.nullish(noList(v.record(text, text, 'it must be a map from names to folders')), {}),
    ...ownSettings,
  }),
);

/** What `config.yaml` is, beside the files of a journal. */
export const configKind: FileKind = { schema: configSchema, isSettings: true };
