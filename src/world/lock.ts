import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LeadError } from '../errors.ts';
import { type Disk, explained } from './disk.ts';

/** Milliseconds. A change takes a few; a lock of this age was left behind, whoever made it. */
const leftBehind = 10 * 60_000;
/** Milliseconds until the person is told what is waited for, and until it is given up. */
const tellAfter = 1_000;
const giveUpAfter = 20_000;

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** What this process itself is doing in each folder: its own changes wait for one another here. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Does `work` while no other process that asks for the same folder does. The
 * lock of a process that has died is taken over; a living one is waited for.
 *
 * @throws LeadError if a living process does not let go, or the folder cannot be written to.
 */
export async function alone<Result>(
  disk: Disk,
  folder: string,
  note: (text: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = queues.get(folder) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => holding(disk, join(folder, '.lead'), note, work));
  queues.set(folder, mine);
  return mine;
}

async function holding<Result>(
  disk: Disk,
  local: string,
  note: (text: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = join(local, 'lock');
  await take(disk, local, lock, note);
  try {
    return await work();
  } finally {
    await disk.rm(lock, { force: true });
  }
}

async function take(disk: Disk, local: string, lock: string, note: (text: string) => void): Promise<void> {
  let waited = 0;
  let told = false;
  for (;;) {
    if (await create(disk, local, lock)) return;
    const holder = await holderOf(disk, lock);
    if (holder === 'nobody') continue;
    if (holder === 'left behind') {
      await takeAway(disk, lock);
      continue;
    }
    if (waited >= giveUpAfter) throw heldTooLong(lock, holder);
    if (waited >= tellAfter && !told) note(`Waiting for another lead to finish (process ${holder.pid}) …\n`);
    told = waited >= tellAfter;
    const turn = 5 + Math.random() * Math.min(50, 5 + waited / 10);
    await pause(turn);
    waited += turn;
  }
}

/** Makes the lock; false if there is one. */
async function create(disk: Disk, local: string, lock: string): Promise<boolean> {
  try {
    await disk.mkdir(local, { recursive: true, mode: 0o700 });
    const file = await disk.open(lock, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
    } finally {
      await file.close();
    }
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    await disk.rm(lock, { force: true }).catch(() => undefined);
    throw explained(thrown, lock, 'written');
  }
}

async function holderOf(disk: Disk, lock: string): Promise<Holder | 'nobody' | 'left behind'> {
  try {
    const { mtimeMs } = await disk.stat(lock);
    if (Date.now() - mtimeMs > leftBehind) return 'left behind';
    const holder = parsed(await disk.readFile(lock, 'utf8'));
    // Made, but not written to yet; a process that died right there is told by the age.
    if (!holder) return Date.now() - mtimeMs > giveUpAfter / 4 ? 'left behind' : { pid: 0, host: '' };
    return holder.host === hostname() && !isAlive(holder.pid) ? 'left behind' : holder;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return 'nobody';
    throw explained(thrown, lock, 'read');
  }
}

/**
 * Removes a lock that was left behind. Only one process at a time does so, and
 * it looks again first: another may have removed it and made its own since.
 */
async function takeAway(disk: Disk, lock: string): Promise<void> {
  const removal = `${lock}.removal`;
  if (!(await createEmpty(disk, removal))) {
    const age = await disk.stat(removal).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > giveUpAfter / 4) await disk.rm(removal, { force: true });
    await pause(5);
    return;
  }
  try {
    if ((await holderOf(disk, lock)) === 'left behind') await disk.rm(lock, { force: true });
  } finally {
    await disk.rm(removal, { force: true });
  }
}

async function createEmpty(disk: Disk, path: string): Promise<boolean> {
  try {
    await (await disk.open(path, 'wx', 0o600)).close();
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw explained(thrown, path, 'written');
  }
}

function parsed(text: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(text);
    return Number.isInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function heldTooLong(lock: string, { pid, host }: Holder): LeadError {
  return new LeadError(
    `another lead is changing the journal and does not finish (process ${pid} on ${host})`,
    {
      hint: `End it, or if there is no such process, remove ${lock}. Nothing was written.`,
    },
  );
}
