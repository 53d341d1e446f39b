import { statSync } from 'node:fs';
import { innerOf } from './inner.ts';

/** What `statSync` makes its answer of; see `bareStat`. */
type Numbers = ArrayLike<number>;

/**
 * Where in these numbers stands what is asked for. They are those of Node's own
 * `lib/internal/fs/utils.js`, from 20 up to the version in `known`.
 */
const at = { ino: 7, size: 8, mtime: 12, ctime: 14, length: 18 };

/** The latest version of Node of which it is known that it has the numbers there. */
const known = 24;

/**
 * Puts bytes, `mtime`, `ctime` and number of the file at `path`, as in a
 * `Signature`, into `signatures` from `place` on. @returns whether it did; if not, ask `statSync`.
 */
export type BareStat = (path: string, signatures: Float64Array, place: number) => boolean;

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
  if (Number.parseInt(process.versions.node, 10) > known) return undefined;
  const { stat } = innerOf<Inner>(process, 'fs') ?? {};
  if (typeof stat !== 'function') return undefined;
  let isTried = false;
  return (path, signatures, place) => {
    const numbers = stat(path, false, undefined, told);
    if (!numbers || numbers.length < at.length) return false;
    signatures[place] = numbers[at.size]!;
    signatures[place + 1] = numbers[at.mtime]! * 1000 + numbers[at.mtime + 1]! / 1_000_000;
    signatures[place + 2] = numbers[at.ctime]! * 1000 + numbers[at.ctime + 1]! / 1_000_000;
    signatures[place + 3] = numbers[at.ino]!;
    if (!isTried && !isAsTold(path, signatures.subarray(place, place + 4))) found = null;
    isTried = true;
    return found !== null;
  };
}

/** Where an older Node says what went wrong; whatever it is, `statSync` says it again. */
const told = {};

interface Inner {
  stat(path: string, big: false, request: undefined, told: object): Numbers | undefined;
}

function isAsTold(path: string, [size, mtime, ctime, ino]: Float64Array): boolean {
  const about = statSync(path);
  return about.size === size && about.mtimeMs === mtime && about.ctimeMs === ctime && about.ino === ino;
}
