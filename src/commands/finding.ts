import type { Day } from '../journal/day.ts';
import type { Folder } from '../store/folder.ts';
import { remembered } from '../store/index-memo.ts';
import { yearUpTo } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import type { Finding } from '../summary/findings.ts';
import { lastWhole } from '../summary/last-whole.ts';

/** The finding that is told on `day`, if any; worked out once a week, as it rests on whole weeks. */
export async function findingFor(folder: Folder, day: Day): Promise<Finding | undefined> {
  const upTo = lastWhole(folder, day);
  const finding = await remembered(folder, 'finding', { of: upTo, upTo }, async () => {
    const { findingOn } = await import('../summary/findings.ts');
    return findingOn(await readJournal(folder, yearUpTo(day)), day) ?? null;
  });
  return finding ?? undefined;
}
