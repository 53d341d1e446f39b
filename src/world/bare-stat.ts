import { statSync } from 'node:fs';

/** What `statSync` makes its answer of; see `bareStat`. */
type Numbers = ArrayLike<number>;

/**
 * Where in these numbers stands what is asked for. They are those of Node's own
 * `lib/internal/fs/utils.js`, from 20 up to the version in `known`.
 */
const at = { ino: 7, size: 8, mtime: 12, ctime: 14, length: 18 };

/** The latest version of Node of which it is known that it has the numbers there. */
const known = 24;

/** Tells bytes, `mtime`, `ctime` and number of the file at `path`, as `Signature`; `undefined`: ask `statSync`. */
export type BareStat = (path: string) => readonly [number, number, number, number] | undefined;

let found: BareStat | null | undefined;

/**
 * `statSync` without what it makes of each answer: an object of eighteen parts,
 * four of them dates, which takes twice as long as the system takes to answer.
 * With thousands of files that is most of the time of a command that looks at
 * all of them. The numbers below are Node's own and not promised, so the first
 * file is asked both ways, and whatever is not as it should be goes by `statSync`.
 *
 * @returns `undefined` where it cannot be had.
 */
export function bareStat(): BareStat | undefined {
  if (found === undefined) found = sought() ?? null;
  return found ?? undefined;
}

function sought(): BareStat | undefined {
  const { versions, platform, execArgv, env } = process;
  const said = [...execArgv, env['NODE_OPTIONS'], env['NODE_PENDING_DEPRECATION'] && 'pending-deprecation'];
  const isWarnedOf = said.some((option) => option?.includes('pending-deprecation'));
  if (platform === 'win32' || Number.parseInt(versions.node, 10) > known || isWarnedOf) return undefined;
  try {
    const { stat } = (process as unknown as Inner).binding('fs');
    let isTried = false;
    return (path) => {
      const numbers = stat(path, false, undefined, {});
      if (!numbers || numbers.length < at.length) return undefined;
      const told = signatureIn(numbers);
      if (!isTried) {
        isTried = true;
        if (!isAsTold(path, told)) found = null;
      }
      return found === null ? undefined : told;
    };
  } catch {
    return undefined;
  }
}

interface Inner {
  binding(name: 'fs'): {
    stat(path: string, big: false, request: undefined, told: object): Numbers | undefined;
  };
}

function signatureIn(numbers: Numbers): readonly [number, number, number, number] {
  const time = (place: number) => numbers[place]! * 1000 + numbers[place + 1]! / 1_000_000;
  return [numbers[at.size]!, time(at.mtime), time(at.ctime), numbers[at.ino]!];
}

function isAsTold(path: string, [size, mtime, ctime, ino]: readonly number[]): boolean {
  const about = statSync(path);
  return about.size === size && about.mtimeMs === mtime && about.ctimeMs === ctime && about.ino === ino;
}
