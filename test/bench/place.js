// A folder of the bench's own, and the surroundings that commands run in.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { morningAfter } from './journal.js';

/**
 * A new folder with a home in it. It is removed when the bench ends, however it ends.
 *
 * @returns {{folder: string, journal: (years: number) => string, beside: (years: number, name: string) => string,
 *   env: (years?: number) => Record<string, string>}} `journal` is where that of so many years is, `beside` a file made
 *   from it, and `env` what a command sees that uses it.
 */
export function newPlace() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lead-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  for (const name of ['home', 'tmp']) mkdirSync(join(folder, name));
  const journal = (years) => join(folder, `${years}-years`);
  return {
    folder,
    journal,
    beside: (years, name) => join(folder, `${years}-years-${name}`),
    env: (years) => ({
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      // Node keeps its compile cache there; it is a person's own, and warm.
      TMPDIR: join(folder, 'tmp'),
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
      LEAD_NOW: morningAfter,
      LEAD_JOURNAL: years === undefined ? join(folder, 'none') : journal(years),
      ...(process.env.TZ && { TZ: process.env.TZ }),
    }),
  };
}
