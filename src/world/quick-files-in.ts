import * as fs from 'node:fs';
import { type BareStat, bareStat } from './bare-stat.ts';
import { checkSum } from './check-sum.ts';
import { codeOf, isMissing } from './disk-error.ts';
import { pathBelow } from './path-below.ts';
import { type QuickFiles, type Signature, signatureIn } from './quick-files.ts';
import { standingIn } from './standing-in.ts';

/** The functions of node:fs that are used, so that a test can make any one of them fail. */
export type QuickDisk = Pick<
  typeof fs,
  | 'appendFileSync'
  | 'closeSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

/** The real disk. */
export const quickDisk: QuickDisk = fs;

/** No part of such a path leads upwards, and none is empty. */
const isPlain = /^\.?[a-z0-9-]+(?:\/[a-z0-9][a-z0-9-]*)*(?:\.[a-z]+)?$/i;

/** Bytes before what is kept: its check sum, filled up, so that numbers can be read from a whole place on. */
const headBytes = 16;

/** Milliseconds after which a lock was left behind: what is done under it takes a part of a second. */
const leftBehind = 10_000;

/** The files below `folder`, an absolute path. `time` tells milliseconds since 1970. */
export function quickFilesIn(folder: string, disk: QuickDisk, time: () => number): QuickFiles {
  const root = `${folder.replace(/\/+$/, '')}/`;
  // Of paths that are made of days many are asked for: only what may lead elsewhere is looked at closely.
  const at = (path: string) => (isPlain.test(path) ? root + path : pathBelow(folder, path));
  return {
    time,
    signature: (path) => signatureOf(disk, at(path)),
    signatures: (path, names) => signaturesOf(disk, `${at(path)}/`, names),
    list: (path) => disk.readdirSync(at(path)),
    text: (path) => disk.readFileSync(at(path), 'utf8'),
    bytes: (path) => disk.readFileSync(at(path)),
    kept: (path) => kept(disk, at(path))?.toString('utf8', headBytes),
    keptBytes: (path) => kept(disk, at(path))?.subarray(headBytes),
    keptParts: (path, pieces) => keptParts(disk, at(path), pieces),
    keep(path, what) {
      const bytes = bytesOf(typeof what === 'string' ? [what] : what);
      bytes.write(titleOf(bytes), 'latin1');
      const beside = `${at(path)}.${process.pid}.tmp`;
      disk.mkdirSync(at(path).replace(/[^/]+$/, ''), { recursive: true, mode: 0o700 });
      try {
        disk.writeFileSync(beside, bytes, { mode: 0o600 });
        disk.renameSync(beside, at(path));
      } catch (thrown) {
        discard(disk, beside);
        throw thrown;
      }
    },
    append: (path, text) => disk.appendFileSync(at(path), text, { mode: 0o600 }),
    discard: (path) => discard(disk, at(path)),
    alone(path, work) {
      if (!taken(disk, at(path), time)) return false;
      try {
        work();
        return true;
      } finally {
        discard(disk, at(path));
      }
    },
  };
}

function signatureOf(disk: QuickDisk, path: string): Signature | undefined {
  const bare = disk.statSync === fs.statSync ? bareStat() : undefined;
  if (bare && isBarely(bare, path, one, 0)) return [one[0]!, one[1]!, one[2]!, one[3]!];
  return signatureByStat(disk, path);
}

function signatureByStat(disk: QuickDisk, path: string): Signature | undefined {
  try {
    const about = disk.statSync(path, { throwIfNoEntry: false });
    return about && signatureIn(about);
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
}

/** See `QuickFiles`. `folder` ends with a slash. */
function signaturesOf(disk: QuickDisk, folder: string, names: readonly string[]): Float64Array {
  const numbers = new Float64Array(names.length * 4);
  const bare = disk.statSync === fs.statSync ? bareStat() : undefined;
  const look = (from: string) => {
    for (let index = 0; index < names.length; index += 1) {
      const path = from + names[index];
      if (!bare || !isBarely(bare, path, numbers, index * 4))
        numbers.set(signatureByStat(disk, path) ?? none, index * 4);
    }
  };
  if (!bare || names.length < manyFiles || !standingIn(folder, () => look(''))) look(folder);
  return numbers;
}

/** Files from which on it is quicker to go where they are than to look at each from afar: those of most of a year. */
const manyFiles = 200;

/** Where the numbers of a single file are told. */
const one = new Float64Array(4);

const none: Signature = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];

function isBarely(bare: BareStat, path: string, numbers: Float64Array, place: number): boolean {
  try {
    return bare(path, numbers, place);
  } catch {
    // What is wrong is said by `statSync`.
    return false;
  }
}

/** All that was kept, with what stands before it, so that numbers in it lie at whole places; nothing if it is not whole. */
function kept(disk: QuickDisk, path: string): Buffer | undefined {
  try {
    const read = disk.readFileSync(path);
    const bytes = read.byteOffset % 8 === 0 ? read : Buffer.from(new Uint8Array(read).buffer);
    const isWhole = bytes.length >= headBytes && bytes.toString('latin1', 0, headBytes) === titleOf(bytes);
    return isWhole ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function keptParts(disk: QuickDisk, path: string, pieces: readonly (readonly [number, number])[]) {
  try {
    const file = disk.openSync(path, 'r');
    try {
      return pieces.map(([from, to]) => {
        const bytes = new Uint8Array(to - from);
        return bytes.subarray(0, disk.readSync(file, bytes, 0, to - from, headBytes + from));
      });
    } finally {
      disk.closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** What is to be kept, with room for what stands before it. */
function bytesOf(what: readonly string[] | Uint8Array): Buffer {
  if (what instanceof Uint8Array) return Buffer.concat([Buffer.alloc(headBytes, ' '), what]);
  const size = what.reduce((sum, piece) => sum + Buffer.byteLength(piece), headBytes);
  const bytes = Buffer.alloc(size);
  let at = headBytes;
  for (const piece of what) at += bytes.write(piece, at);
  return bytes;
}

/** What stands before what is kept in `bytes`: its check sum, filled up. */
function titleOf(bytes: Buffer): string {
  return `${checkSum(bytes.subarray(headBytes)).toString(16)} `.padEnd(headBytes - 1).concat('\n');
}

/** Makes the lock at `path`; takes it over from one who left it behind. */
function taken(disk: QuickDisk, path: string, time: () => number): boolean {
  for (const isLast of [false, true]) {
    try {
      disk.mkdirSync(path.replace(/[^/]+$/, ''), { recursive: true, mode: 0o700 });
      disk.closeSync(disk.openSync(path, 'wx', 0o600));
      return true;
    } catch (thrown) {
      const made =
        codeOf(thrown) === 'EEXIST' ? disk.statSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined;
      if (isLast || made === undefined || Math.abs(time() - made) < leftBehind) return false;
      discard(disk, path);
    }
  }
  return false;
}

function discard(disk: QuickDisk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch (thrown) {
    if (!isMissing(thrown)) throw thrown;
  }
}
