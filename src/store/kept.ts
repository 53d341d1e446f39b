import type { Moment } from '../journal/moment.ts';
import { localFolder } from './layout.ts';

/** The name of a folder for what is kept at `now`; such a name is allowed everywhere. */
export function keptStamp(now: Moment): string {
  return now.slice(0, 19).replaceAll(':', '-');
}

/** Where the file at `path` is kept, as it was before something was mended. */
export function keptPath(stamp: string, path: string): string {
  // What is local already is not put into a hidden folder once more.
  const below = path.startsWith(`${localFolder}/`) ? path.slice(localFolder.length + 1) : path;
  return `${localFolder}/kept/${stamp}/${below}`;
}
