import type { Files } from '../world/files.ts';
import type { World } from '../world/world.ts';
import { type Checked, inOrder, noFile } from './check.ts';
import { secondFlaw } from './check-copies.ts';
import { leftovers } from './check-leftovers.ts';
import { checkText, located } from './check-sheet.ts';
import { configKind, configSchema } from './config-file.ts';
import { contentOf } from './content.ts';
import { type Flaw, flawOf, type Slip } from './flaw.ts';
import { lookAt } from './journal-there.ts';
import { configPath, localFolder } from './layout.ts';
import { isFolder, knownJournals, wholePath } from './location.ts';
import { journalsKey } from './setting.ts';
import { siblingAt } from './sibling.ts';
import { at, isPlainMap } from './yaml-data.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Looks through the person's own `config.yaml` and what lies beside it. Paths
 * are below its folder. Nothing is thrown for what it says, and nothing is written.
 *
 * @throws LeadError if the folder cannot be read.
 */
export async function checkOwn(world: World): Promise<Checked> {
  const { config } = world.places;
  const tree = world.tree(config);
  const survey = await tree.survey((path) => path === localFolder);
  const own = survey.found.filter(({ path }) => path === configPath);
  const isFile = own.some(({ kind }) => kind === 'file');
  const beside: Flaw[] = [];
  for (const { path, kind } of survey.found) {
    if (kind === 'file') beside.push(...(await copyFlaws(world.files(config), path, isFile)));
  }
  return {
    files: own.length,
    flaws: [
      ...(isFile ? await configFlaws(world) : own.flatMap(noFile)),
      ...beside,
      ...(await leftovers(tree, survey)),
    ].sort(inOrder),
    ids: new Set(),
  };
}

async function configFlaws(world: World): Promise<readonly Flaw[]> {
  const content = await contentOf(world.files(world.places.config), configPath);
  if ('unread' in content) return [flawOf(configPath, content.unread, content.advice)];
  const { flaws, sheet } = checkText(configPath, content.text, { schema: configSchema });
  // Which of two settings holds is for the person to say, and is said in a line.
  if (!sheet) return flaws.map(({ mend: _, ...flaw }) => flaw);
  const slips = [...(await unknownJournal(world, sheet.data)), ...(await emptyPlaces(world, sheet.data))];
  const nowhere = located(configPath, parseYaml(content.text), slips);
  // It may be on a disk that is not there now, or be made still.
  return [...flaws, ...nowhere.map((flaw): Flaw => ({ ...flaw, minor: true }))];
}

async function unknownJournal(world: World, data: unknown): Promise<Slip[]> {
  const journal = at(data, 'journal');
  if (typeof journal !== 'string' || isFolder(journal)) return [];
  if ((await knownJournals(world)).includes(journal)) return [];
  const message = `journal is "${journal}", and no journal is called that`;
  return [{ at: ['journal'], part: 'value', message, advice: 'lead config lists those there are.' }];
}

async function emptyPlaces(world: World, data: unknown): Promise<Slip[]> {
  const journals = at(data, 'journals');
  const slips: Slip[] = [];
  for (const [name, folder] of isPlainMap(journals) ? Object.entries(journals) : []) {
    if (typeof folder !== 'string') continue;
    const there = await lookAt(world, wholePath(world, folder)).catch(() => undefined);
    if (there?.isJournal) continue;
    const message = `${name} is ${folder}, where there is no journal`;
    const advice = `If it is not meant to be: lead config unset ${journalsKey}${name}`;
    slips.push({ at: ['journals', name], part: 'value', message, advice });
  }
  return slips;
}

/** A second file: merged where each says other settings, as an older version is not, nor one of a file that is gone. */
async function copyFlaws(files: Files, path: string, isThere: boolean): Promise<Flaw[]> {
  const sibling = siblingAt(path);
  if (sibling?.of !== configPath || sibling.kind === 'swap') return [];
  const name = `a second ${configPath}, left by ${sibling.by}`;
  const advice = 'Take over what you miss in an editor, then remove it.';
  if (!isThere || sibling.kind === 'backup') return [flawOf(path, name, advice)];
  const { mend, ...flaw } = await secondFlaw({ files }, path, configPath, name, configKind);
  const isMended = mend?.kind === 'merge' || mend?.kind === 'put-away';
  return [isMended ? { ...flaw, mend: { ...mend, own: true } } : flaw];
}
