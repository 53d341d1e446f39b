import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DayStarts, minutesUntil } from '../journal/moment.ts';
import { digits, type Echo, isAsked, pointerTo, questionOf, seenAt } from './echo.ts';
import { type Looking, watchedFiles } from './echo-files.ts';
import { guarded } from './guarded.ts';
import { printable } from './printable.ts';
import type { Signature } from './quick-files.ts';
import type { World } from './world.ts';

/** A world in which it is noted what a command looks at and what it says. */
export interface Keeping {
  readonly world: World;
  /** Keeps what was said, to be said again, if the command went well and did nothing but read. */
  keep(exitCode: number): void;
}

/** Files looked at, from which on it takes as long to look at them again as to run the command. */
const most = 500;

/** Echoes that are kept in one folder. */
const mostKept = 64;

/** Milliseconds within which two changes of a file may bear the same time: that of the coarsest disks. */
const coarsest = 2_000;

/** Milliseconds. Clocks are put forward or back when an hour of the world is over, or half of one. */
const halfHour = 30 * 60_000;

/** Notes what becomes of what `process` is asked; `undefined` if that is not to be said again. */
export function keepingOf(process: NodeJS.Process, world: World): Keeping | undefined {
  const question = questionOf(process);
  if (question === undefined) return undefined;
  const from = Date.now();
  const seen = new Map<string, Signature | undefined>();
  const said: [1 | 2, string][] = [];
  let [isSpoilt, until, journal]: [boolean, number, string | undefined] = [false, 0, undefined];
  const spoil = () => {
    isSpoilt = true;
  };
  const say = (descriptor: 1 | 2, show: (text: string) => void) => (text: string) => {
    said.push([descriptor, printable(text)]);
    show(text);
  };
  const looking: Looking = {
    at(path, signature) {
      seen.set(path, signature);
    },
    local(folder) {
      journal = folder;
    },
    spoil,
  };
  const { terminal } = world;
  const watched = guarded(world, spoil, ['now', 'places'], {
    terminal: guarded(terminal, spoil, ['columns', 'colour', 'interactive', 'progress'], {
      say: say(1, terminal.say),
      note: say(2, terminal.note),
    }),
    files: (folder: string) => watchedFiles(world.files(folder), looking),
    get templates() {
      return watchedFiles(world.templates, looking);
    },
    get schemas() {
      return watchedFiles(world.schemas, looking);
    },
    variable(name: string) {
      if (!isAsked(name)) spoil();
      return world.variable(name);
    },
    ...(world.crew && {
      crew() {
        spoil();
        return world.crew!();
      },
    }),
    turnsAt(dayStarts: DayStarts) {
      const isFixed = process.env['LEAD_NOW'] !== undefined;
      // A minute that has begun may be over at any moment.
      const left = isFixed ? Number.POSITIVE_INFINITY : (minutesUntil(world.now, dayStarts) - 1) * 60_000;
      until = Math.min(from + left, (Math.floor(from / halfHour) + 1) * halfHour);
    },
  });
  return {
    world: watched,
    keep(exitCode) {
      if (exitCode !== 0 || isSpoilt || journal === undefined || until <= Date.now() || seen.size > most)
        return;
      for (const path of [`${import.meta.dirname}/lead.pack`, '/etc/localtime']) seen.set(path, seenAt(path));
      if ([...seen.values()].some((one) => one && Math.max(one[1], one[2]) > from - coarsest)) return;
      const echo: Echo = {
        of: question,
        from,
        until,
        seen: [...seen].map(([path, signature]) => [path, ...(signature ?? [])]),
        said,
      };
      const place = `${journal}/.lead/echo/${digits(question)}.json`;
      try {
        put(place, JSON.stringify(echo));
        put(pointerTo(question, process), place);
      } catch {
        // The next command is no slower than this one.
      }
    },
  };
}

/** Puts a file there at once, and all that was there before away if that was much. */
function put(path: string, text: string): void {
  const folder = dirname(path);
  if (
    mkdirSync(folder, { recursive: true, mode: 0o700 }) === undefined &&
    readdirSync(folder).length >= mostKept
  ) {
    for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`, { force: true });
  }
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text, { mode: 0o600 });
  renameSync(beside, path);
}
