import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionOf } from '../../src/world/echo.ts';
import { start } from '../support/pseudo-terminal.ts';

const lead = resolve(import.meta.dirname, '../../bin/lead.js');
const tenWeeks = resolve(import.meta.dirname, '../journals/ten-weeks');

const base = mkdtempSync(join(realpathSync(tmpdir()), 'lead-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A program that runs before `lead` and stops its clock at a moment, milliseconds since 1970. */
const clock = join(base, 'clock.cjs');
writeFileSync(clock, "const at = Number(process.env['AT']);\nDate.now = () => at;\n");
const stoppedAt = (moment: number) => ({ NODE_OPTIONS: `--require "${clock}"`, AT: String(moment) });

/** Milliseconds. A half hour that begins when no file of these journals is young any more, so that no run falls into the next. */
const halfHour = 30 * 60_000;
const later = (Math.floor(Date.now() / halfHour) + 3) * halfHour;

/** Milliseconds within which a change of a file might not show: nothing is kept of so young a journal. */
const coarsest = 2_000;

/** A journal with a home of its own. */
interface Place {
  readonly home: string;
  readonly journal: string;
}

function newPlace(): Place {
  const home = mkdtempSync(join(base, 'home-'));
  const journal = join(home, 'journal');
  // The last days are enough.
  cpSync(tenWeeks, journal, { recursive: true, filter: (path) => !/2026-(09|10|11-0)/.test(path) });
  return { home, journal };
}

function run({ home, journal }: Place, args: readonly string[] = ['week'], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [lead, ...args], {
    encoding: 'utf8',
    cwd: home,
    env: {
      HOME: home,
      LEAD_JOURNAL: journal,
      LEAD_NOW: '2026-11-13T17:00:00+01:00',
      TZ: 'Europe/Berlin',
      ...stoppedAt(later),
      ...env,
    },
  });
  return { status, stdout, stderr };
}

/** What it says when nothing is said again. */
function afresh(place: Place, args?: readonly string[], env: Record<string, string> = {}) {
  return run(place, args, { ...env, LEAD_ECHO: 'off' });
}

function echoes({ journal }: Place): string[] {
  const folder = join(journal, '.lead/echo');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Puts other words into the one echo there is, so that it shows where it is heard. */
function mark(place: Place): void {
  const [path] = echoes(place);
  const echo = JSON.parse(readFileSync(path!, 'utf8'));
  writeFileSync(path!, JSON.stringify({ ...echo, said: [[1, 'an echo\n']] }));
}

const day = (place: Place) => join(place.journal, 'days/2026/2026-11-12.yaml');

/** What may happen to a journal, or around it, after which nothing is said again. */
const happenings: Readonly<Record<string, (place: Place) => unknown>> = {
  'a day was edited in place, its size and its time put back': (place) => {
    const { atime, mtime } = statSync(day(place));
    const text = readFileSync(day(place), 'utf8');
    writeFileSync(day(place), text.replace(': kept', ': open'));
    expect(readFileSync(day(place), 'utf8')).not.toBe(text);
    utimesSync(day(place), atime, mtime);
  },
  'a day was replaced': (place) => {
    writeFileSync(`${day(place)}~`, 'wins:\n  - text: Another win\n');
    renameSync(`${day(place)}~`, day(place));
  },
  'a day has gone': (place) => rmSync(day(place)),
  'a day has come': (place) =>
    writeFileSync(join(place.journal, 'days/2026/2026-11-16.yaml'), 'wins:\n  - text: On another day\n'),
  'a standard was changed': (place) =>
    writeFileSync(
      join(place.journal, 'standards.yaml'),
      '- {id: other, text: Another standard, since: 2026-01-01}\n',
    ),
  'there are days off': (place) =>
    writeFileSync(join(place.journal, 'away.yaml'), '- {from: 2026-11-11, to: 2026-11-12, why: holiday}\n'),
  'the person has got a config': ({ home }) => {
    mkdirSync(join(home, '.config/lead'), { recursive: true });
    writeFileSync(join(home, '.config/lead/config.yaml'), 'week-starts: sun\n');
  },
  'the index was deleted': ({ journal }) => rmSync(join(journal, '.lead/index'), { recursive: true }),
  'it is another day': () => ({ env: { LEAD_NOW: '2026-11-14T17:00:00+01:00' } }),
  'something else is asked': () => ({ args: ['week', '2026-W45'] }),
  'it is asked for data': () => ({ args: ['week', '--json'] }),
  'it is to be in colour': () => ({ env: { FORCE_COLOR: '1' } }),
  'the echo is over': (place) => {
    const [path] = echoes(place);
    writeFileSync(path!, JSON.stringify({ ...JSON.parse(readFileSync(path!, 'utf8')), until: 0 }));
  },
  'the echo is of something else': (place) => {
    const [path] = echoes(place);
    writeFileSync(path!, JSON.stringify({ ...JSON.parse(readFileSync(path!, 'utf8')), of: 'lead show' }));
  },
  'the echo is damaged': (place) => writeFileSync(echoes(place)[0]!, '{"of":'),
  'the echo has gone': ({ journal }) => rmSync(join(journal, '.lead/echo'), { recursive: true }),
  'nothing is to be said again': () => ({ env: { LEAD_ECHO: 'off' } }),
};

describe('what a command said', () => {
  const places = new Map<string, Place>();
  let still: Place;

  beforeAll(() => {
    for (const name of Object.keys(happenings)) places.set(name, newPlace());
    still = newPlace();
    // The first run makes the index, and what writes is not kept.
    for (const place of [...places.values(), still, still]) run(place);
    for (const place of places.values()) run(place);
  });

  it('is kept for the person alone, and said again while nothing has changed', () => {
    const [path] = echoes(still);
    const pointers = readdirSync(join(still.home, '.cache/lead/echo'));
    expect([echoes(still).length, pointers.length]).toEqual([1, 1]);
    expect(statSync(path!).mode & 0o077).toBe(0);
    expect(run(still)).toEqual(afresh(still));
    mark(still);
    expect(run(still)).toEqual({ status: 0, stdout: 'an echo\n', stderr: '' });
  });

  it('is not obeyed by a terminal, whoever has put it there', async () => {
    const { home, journal } = still;
    const inWindow = async () => {
      const env = {
        HOME: home,
        LEAD_JOURNAL: journal,
        LEAD_ADVICE: 'off',
        TERM: 'xterm',
        PATH: process.env['PATH']!,
        ...stoppedAt(later),
      };
      const running = start(`LEAD_NOW=2026-11-13T17:00:00+01:00 ${process.execPath} ${lead} week`, {
        folder: home,
        env,
        columns: 80,
        rows: 200,
      });
      const { output } = await running.end();
      running.stop();
      return output;
    };
    const before = echoes(still);
    const said = await inWindow();
    const [path] = echoes(still).filter((one) => !before.includes(one));
    const echo = JSON.parse(readFileSync(path!, 'utf8'));
    expect(await inWindow()).toBe(said);
    writeFileSync(path!, JSON.stringify({ ...echo, said: [[1, '\u001b]0;another title\u0007 said\n']] }));
    expect(await inWindow()).toContain('\\u{1b}]0;another title\\u{7} said');
  });

  it('is not kept while a change might not show', () => {
    const young = newPlace();
    const changed = Math.max(statSync(day(young)).ctimeMs, statSync(dirname(day(young))).ctimeMs);
    for (const age of [0, 0, coarsest - 1]) run(young, ['week'], stoppedAt(Math.floor(changed) + age));
    expect(echoes(young)).toEqual([]);
  });

  it.each([
    ['to the end of the half hour', 0, halfHour - 1, true],
    ['from one half hour into the next', halfHour - 1, halfHour, false],
    ['before it was kept: somebody has put the clock back', 1, 0, false],
  ])('is said again %s', (_, kept, heard, isSaid) => {
    const place = newPlace();
    for (const __ of [1, 2]) run(place, ['week'], stoppedAt(later + kept));
    mark(place);
    expect(run(place, ['week'], stoppedAt(later + heard)).stdout === 'an echo\n').toBe(isSaid);
  });

  it.each(Object.entries(happenings))('is not said again when %s', (name, happens) => {
    const place = places.get(name)!;
    mark(place);
    expect(run(place).stdout).toBe('an echo\n');
    const { args, env } = (happens(place) ?? {}) as { args?: string[]; env?: Record<string, string> };
    const said = run(place, args, env);
    expect(said.stdout).not.toContain('an echo');
    expect(said).toEqual(afresh(place, args, env));
    expect(said.status).toBe(0);
  });

  it('is nothing where the folder one is in has gone', () => {
    const gone = mkdtempSync(join(base, 'gone-'));
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', 'rmdir "$0" && exec "$@"', gone, process.execPath, lead],
      {
        encoding: 'utf8',
        cwd: gone,
        env: { HOME: still.home, LEAD_JOURNAL: still.journal, LEAD_NOW: '2026-11-13T17:00:00+01:00' },
      },
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining('Friday 13 November 2026')]);
  });

  it('is of a terminal that only standard error goes to, as wide as it is', () => {
    const asked = (columns: number) => {
      class TTY {
        getWindowSize = (size: number[]) => size.splice(0, 2, columns, 24);
        close = () => undefined;
      }
      const binding = () => ({ isTTY: (descriptor: number) => descriptor === 2, TTY });
      const { env, execArgv, version, cwd } = process;
      const made = { argv: ['node', 'lead', 'week'], env, execArgv, version, cwd, binding };
      return questionOf(made as unknown as NodeJS.Process);
    };
    expect(asked(80)).toBe(asked(80));
    expect(asked(80)).not.toBe(asked(40));
  });

  it('is looked for whenever there may be one', () => {
    const { maySayAgain } = createRequire(import.meta.url)(lead) as { maySayAgain(argv: string[]): boolean };
    const { env, execArgv, version, cwd } = process;
    const binding = () => ({ isTTY: () => false });
    const words = ['week', 'show', 'list', 'win', 'today', '--json', '--help', '--journal', 'a', '2026-W10'];
    for (const args of [[], ...words.flatMap((one) => words.map((other) => [one, other]))]) {
      const argv = ['node', 'lead', ...args];
      const made = { argv, env, execArgv, version, cwd, binding } as unknown as NodeJS.Process;
      if (questionOf(made) !== undefined) expect(maySayAgain(argv), args.join(' ')).toBe(true);
    }
    expect(maySayAgain(['node', 'lead', 'win', 'week'])).toBe(false);
  });

  it('is not kept of a command that writes', () => {
    const { length } = echoes(still);
    expect(run(still, ['note', 'A thought']).status).toBe(0);
    expect(echoes(still).length).toBe(length);
    expect(run(still)).toEqual(afresh(still));
  });
});
