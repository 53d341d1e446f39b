import { homedir } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import envPaths from 'env-paths';
import { LeadError } from '../errors.ts';
import type { Places } from './world.ts';

/** Where things are for the person who started `process`. */
export function placesOf({ env, cwd }: Pick<NodeJS.Process, 'env' | 'cwd'>): Places {
  const home = homedir();
  const given = env['XDG_CONFIG_HOME'] ?? '';
  return {
    /** @throws LeadError if the folder has been removed. */
    get workingFolder() {
      return workingFolder(cwd);
    },
    home,
    // The rules of XDG: what is not absolute is as if it were not there.
    config: `${isAbsolute(given) ? given : `${home}/.config`}/lead`,
    data: resolve(home, envPaths('lead', { suffix: '' }).data),
    ...(env['LEAD_JOURNAL'] && { journal: env['LEAD_JOURNAL'] }),
  };
}

function workingFolder(cwd: () => string): string {
  try {
    return cwd();
  } catch (cause) {
    throw new LeadError('the folder you are in is gone', { cause, hint: 'Go to another one: cd' });
  }
}
