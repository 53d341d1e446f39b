import { create, discard } from './create.ts';
import type { Disk } from './disk.ts';
import { codeOf, explained, isMissing } from './disk-error.ts';
import type { Means } from './files-in.ts';
import { randomToken } from './token.ts';

/** Milliseconds. A change takes a few; a lock of this age was left behind, whoever made it. */
const leftBehind = 10 * 60_000;
/** Milliseconds until a lock that says nothing counts as left by a process that died as it made it. */
const unwritten = 5_000;

/** Who holds a lock, as its file says. */
export interface Holder {
  /** 0 if the file does not say. */
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970, by the clock of the disk. */
  readonly since: number;
  /** No two locks have the same. */
  readonly token: string;
}

/** The tokens of the locks that this process holds. */
const own = new Set<string>();

/**
 * Makes the lock at `path`; `undefined` if there is one. It says from the first
 * moment who holds it: written beside, then linked there, which no kill can
 * come in between.
 *
 * @param mayBeThere whether it is worth a look.
 * @throws LeadError if the disk does not allow it.
 */
export async function createLock(
  path: string,
  { disk, self }: Means,
  mayBeThere = true,
): Promise<Holder | undefined> {
  const { pid, host } = self;
  const mine: Holder = { pid, host, since: self.time(), token: randomToken() };
  const said = `${JSON.stringify({ pid, host, token: mine.token })}\n`;
  const beside = `${path}-${mine.token}.new`;
  own.add(mine.token);
  try {
    if (mayBeThere && (await isThere(disk, path))) throw taken;
    await create(disk, beside, said);
    await disk
      .link(beside, path)
      .catch((thrown: unknown) => {
        if (!noLinks.includes(codeOf(thrown))) throw thrown;
        return create(disk, path, said);
      })
      .finally(() => discard(disk, beside));
    return mine;
  } catch (thrown) {
    own.delete(mine.token);
    if (codeOf(thrown) === taken.code) return undefined;
    throw explained(thrown, path, 'written');
  }
}

const taken = { code: 'EEXIST' };

/** What systems say on whose disks a file has one name only. */
const noLinks = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'UNKNOWN'];

/** Whether something is at `path`: that spares those who wait for a lock the writing of one. Throws what the disk throws. */
export async function isThere(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.stat(path);
    return true;
  } catch (thrown) {
    if (isMissing(thrown)) return false;
    throw thrown;
  }
}

/** Who holds the lock at `path`; `undefined` if nobody does. @throws LeadError if it cannot be read. */
export async function holderOf(path: string, { disk }: Means): Promise<Holder | undefined> {
  try {
    const file = await disk.open(path, 'r');
    try {
      const { mtimeMs, ino } = await file.stat();
      const said = parsed((await file.readFile()).toString('utf8'));
      return { since: mtimeMs, ...(said ?? { pid: 0, host: '', token: `${ino}-${mtimeMs}` }) };
    } finally {
      await file.close();
    }
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw explained(thrown, path, 'read');
  }
}

/** Lets go of the lock at `path`, if it is still `mine`. If the disk fails, it ends with this process. */
export async function release(path: string, mine: Holder, means: Means): Promise<void> {
  const letGo = async () => {
    if ((await holderOf(path, means))?.token === mine.token) await means.disk.unlink(path);
  };
  // What was to be done is done; a lock whose process has ended counts as left behind.
  await letGo().catch(() => letGo().catch(() => undefined));
  own.delete(mine.token);
}

/**
 * Removes the lock at `path` if it was left behind. Two that find the same lock
 * must not both remove it: the second would remove the lock that the first has
 * made since. So whoever removes it first takes a lock on just that lock, and
 * looks again. A lock of that kind may be left behind in its turn.
 *
 * @returns whether there may be no lock any more.
 */
export async function removeIfLeft(path: string, means: Means): Promise<boolean> {
  const holder = await holderOf(path, means);
  if (!holder) return true;
  if (!isLeft(holder, means)) return false;
  const removal = `${path}-${holder.token}`;
  const mine = await createLock(removal, means);
  if (!mine) {
    await removeIfLeft(removal, means);
    return false;
  }
  try {
    if ((await holderOf(path, means))?.token === holder.token) await means.disk.unlink(path);
    return true;
  } catch (thrown) {
    throw explained(thrown, path, 'written');
  } finally {
    await release(removal, mine, means);
  }
}

/** Whether the lock at `path` is free, held by a process that lives, or left behind. */
export async function lockAt(path: string, means: Means): Promise<'free' | 'held' | 'left'> {
  const holder = await holderOf(path, means);
  if (!holder) return 'free';
  return isLeft(holder, means) ? 'left' : 'held';
}

function isLeft({ pid, host, since, token }: Holder, { self }: Means): boolean {
  const age = self.time() - since;
  if (own.has(token)) return false;
  if (age > leftBehind || (pid === 0 && age > unwritten)) return true;
  return pid !== 0 && host === self.host && (pid === self.pid || !self.isAlive(pid));
}

function parsed(text: string): Omit<Holder, 'since'> | undefined {
  try {
    const { pid, host, token } = JSON.parse(text);
    const sound = Number.isInteger(pid) && pid > 0 && typeof host === 'string' && /^[\da-f]+$/.test(token);
    return sound ? { pid, host, token } : undefined;
  } catch {
    return undefined;
  }
}
