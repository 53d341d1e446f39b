import * as v from 'valibot';
import { LeadError } from '../errors.ts';
import type { Files } from '../world/files.ts';
import { decode } from './decode.ts';
import { placed } from './placed.ts';
import { mapOf, text } from './scalars.ts';

/** What the person's `config.yaml` may say: several journals by name, and the one used by default. */
const configSchema = v.nullish(
  mapOf({
    journal: v.nullish(text),
    journals: v.nullish(v.record(text, text), {}),
  }),
);

/** What `source`, the text of the config among `files`, says. @throws LeadError if it does not fit. */
export function configIn(files: Files, source: string) {
  const { value, unread } = decode('config.yaml', source, configSchema);
  if (unread.length > 0) {
    throw new LeadError(`${files.folder}/${placed(unread[0]!)}`, {
      hint: 'Mend the config file, or name a journal with --journal DIR.',
    });
  }
  return { journal: value?.journal ?? undefined, journals: value?.journals ?? {} };
}
