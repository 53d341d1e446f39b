import type { Day } from '../journal/day.ts';
import { fingerprint } from './fingerprint.ts';
import {
  type DayRead,
  daysOfBits,
  type Head,
  isSame,
  type KeptDay,
  knownAt,
  type Month,
} from './index-data.ts';
import { factsOf } from './index-facts.ts';
import { type Index, sheetOfMonth } from './index-open.ts';
import { sheetOf } from './index-sheet.ts';
import { entryPath } from './layout.ts';

/** Reads the file of a day as it is. */
export type ReadDay = (day: Day) => Promise<DayRead>;

/** Files read at a time. */
const atOnce = 64;

/**
 * Brings what is kept of `months` in line with their files: looks at each, and
 * reads those that are not as they were known.
 *
 * @param told is told how many days were read, and of how many.
 */
export async function bringUpToDate(
  index: Index,
  months: readonly Month[],
  readDay: ReadDay,
  told: (done: number, of: number) => void = () => {},
): Promise<void> {
  const stale = months.flatMap((month) => staleDays(index, month));
  for (let start = 0; start < stale.length; start += atOnce) {
    told(start, stale.length);
    const some = stale.slice(start, start + atOnce);
    const read = await Promise.all(
      some.map(async (day) => [day, await keptDay(index, day, readDay)] as const),
    );
    for (const [day, kept] of read) put(index, day, kept);
  }
  if (stale.length > 0) told(stale.length, stale.length);
  for (const month of new Set(stale.map((day) => day.slice(0, 7)))) learn(index, month);
}

/** The days of `month` whose files are not as they were known. Those that have gone are forgotten. */
function staleDays(index: Index, month: Month): Day[] {
  const { quick, head } = index;
  const sheet = sheetOfMonth(index, month);
  const written = daysOfBits(month, head.years[month.slice(0, 4)]?.months[Number(month.slice(5)) - 1] ?? 0);
  const gone = sheet.known.size > written.length || written.some((day) => !sheet.known.has(day));
  const left = gone ? [...sheet.known.keys()].filter((day) => !written.includes(day)) : [];
  for (const day of left) put(index, day, undefined);
  if (left.length > 0) learn(index, month);
  const known = sheetOfMonth(index, month).known;
  return written.filter((day) => {
    const one = known.get(day);
    const signature = quick.signature(entryPath(day));
    if (!one || !signature) return one !== undefined || signature !== undefined;
    if (isSame(one.signature, signature) && !one.young) return false;
    if (one.print === '' || fingerprint(quick.text(entryPath(day))) !== one.print) return true;
    renew(index, day, signature);
    return false;
  });
}

/** The file says what it said: from now on it is known as it is. */
function renew(index: Index, day: Day, signature: KeptDay['signature']): void {
  const month = day.slice(0, 7);
  const kept = sheetOfMonth(index, month).days().get(day)!;
  const { young } = knownAt(signature, index.quick.time());
  if (young && isSame(kept.signature, signature)) return;
  put(index, day, { ...kept, signature, young }, false);
  index.grown += 1;
}

async function keptDay(index: Index, day: Day, readDay: ReadDay): Promise<KeptDay | undefined> {
  const { quick } = index;
  const before = quick.signature(entryPath(day));
  const read = await readDay(day);
  const signature = quick.signature(entryPath(day));
  if (!signature) return undefined;
  const { text, entry, unread } = read;
  const { young } = knownAt(signature, quick.time());
  return {
    signature,
    young: young || text === undefined || !before || !isSame(before, signature),
    print: text === undefined ? '' : fingerprint(text),
    ...(entry && { entry }),
    unread,
  };
}

/** Keeps `kept` for `day`; `undefined`: there is no such day. */
export function put(index: Index, day: Day, kept: KeptDay | undefined, isNews = true): void {
  const month = day.slice(0, 7);
  const days = sheetOfMonth(index, month).days();
  const before = days.get(day);
  if (kept) days.set(day, kept);
  else days.delete(day);
  index.sheets.set(month, sheetOf(days));
  index.changed.add(month);
  if (!isNews || before?.print === kept?.print) return;
  const known = new Set(before?.entry?.commitments.map(({ id }) => id));
  for (const { id } of kept?.entry?.commitments ?? []) if (!known.has(id)) index.ids.add(id);
  forgetMemos(index.head, day);
  index.isChanged = true;
}

/** Learns anew what has to be known of `month`. */
function learn(index: Index, month: Month): void {
  index.head.months[month] = factsOf(sheetOfMonth(index, month).days());
  index.isChanged = true;
}

/** Forgets what was worked out of `day`, or of everything. */
export function forgetMemos(head: Head, day?: Day): void {
  for (const [name, { upTo }] of Object.entries(head.memos)) {
    if (day === undefined || day <= upTo) delete head.memos[name];
  }
}
