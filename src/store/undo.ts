import { LeadError } from '../errors.ts';
import type { PastChange } from '../journal/past-change.ts';
import type { Files } from '../world/files.ts';
import { changeFiles } from './change-files.ts';
import type { Folder } from './folder.ts';
import { goBackTo, goOnTo, progressNow } from './progress.ts';
import { forget, keptIn, markDone, markUndone } from './undo-log.ts';
import { planBack, planForth, type Reach, type Texts, type UndoPlan } from './undo-plan.ts';
import { type KeptRecord, passedWhenUndone, readRecords } from './undo-read.ts';

/** A folder that keeps records of its changes: a journal, or that of the person's own config. */
export type Place = Pick<Folder, 'files'>;

/** What can be taken back, and why no more of it. */
export interface Undoable {
  /** Newest first. */
  readonly changes: readonly PastChange[];
  /** Why those before are out of reach, if there are any. */
  readonly end?: LeadError;
}

/**
 * The last change, or all that the last run wrote, as it can be taken back;
 * nothing if there is nothing to take back.
 *
 * @throws LeadError if a file was changed since by anything but `lead`.
 */
export async function lastChange({ files }: Place, reach: Reach): Promise<UndoPlan | undefined> {
  return undisturbed(files, async () => planBack((await recordsIn(files)).done, reach, files));
}

/**
 * What was taken back last, as it can be brought back; nothing if there is nothing.
 *
 * @throws LeadError if a file was changed since by anything but `lead`.
 */
export async function lastTakenBack({ files }: Place): Promise<UndoPlan | undefined> {
  return undisturbed(files, async () => planForth((await recordsIn(files)).undone, files));
}

/** All that can be taken back, one change after another. */
export async function undoable(place: Place): Promise<Undoable> {
  const { plans, end } = await plansBack(place);
  return { changes: plans.map(({ change }) => change), ...(end && { end: end.why }) };
}

/**
 * The plans of all that can be taken back, newest first, and the record before
 * them that cannot be, and why.
 *
 * @param isAlone looks while nobody writes; else leaves no trace, and may miss what is being written.
 */
export async function plansBack(
  { files }: Place,
  isAlone = true,
): Promise<{
  readonly plans: readonly UndoPlan[];
  readonly end?: { readonly why: LeadError; readonly record: KeptRecord };
}> {
  const look = async () => allOf((await recordsIn(files)).done, files);
  return (await (isAlone ? undisturbed(files, look) : look())) ?? { plans: [] };
}

async function allOf(done: readonly KeptRecord[], files: Files) {
  const texts: Texts = new Map();
  const plans: UndoPlan[] = [];
  let left = done;
  for (;;) {
    try {
      const plan = await planBack(left, 'answer', files, texts);
      if (!plan) return { plans };
      plans.push(plan);
      const through = Math.min(...plan.records.map(({ number }) => number));
      left = left.filter(({ number }) => number < through);
    } catch (thrown) {
      if (thrown instanceof LeadError) return { plans, end: { why: thrown, record: left[0]! } };
      throw thrown;
    }
  }
}

/**
 * Takes back what `plan` says, which was shown: all of it or nothing. The
 * check-in asks again for what was answered since.
 *
 * @param others places in which other things were taken back before.
 * @throws LeadError, and writes nothing, if something else was changed meanwhile.
 */
export async function takeBack(
  folder: Place,
  plan: UndoPlan,
  reach: Reach,
  others: readonly Place[] = [],
): Promise<void> {
  await folder.files.alone(async (files) => {
    const held = { ...folder, files };
    const by = 1 + Math.max(...(await Promise.all([held, ...others].map(lastUndo))));
    if (!same(plan, await lastChange(held, reach))) throw changedMeanwhile();
    for (const one of plan.stale) await forget(files, one).catch(() => undefined);
    const passed = await progressNow(held);
    // First: who stops here is asked again for what stands there already, and not the other way round.
    await goBackTo(held, plan.records.at(-1)!.record.passed);
    try {
      await changeFiles(files, plan.change.files);
    } catch (thrown) {
      await goOnTo(held, passed).catch(() => undefined);
      throw thrown;
    }
    // Last, and the newest first: what is taken back and does not count as such is passed over.
    for (const { number } of plan.records) await markUndone(files, number, by, passed).catch(() => undefined);
  });
}

/**
 * Brings back what `plan` says, which was shown: all of it or nothing.
 *
 * @throws LeadError, and writes nothing, if something else was changed meanwhile.
 */
export async function bringBack(folder: Place, plan: UndoPlan): Promise<void> {
  await folder.files.alone(async (files) => {
    const held = { ...folder, files };
    if (!same(plan, await lastTakenBack(held))) throw changedMeanwhile();
    const passed = await passedWhenUndone(files, plan.records[0]!);
    // First, and the oldest first: what counts as done and is not is passed over, what is done and does not is not.
    for (const one of [...plan.stale, ...plan.records]) await markDone(files, one);
    try {
      await changeFiles(files, plan.change.files);
    } catch (thrown) {
      for (const { number, undone } of plan.records) {
        await markUndone(files, number, undone?.by ?? 1, passed).catch(() => undefined);
      }
      throw thrown;
    }
    if (passed) await goOnTo(held, passed);
  });
}

/**
 * Looks while nobody writes, so that records and files fit together; where
 * nothing is kept, leaves no trace. A journal that can only be read needs no lock.
 */
async function undisturbed<Result>(files: Files, look: () => Promise<Result>): Promise<Result | undefined> {
  if ((await keptIn(files)).length === 0) return undefined;
  let looked = false;
  try {
    return await files.alone(async () => {
      looked = true;
      return look();
    });
  } catch (thrown) {
    if (looked || !(thrown instanceof LeadError)) throw thrown;
    return look();
  }
}

/** The number of the last undo of which something can be brought back; 0 if there is none. */
export async function lastUndo({ files }: Place): Promise<number> {
  return Math.max(0, ...(await keptIn(files)).map(({ undone }) => undone?.by ?? 0));
}

/** The records of what stands, newest first, and of what the last undo took back, oldest first. */
async function recordsIn(
  files: Files,
): Promise<{ readonly done: readonly KeptRecord[]; readonly undone: readonly KeptRecord[] }> {
  const kept = await keptIn(files);
  const last = Math.max(0, ...kept.map(({ undone }) => undone?.by ?? 0));
  const records = await readRecords(
    files,
    kept.filter(({ undone }) => undone === undefined || undone.by === last),
  );
  return {
    done: records.filter(({ undone }) => !undone).toReversed(),
    undone: records.filter(({ undone }) => undone),
  };
}

function same(a: UndoPlan, b: UndoPlan | undefined): boolean {
  return JSON.stringify([a.change, numbersOf(a)]) === JSON.stringify([b?.change, b && numbersOf(b)]);
}

function numbersOf({ records }: UndoPlan): number[] {
  return records.map(({ number }) => number);
}

function changedMeanwhile(): LeadError {
  return new LeadError('the journal was changed in the meantime', {
    hint: 'Nothing was written. Run the command again.',
  });
}
