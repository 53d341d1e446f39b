import type { World } from '../world/world.ts';
import {
  awayPath,
  daysFolder,
  goalsPath,
  localFolder,
  reviewsFolder,
  settingsPath,
  standardsPath,
} from './layout.ts';

/** What lies in a folder that may be a journal. */
export interface There {
  /** Whether it is a journal. */
  readonly isJournal: boolean;
  /** Whether something else lies in it. */
  readonly holdsOthers: boolean;
}

const files = [settingsPath, standardsPath, goalsPath, awayPath];
const folders = [daysFolder, reviewsFolder];

/** Whether the file at `path` below a folder makes that folder a journal. */
export function isOfJournal(path: string): boolean {
  return files.includes(path) || folders.includes(path.split('/')[0]!);
}

/** What lies in `folder`, an absolute path. @throws LeadError if it cannot be read. */
export async function lookAt(world: World, folder: string): Promise<There> {
  const { found } = await world.tree(folder).survey((path) => folders.includes(path));
  const paths = found.map(({ path }) => path).filter((path) => path.split('/')[0] !== localFolder);
  return { isJournal: paths.some(isOfJournal), holdsOthers: paths.length > 0 };
}

/** The innermost journal around `folder`, but not `folder` itself; `undefined` if there is none. */
export async function journalAround(world: World, folder: string): Promise<string | undefined> {
  const parts = folder.split('/');
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const around = parts.slice(0, length).join('/');
    const inside = world.files(around);
    const settings = await inside.read(settingsPath).catch(() => undefined);
    const years = await inside.list(daysFolder).catch(() => []);
    if (settings !== undefined || years.some((year) => /^\d{4}$/.test(year))) return around;
  }
  return undefined;
}
