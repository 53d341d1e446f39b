import { isAbsolute, resolve } from 'node:path';
import envPaths from 'env-paths';
import { LeadError } from '../errors.ts';
import { homeFolder } from './home-folder.ts';
import type { Places } from './world.ts';

/** Where there is nothing and nothing can be made: the home folder of somebody who has none, and needs none. */
const nowhere = '/dev/null';

/**
 * Where things are for the person who started `process`.
 *
 * @param toldHome says where the home folder is; throws if nobody knows.
 * @throws LeadError if it does, and `LEAD_JOURNAL` names no folder.
 */
export function placesOf(
  { env, cwd }: Pick<NodeJS.Process, 'env' | 'cwd'>,
  toldHome: () => string = () => homeFolder(env),
): Places {
  const { LEAD_JOURNAL: journal = '', XDG_CONFIG_HOME: given = '' } = env;
  const home = homeOf(toldHome, journal);
  return {
    /** @throws LeadError if the folder has been removed. */
    get workingFolder() {
      return workingFolder(cwd);
    },
    home,
    // The rules of XDG: what is not absolute is as if it were not there.
    config: `${isAbsolute(given) ? given : `${home}/.config`}/lead`,
    get data() {
      if (home === nowhere) return `${home}/lead`;
      // Where XDG's rules hold, the library that knows those of other systems is not loaded.
      if (process.platform === 'linux') return resolve(home, env['XDG_DATA_HOME'] || '.local/share', 'lead');
      return resolve(home, envPaths('lead', { suffix: '' }).data);
    },
    ...(journal && { journal }),
  };
}

/** A process in a container or of a service may have no `HOME`, and its user may be known by a number alone. */
function homeOf(toldHome: () => string, journal: string): string {
  try {
    return toldHome();
  } catch (cause) {
    if (/^[^~].*[/\\]|^[/\\.]/.test(journal)) return nowhere;
    throw new LeadError('your home folder is not known: HOME is not set, and this user has none', {
      cause,
      hint: 'Set HOME, or LEAD_JOURNAL to the folder of your journal: LEAD_JOURNAL=/srv/journal.',
    });
  }
}

function workingFolder(cwd: () => string): string {
  try {
    return cwd();
  } catch (cause) {
    throw new LeadError('the folder you are in is gone', { cause, hint: 'Go to another one: cd' });
  }
}
