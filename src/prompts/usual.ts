import { plusDays } from '../journal/day.ts';
import { type Usual, usualOf } from '../render/planning.ts';
import type { Folder } from '../store/folder.ts';
import { remembered } from '../store/index-memo.ts';
import { yearUpTo } from '../store/need.ts';
import { readJournal } from '../store/read.ts';

/**
 * What the person's last year says of what they promise; worked out once a day,
 * as it rests on days that are over. The journal has been read by now.
 */
export async function usualFor(folder: Folder): Promise<Usual> {
  const { today } = folder;
  return remembered(folder, 'usual', { of: today, upTo: plusDays(today, -1) }, async () =>
    usualOf(await readJournal(folder, yearUpTo(today)), today),
  );
}
