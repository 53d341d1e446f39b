import type { Folder } from '../store/folder.ts';
import { knownJournals } from '../store/location.ts';
import { builtInLayouts, ownLayouts } from '../store/report-layouts.ts';
import { journalsKey, settingKeys, settingWords } from '../store/setting.ts';
import { starterGoals, starterStandards } from '../store/starters.ts';
import { templates } from '../store/template-list.ts';
import type { World } from '../world/world.ts';
import { type Candidate, plain } from './offers.ts';

/** What `lead init` has to start from: standards or goals, as its option says. */
export async function startersOffered(
  world: World,
  { files: own, today }: Folder,
  option: string | undefined,
): Promise<Candidate[]> {
  const listed =
    option === '--standard'
      ? await starterStandards(world, own, today)
      : option === '--goal'
        ? await starterGoals(world, own, today)
        : [];
  return listed.map(({ thing: { id, text } }) => ({ word: id, about: text }));
}

/** Every setting that may be set, or, where it `isRead`, that there is. */
export async function settingsOffered(world: World, isRead: boolean): Promise<Candidate[]> {
  const names = (await knownJournals(world)).map((name) => journalsKey + name);
  return plain([...(isRead ? settingKeys : settingWords('')), ...names]);
}

/** The values of a setting, if they can be counted. */
export function valuesOffered(key: string): Candidate[] {
  return plain(settingWords(key));
}

/** The templates that a person may have of their own. */
export function templatesOffered(): Candidate[] {
  return templates.map(({ name, about }) => ({ word: name, about }));
}

/** The layouts of reports: those that come with `lead`, and the person's own. */
export async function layoutsOffered({ files }: Folder): Promise<Candidate[]> {
  const builtIn = Object.entries(builtInLayouts).map(([word, about]) => ({ word, about }));
  const own = (await ownLayouts(files)).filter((name) => !builtIn.some(({ word }) => word === name));
  return [...builtIn, ...own.map((word) => ({ word, about: 'a layout of your own' }))];
}
