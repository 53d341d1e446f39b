import type { Folder } from './folder.ts';
import {
  awayPath,
  configPath,
  daysFolder,
  goalsPath,
  localFolder,
  reviewsFolder,
  settingsPath,
  standardsPath,
  templatesFolder,
} from './layout.ts';

/** Names of the JSON Schemas of files at fixed paths. */
const named: Readonly<Record<string, string>> = {
  [settingsPath]: 'lead',
  [standardsPath]: 'standards',
  [goalsPath]: 'goals',
  [awayPath]: 'away',
  [`${templatesFolder}/check-in.yaml`]: 'check-in',
  [`${templatesFolder}/lenses.yaml`]: 'lenses',
  [`${templatesFolder}/review.yaml`]: 'review-questions',
  [configPath]: 'config',
};

/** The name of the JSON Schema of the file at `path`; `undefined` if it has none. */
function schemaOf(path: string): string | undefined {
  if (path.startsWith(`${daysFolder}/`)) return 'entry';
  return path.startsWith(`${reviewsFolder}/`) ? 'review' : named[path];
}

/** The first line of a new file at `path`, which tells editors where its JSON Schema is. */
export function schemaLine(path: string): string {
  const name = schemaOf(path);
  if (name === undefined) return '';
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${localFolder}/schemas/${name}.json\n`;
}

/**
 * Lays the JSON Schema for the file at `path` beside the lock, where its first line says it is.
 *
 * @param below of a copy that lies elsewhere: the folder of the copy, with a `/` at its end.
 */
export async function laySchema(
  { files, schemas }: Pick<Folder, 'files' | 'schemas'>,
  path: string,
  below = '',
): Promise<void> {
  const name = schemaOf(path);
  const schema = name === undefined ? undefined : await schemas.read(`${name}.json`);
  if (schema === undefined) return;
  const laid = `${below}${localFolder}/schemas/${name}.json`;
  const old = await files.read(laid);
  if (old !== schema) await files.write(laid, schema, old);
}
