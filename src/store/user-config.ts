import { LeadError } from '../errors.ts';
import type { WrittenSettings } from '../journal/settings.ts';
import type { Files } from '../world/files.ts';
import { configSchema } from './config-file.ts';
import { decode } from './decode.ts';
import { configPath } from './layout.ts';
import { placed } from './placed.ts';
import { writtenSettings } from './settings-file.ts';

/** What the person's `config.yaml` says. */
export interface UserConfig {
  /** The journal used by default: a name, or a folder. */
  readonly journal?: string;
  /** Folders of journals, by their names. */
  readonly journals: ReadonlyMap<string, string>;
  readonly settings: WrittenSettings;
}

/** What `source`, the text of the config among `files`, says. @throws LeadError if it does not fit. */
export function configIn(files: Files, source: string): UserConfig {
  const { value, unread } = decode(configPath, source, configSchema);
  if (unread.length > 0) {
    throw new LeadError(`${files.folder}/${placed(unread[0]!)}`, {
      hint: 'Mend the file in an editor, then try again.',
    });
  }
  const { journal, journals } = value ?? {};
  return {
    ...(typeof journal === 'string' && { journal }),
    journals: new Map(Object.entries(journals ?? {})),
    settings: writtenSettings(value),
  };
}
