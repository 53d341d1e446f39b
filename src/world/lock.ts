import { join } from 'node:path';
import { LeadError } from '../errors.ts';
import { create, discard, makeFolder } from './create.ts';
import { explained } from './disk-error.ts';
import type { Means } from './files-in.ts';
import { createLock, type Holder, holderOf, isThere, release, removeIfLeft } from './lock-file.ts';
import { besideName } from './replace.ts';
import { undisturbed } from './undisturbed.ts';

/** Milliseconds until the person is told what is waited for, and until it is given up. */
const tellAfter = 1_000;
const giveUpAfter = 20_000;

/** What this process itself is doing in each folder: its own changes wait for one another here. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Does `work` while no other process that asks for the same folder does. The
 * lock of a process that has died is taken over; a living one is waited for. A
 * process that is asked to end meanwhile ends when the work is done; asked
 * twice, at once.
 *
 * @throws LeadError if a living process does not let go, or the folder cannot be written to.
 */
export async function alone<Result>(
  folder: string,
  means: Means,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = queues.get(folder) ?? Promise.resolve();
  const mine = before.then(() => holding(join(folder, '.lead'), means, work));
  queues.set(
    folder,
    mine.catch(() => undefined),
  );
  return mine;
}

async function holding<Result>(local: string, means: Means, work: () => Promise<Result>): Promise<Result> {
  const path = join(local, 'lock');
  const mine = await take(local, path, means);
  return undisturbed(means.self, async () => {
    try {
      return await work();
    } finally {
      await release(path, mine, means);
    }
  });
}

async function take(local: string, path: string, means: Means): Promise<Holder> {
  const { self } = means;
  await makeLocal(local, means);
  const since = self.time();
  let told = false;
  // At first there mostly is none.
  for (let mayBeThere = false; ; mayBeThere = true) {
    const mine = await createLock(path, means, mayBeThere);
    if (mine) return mine;
    const holder = await holderOf(path, means);
    if (holder && (await removeIfLeft(path, means))) continue;
    const waited = self.time() - since;
    if (waited >= giveUpAfter) throw heldTooLong(path, holder);
    if (waited >= tellAfter && !told) {
      means.note(`Waiting for another lead to finish${holder?.pid ? ` (process ${holder.pid})` : ''}.\n`);
      told = true;
    }
    await self.pause(5 + Math.random() * Math.min(60, 10 + waited / 10));
  }
}

/** Makes the folder for what belongs to this machine alone, and keeps it out of git. */
async function makeLocal(local: string, { disk }: Means): Promise<void> {
  const ignored = join(local, '.gitignore');
  try {
    await makeFolder(disk, local);
    if (await isThere(disk, ignored)) return;
    // Beside, then there: one that a kill left empty would keep nothing out of git.
    const beside = join(local, besideName(ignored));
    await create(disk, beside, '*\n');
    await disk.rename(beside, ignored).catch(async (thrown: unknown) => {
      await discard(disk, beside);
      throw thrown;
    });
  } catch (thrown) {
    throw explained(thrown, local, 'written');
  }
}

/** Nobody holds a lock that is there and cannot be read: a link to nothing. */
function heldTooLong(path: string, holder: Holder | undefined): LeadError {
  const who = holder?.pid ? ` (process ${holder.pid} on ${holder.host})` : '';
  return new LeadError(`another lead is changing the journal and does not finish${who}`, {
    hint: `Nothing was written. End it; or if there is no such process, remove ${path}.`,
  });
}
