import type { DayRecord, RecordKind } from '../journal/record.ts';
import { recordGiven, recordsGiven } from '../prompts/records-given.ts';
import { recordsCounted } from '../render/records.ts';
import { shown } from '../render/shown.ts';
import { withoutRecords, writeAll } from '../store/correct.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import { readReviews } from '../store/reviews.ts';
import type { World } from '../world/world.ts';
import { isAgreed } from './agreed.ts';
import type { Global } from './global.ts';

export interface DeleteOptions extends Global {
  /** Looks among those of this kind alone. */
  readonly in?: RecordKind;
  /** Every record that is meant, instead of the one. */
  readonly all?: boolean;
  /** Do not ask. */
  readonly yes?: boolean;
}

/**
 * `lead delete`: takes a commitment, win, step or note out of the journal, after
 * showing it; with `--all`, as many as are meant. `lead undo` brings them back.
 *
 * @throws LeadError if `which` means none, or several and not all are wanted, or there is nobody to ask.
 */
export async function deleteRecords(which: string, options: DeleteOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today } = folder;
  const { terminal } = world;
  const given = { journal: await readJournal(folder), today, ...(options.in && { kind: options.in }) };
  const records = options.all ? recordsGiven(which, given) : [recordGiven(which, given)];
  const writes = await withoutRecords(folder, records);
  const what = recordsCounted(records, today);
  terminal.note(await namedInReviews(folder, records));
  if (!(await isAgreed(`Delete ${what}?`, writes, options, world)))
    return terminal.say('Nothing was changed.\n');
  await writeAll(folder, writes);
  terminal.say(`Deleted ${what}.\nTo take that back: lead undo\n`);
}

/** A review that names a commitment goes on naming it, which the doctor tells of. */
async function namedInReviews(folder: Folder, records: readonly DayRecord[]): Promise<string> {
  const ids = new Set(records.flatMap(({ id }) => id ?? []));
  if (ids.size === 0) return '';
  const { items } = await readReviews(folder);
  const naming = items.filter(({ commitments, carried }) =>
    [...commitments, ...Object.keys(carried)].some((id) => ids.has(id)),
  );
  return naming.map(({ period }) => `The review of ${shown(period.label)} names it.\n`).join('');
}
