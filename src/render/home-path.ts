import { shown } from './shown.ts';

/** An absolute path as people write it, with `~` for their `home`; anything else as it is. Safe to print. */
export function homePath(path: string, home: string): string {
  return shown(path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path);
}
