import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { minutesUntil } from '../journal/moment.ts';
import { digits, type Echo, pointerTo, questionOf, seenAt } from './echo.ts';
import { type Looking, watchedWorld } from './echo-watch.ts';
import type { Listener } from './here.ts';
import type { Signature } from './quick-files.ts';
import type { World } from './world.ts';

/** Notes what a command looks at and what it says. */
export interface Keeping extends Listener {
  /** `world`, with what is looked at in it noted. */
  watched(world: World): World;
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
export function keepingOf(process: NodeJS.Process): Keeping | undefined {
  const question = questionOf(process);
  if (question === undefined) return undefined;
  const from = Date.now();
  const seen = new Map<string, Signature | undefined>();
  const said: [1 | 2, string][] = [];
  let [isSpoilt, until, journal]: [boolean, number, string | undefined] = [false, 0, undefined];
  const spoil = () => {
    isSpoilt = true;
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
  return {
    said: (descriptor, text) => void said.push([descriptor, text]),
    spoil,
    watched: (world) =>
      watchedWorld(world, looking, (dayStarts) => {
        const isFixed = process.env['LEAD_NOW'] !== undefined;
        // A minute that has begun may be over at any moment.
        const left = isFixed ? Number.POSITIVE_INFINITY : (minutesUntil(world.now, dayStarts) - 1) * 60_000;
        until = Math.min(from + left, (Math.floor(from / halfHour) + 1) * halfHour);
      }),
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
