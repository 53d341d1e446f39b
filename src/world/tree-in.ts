import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { LeadError } from '../errors.ts';
import { privateFolder } from './create.ts';
import { codeOf, explained, isMissing } from './disk-error.ts';
import type { Means } from './files-in.ts';
import { lockAt } from './lock-file.ts';
import { pathBelow } from './path-below.ts';
import { flushFolders } from './replace.ts';
import type { Found, Survey, Tree } from './tree.ts';

/** The folder at `folder`, an absolute path, as a whole. */
export function treeIn(folder: string, means: Means): Tree {
  return {
    folder,
    survey: (entered) => surveyed(folder, means, entered),
    lock: () => lockAt(join(folder, '.lead', 'lock'), means),
    async move(path, to, numbered = true) {
      const whole = pathBelow(folder, to);
      const target = await moved(pathBelow(folder, path), whole, means, numbered);
      return target.slice(whole.length - to.length);
    },
  };
}

async function surveyed(folder: string, means: Means, entered: (path: string) => boolean): Promise<Survey> {
  const found: Found[] = [];
  const { disk } = means;
  // A link may lead to a folder around it.
  async function enter(below: string, above: readonly string[]): Promise<void> {
    const whole = join(folder, below);
    const real = await disk.realpath(whole);
    if (above.includes(real)) return;
    for (const name of (await disk.readdir(whole)).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const one = await look(folder, path, means);
      if (!one) continue;
      found.push(one);
      if (one.kind === 'folder' && entered(path)) await enter(path, [...above, real]);
    }
  }
  try {
    await enter('', []);
    return { mode: modeOf((await disk.stat(folder)).mode, 0o700), found };
  } catch (thrown) {
    if (isMissing(thrown) && found.length === 0) return { mode: 0o700, found };
    throw explained(thrown, folder, 'read');
  }
}

/** What lies at `path`; nothing if it has gone in the meantime. */
async function look(folder: string, path: string, { disk }: Means): Promise<Found | undefined> {
  const whole = join(folder, path);
  const own = await disk.lstat(whole).catch(unlessMissing);
  if (!own) return undefined;
  const isLink = own.isSymbolicLink();
  const meant = isLink ? await disk.stat(whole).catch(() => undefined) : own;
  const kind = meant?.isFile() ? 'file' : meant?.isDirectory() ? 'folder' : 'other';
  return {
    path,
    kind,
    bytes: kind === 'file' ? meant!.size : 0,
    mode: modeOf(meant?.mode ?? 0o600, kind === 'folder' ? 0o700 : 0o600),
    isLink,
  };
}

/** Windows has no such bits, and node makes some up. */
function modeOf(mode: number, usual: number): number {
  return process.platform === 'win32' ? usual : mode & 0o7777;
}

async function moved(from: string, to: string, means: Means, numbered: boolean): Promise<string> {
  const { disk } = means;
  try {
    const newest = await disk.mkdir(dirname(to), { recursive: true, mode: privateFolder });
    const target = await freeName(to, means, numbered);
    await disk.rename(from, target).catch(async (thrown) => {
      if (codeOf(thrown) !== 'EXDEV') throw thrown;
      await disk.copyFile(from, target, constants.COPYFILE_EXCL);
      await disk.unlink(from);
    });
    await flushFolders(disk, dirname(target), newest && dirname(newest));
    await flushFolders(disk, dirname(from));
    return target;
  } catch (thrown) {
    throw explained(thrown, from, 'written');
  }
}

/** `path`, or if something is there, with the first number before its ending that is free. */
async function freeName(path: string, { disk }: Means, numbered: boolean): Promise<string> {
  const dot = path.lastIndexOf('.') > path.lastIndexOf('/') + 1 ? path.lastIndexOf('.') : path.length;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? path : `${path.slice(0, dot)}-${count}${path.slice(dot)}`;
    if (!(await disk.lstat(name).catch(unlessMissing))) return name;
    if (!numbered) throw new LeadError(`${path} is there already`, { hint: 'Nothing was moved.' });
  }
}

function unlessMissing(thrown: unknown): undefined {
  if (!isMissing(thrown)) throw thrown;
}
