import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** A person's machine for one session: a home of its own, and the built program on the path. */
export interface Sandbox {
  readonly home: string;
  /** The folder of the journal, which is empty at first. */
  readonly journal: string;
  /** All the environment there is. */
  readonly env: Readonly<Record<string, string>>;
  /** `text` without the places of this machine: `~` for the home, `/usr/lib/lead` for the program. */
  shown(text: string): string;
  remove(): void;
}

/** What `@ now` is at first: a Monday morning in Berlin. */
const now = '2026-11-23T08:05:12+01:00';

const program = resolve(import.meta.dirname, '../..');

/** What is kept of the code is the same for all sessions, and is not made anew in each. */
const cache = join(realpathSync(tmpdir()), 'lead-test-cache');

/**
 * Makes a home below a temporary folder whose name is as long on every machine, so that lines are
 * broken at the same word. Only the time zone comes through from the outside.
 */
export function makeSandbox(launcher = join(program, 'bin/lead.js')): Sandbox {
  const base = mkdtempSync(join(realpathSync(existsSync('/tmp') ? '/tmp' : tmpdir()), 'lead-'));
  const [home, bin] = [join(base, 'home'), join(base, 'bin')];
  const journal = join(home, 'journal');
  mkdirSync(journal, { recursive: true });
  mkdirSync(bin);
  // For the program no time goes by, so that it never shows how far it has come, however slow the machine is.
  writeFileSync(join(bin, 'timeless.cjs'), 'performance.now = () => 0;\n');
  const node = `'${process.execPath}' --require '${join(bin, 'timeless.cjs')}'`;
  writeFileSync(join(bin, 'lead'), `#!/bin/sh\nexec ${node} '${launcher}' "$@"\n`);
  chmodSync(join(bin, 'lead'), 0o755);
  const zone = process.env['TZ'];
  return {
    home,
    journal,
    env: {
      PATH: [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, '.local/share'),
      XDG_STATE_HOME: join(home, '.local/state'),
      XDG_CACHE_HOME: cache,
      LEAD_JOURNAL: journal,
      LEAD_NOW: now,
      LEAD_ADVICE: 'off',
      // What is said again hangs on how old the files are, and so on how quick the machine is.
      LEAD_ECHO: 'off',
      LANG: 'C.UTF-8',
      PAGER: 'cat',
      TERM: 'xterm-256color',
      NO_COLOR: '1',
      ...(zone && { TZ: zone }),
    },
    shown: (text) => text.replaceAll(home, '~').replaceAll(program, '/usr/lib/lead'),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
