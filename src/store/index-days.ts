import type { Day } from '../journal/day.ts';
import type { Signature } from '../world/quick-files.ts';
import { fingerprint } from './fingerprint.ts';
import { keepAhead } from './index-ahead.ts';
import {
  type DayRead,
  type Days,
  daysOfBits,
  isSame,
  type KeptDay,
  type Known,
  knownAt,
  type Month,
} from './index-data.ts';
import { factsWith, type Learnt } from './index-facts.ts';
import { factsOn, type Head, keepFacts } from './index-head.ts';
import { byYear, looksAt, signaturesOf } from './index-looks.ts';
import { type Index, registerOf, sheetOfMonth } from './index-open.ts';
import { dayOfLine, daysKnown, enter, knownIn, linesChanged, printIn } from './index-register.ts';
import { keepOn, keptOn } from './index-sheet.ts';
import { entryPath } from './layout.ts';

/** Reads the files of days as they are, in their order, some at a time. */
export type ReadDays = (days: readonly Day[]) => AsyncIterable<readonly DayRead[]>;

/**
 * Brings what is kept of `months` in line with their files: looks at each, and
 * reads those that are not as they were known.
 */
export async function bringUpToDate(index: Index, months: readonly Month[], read: ReadDays): Promise<void> {
  const stale = byYear(months).flatMap(([year, some]) => staleDays(index, year, some));
  await readAnew(index, stale, read);
}

/** Reads those days of `months`, or of these that `isAsked`, again that the sheets do not say as they are known to be. */
export async function fillSheets(
  index: Index,
  months: readonly Month[],
  read: ReadDays,
  isAsked: (day: Day) => boolean = () => true,
): Promise<void> {
  for (const month of months) await fillDays(index, writtenDays(index, month).filter(isAsked), read);
}

/** Reads those of `days` again that the sheets do not say as they are known to be. */
export async function fillDays(index: Index, days: readonly Day[], read: ReadDays): Promise<void> {
  await readAnew(
    index,
    days.filter((day) => isOdd(index, day)),
    read,
  );
}

/** Whether the sheet does not say `day` as it is known to be. */
function isOdd(index: Index, day: Day): boolean {
  const [register, sheet] = [registerOf(index, day.slice(0, 4)), sheetOfMonth(index, day.slice(0, 7))];
  return printIn(register, day) !== sheet.get(day)?.print;
}

/** Every day of a month, as bits. */
const allDays = -1;

/** Days read at once from which on their sheets are written as soon as they are whole, and let go of. */
const worthWritingAhead = 600;

async function readAnew(index: Index, days: readonly Day[], read: ReadDays): Promise<void> {
  if (days.length === 0) return;
  const began = index.quick.time();
  const before = signaturesOf(index.quick, days);
  let done = 0;
  for await (const said of read(days)) {
    const some = days.slice(done, done + said.length);
    const after = signaturesOf(index.quick, some);
    const learnt = said.map((one, at): Learnt => {
      const day = some[at]!;
      return [day, put(index, day, one, knownBy(one, began, before[done + at], after[at]))];
    });
    done += said.length;
    learn(index, learnt);
    if (days.length >= worthWritingAhead) keepAhead(index, monthsOf(some));
  }
}

/** The days of `months`, all of one year, whose files are not as they were known. */
function staleDays(index: Index, year: string, months: readonly Month[]): Day[] {
  const { quick } = index;
  const register = registerOf(index, year);
  const began = quick.time();
  const { lines, signatures } = looksAt(
    quick,
    year,
    months.map((month) => [month, bitsWritten(index, month)]),
  );
  const changed = linesChanged(register, lines, signatures).map((line) => dayOfLine(year, line));
  return changed.filter((day) => {
    const one = knownIn(register, day);
    const signature = quick.signature(entryPath(day));
    if (!one || !signature) return one !== undefined || signature !== undefined;
    if (isSame(one.signature, signature) && !one.young) return false;
    if (one.print === '' || fingerprint(quick.text(entryPath(day))) !== one.print) return true;
    renew(index, day, { ...one, ...knownAt(signature, began) });
    return false;
  });
}

/** The days of `month` that have a file. */
function writtenDays(index: Index, month: Month): Day[] {
  return daysOfBits(month, bitsWritten(index, month));
}

/** The same, as bits. */
function bitsWritten({ head }: Index, month: Month): Days {
  return head.years[month.slice(0, 4)]?.months[Number(month.slice(5)) - 1] ?? 0;
}

/** Forgets the days of `month` that have no file any more. */
export function forgetGone(index: Index, month: Month): void {
  const written = new Set(writtenDays(index, month));
  const known = daysKnown(registerOf(index, month.slice(0, 4)), month);
  const gone = [...known, ...sheetOfMonth(index, month).keys()].filter((day) => !written.has(day));
  for (const day of gone) put(index, day);
  // Whatever else is known of such days: a register and a sheet may be lost.
  const none = daysOfBits(month, allDays).filter((day) => !written.has(day));
  if (factsOn(index.head, month))
    learn(
      index,
      none.map((day) => [day, undefined]),
    );
}

/** The file says what it said: from now on it is known as it is. */
function renew(index: Index, day: Day, known: Known): void {
  const register = registerOf(index, day.slice(0, 4));
  const before = knownIn(register, day)!;
  if (known.young && isSame(before.signature, known.signature)) return;
  enter(register, day, known);
  index.changed.add(day.slice(0, 4));
  index.grown += 1;
}

/**
 * How a file is known that was read, by its signatures before and after; not at
 * all if there is none. What changed right before the reading `began` or since
 * may have changed again, unseen.
 */
function knownBy(
  { print }: DayRead,
  began: number,
  before: Signature | undefined,
  signature: Signature | undefined,
): Known | undefined {
  if (!signature) return undefined;
  const { young } = knownAt(signature, began);
  return { signature, young: young || print === '' || !before || !isSame(before, signature), print };
}

/** Keeps what was `read` of `day`, whose file is `known` so; `undefined`: there is no such day. @returns what is kept. */
function put(index: Index, day: Day, read?: DayRead, known?: Known): KeptDay | undefined {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const [register, sheet] = [registerOf(index, year), sheetOfMonth(index, month)];
  const before = keptOn(sheet, day);
  enter(register, day, known);
  const kept = read && known ? keepOn(sheet, day, read) : undefined;
  if (!kept) sheet.delete(day);
  index.changed.add(year).add(month);
  index.entries.delete(month);
  index.isChanged = true;
  index.read += 1;
  const ids = new Set(before?.entry?.commitments.map(({ id }) => id));
  for (const { id } of kept?.entry?.commitments ?? []) if (!ids.has(id)) index.ids.add(id);
  if (before?.print !== kept?.print || kept?.print === '') forgetMemos(index.head, day);
  return kept;
}

/** Learns what has to be known of the months of these days. */
function learn(index: Index, learnt: readonly Learnt[]): void {
  const { head } = index;
  for (const month of monthsOf(learnt.map(([day]) => day))) {
    const own = learnt.filter(([day]) => day.startsWith(month));
    keepFacts(head, month, factsWith(month, factsOn(head, month), own));
  }
  index.isChanged = true;
}

function monthsOf(days: readonly Day[]): Month[] {
  return [...new Set(days.map((day) => day.slice(0, 7)))];
}

/** Forgets what was worked out of `day`, or of everything. */
export function forgetMemos(head: Head, day?: Day): void {
  for (const [name, { upTo }] of Object.entries(head.memos)) {
    if (day === undefined || day <= upTo) delete head.memos[name];
  }
}
