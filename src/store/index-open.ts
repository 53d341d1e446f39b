import type { Entry } from '../journal/entry.ts';
import type { QuickFiles, Signature } from '../world/quick-files.ts';
import { isSame, type Month } from './index-data.ts';
import { emptyHead, type Head, readHead, writtenHead } from './index-head.ts';
import { headPath, idsPath, ignoredPath, indexFolder, lockPath, memoPath, saidPath } from './index-places.ts';
import { emptyRegister, type Register, readRegister, writtenRegister } from './index-register.ts';
import { readSheet, registerName, type Sheet, sheetName, writtenSheet } from './index-sheet.ts';
import { type withDays, wordsName, writtenYearWords } from './index-words.ts';

/** The form of the index. */
const format = 9;

/** Told by the build: what it was built of, so that no other build's index is read. */
declare const LEAD_BUILD: string | undefined;
const build = typeof LEAD_BUILD === 'string' ? LEAD_BUILD : 'source';

/** Files from which on it is worth keeping that they were read, or that they are no longer young. */
const worthKeeping = 16;

/**
 * The index of a journal in one process: what was read of it, and what is to be
 * written back. All of it can be had from the journal again.
 */
export interface Index {
  readonly quick: QuickFiles;
  readonly stamp: string;
  head: Head;
  /** How the file of the head was known when it was read; `undefined` if there was none. */
  headKnown: Signature | undefined;
  /** By year, as far as they were read. */
  readonly registers: Map<string, Register>;
  /** By month, as far as they were read. */
  readonly sheets: Map<Month, Sheet>;
  /** By month, the entries that were made of its sheet for who needs all of them. */
  readonly entries: Map<Month, readonly Entry[]>;
  /** Years and months of which something is to be written. */
  readonly changed: Set<string>;
  isChanged: boolean;
  /** All days were read anew. */
  isAnew: boolean;
  /** Ids that came new. */
  readonly ids: Set<string>;
  /** Values to be kept as JSON, in pieces, by the kind of the memo. */
  readonly memos: Map<string, readonly string[]>;
  /** Words to be kept, by year. */
  readonly words: Map<string, ReturnType<typeof withDays>>;
  /** Files that were young when they were read, and no longer are. */
  grown: number;
  /** Days that were read anew. */
  read: number;
  /** This process is to write the journal: to keep the little it reads before is left to the next that only reads. */
  isLeft: boolean;
}

/** Opens the index of the journal that `quick` are the files of; an empty one where there is none to be used. */
export function openIndex(quick: QuickFiles, isLeft = false): Index {
  const index: Index = {
    quick,
    stamp: `${format} ${build}`,
    head: emptyHead(''),
    headKnown: undefined,
    registers: new Map(),
    sheets: new Map(),
    entries: new Map(),
    changed: new Set(),
    isChanged: false,
    isAnew: false,
    ids: new Set(),
    memos: new Map(),
    words: new Map(),
    grown: 0,
    read: 0,
    isLeft,
  };
  renewIndex(index);
  return index;
}

/** Takes up what another process has written since the index was read. */
export function renewIndex(index: Index): void {
  const { quick } = index;
  const known = quick.signature(headPath);
  if (index.head.stamp !== '' && isSameFile(known, index.headKnown)) return;
  const bytes = known && quick.keptBytes(headPath);
  const head = bytes && readHead(bytes, index.stamp);
  index.head = head ?? emptyHead(index.stamp);
  index.headKnown = known;
  index.isChanged = !head;
  index.isAnew = false;
  [index.grown, index.read] = [0, 0];
  const { registers, sheets, entries, changed, ids, memos, words } = index;
  for (const part of [registers, sheets, entries, changed, ids, memos, words]) part.clear();
}

/** Whether a file that is always replaced whole is still the same, or still not there. */
function isSameFile(a: Signature | undefined, b: Signature | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSame(a, b);
}

/** Of what belongs to a head: budgets were reckoned with its working day, and it knows more of each month. */
export function sheetStamp({ stamp, head }: Index): string {
  return `${stamp} ${head.workingDay} ${head.begun}`;
}

/** The sheet of `month`; an empty one where there is none to be used. */
export function sheetOfMonth(index: Index, month: Month): Sheet {
  const { quick, sheets } = index;
  const before = sheets.get(month);
  if (before) return before;
  const bytes = quick.keptBytes(`${indexFolder}/${sheetName(month)}`);
  const sheet: Sheet = bytes ? readSheet(bytes, sheetStamp(index)) : new Map();
  sheets.set(month, sheet);
  return sheet;
}

/** The register of `year`; an empty one where there is none to be used. */
export function registerOf(index: Index, year: string): Register {
  const { quick, registers } = index;
  const before = registers.get(year);
  if (before) return before;
  const bytes = quick.keptBytes(`${indexFolder}/${registerName(year)}`);
  const register = bytes ? readRegister(bytes, sheetStamp(index)) : emptyRegister();
  registers.set(year, register);
  return register;
}

/**
 * Writes back what has changed, unless another process has written meanwhile or
 * does so just now: whoever comes next finds the same changes again.
 *
 * The head goes first. If nothing else comes to be written, it knows of days
 * that the rest knows as they were before, which their files betray; and what a
 * sheet says is used only where it is of the text that the register knows.
 */
export function saveIndex(index: Index): void {
  const { quick, head, registers, sheets, changed, ids, memos, words } = index;
  const isMuch = Math.max(index.read, index.grown) >= worthKeeping;
  const isWorthIt = isMuch || words.size > 0 || memos.size > 0 || (index.isChanged && !index.isLeft);
  if (!isWorthIt || isOfNothing(head)) return;
  aloneWith(index, () => {
    if (index.isAnew) quick.discard(idsPath);
    if (index.isAnew || ids.size > 0) quick.append(idsPath, [...ids].map((id) => `${id}\n`).join(''));
    if (index.isChanged || index.grown >= worthKeeping) quick.keep(headPath, writtenHead(head));
    const stamp = sheetStamp(index);
    for (const part of changed) {
      const [register, sheet] = [registers.get(part), sheets.get(part)];
      if (register) quick.keep(`${indexFolder}/${registerName(part)}`, writtenRegister(register, stamp));
      if (sheet) keepSheet(index, part, sheet);
    }
    for (const [year, now] of words) {
      quick.keep(saidPath(year), now.said);
      quick.keep(`${indexFolder}/${wordsName(year)}`, writtenYearWords(now.words, stamp));
    }
    for (const [kind, value] of memos) quick.keep(memoPath(kind), value);
    index.headKnown = quick.signature(headPath);
  });
  index.isChanged = false;
  index.isAnew = false;
  [index.grown, index.read] = [0, 0];
  changed.clear();
  for (const part of [ids, memos, words]) part.clear();
}

/** Does `work` unless another process has written meanwhile or does so just now. */
export function aloneWith({ quick, headKnown, isAnew }: Index, work: () => void): void {
  quick.alone(lockPath, () => {
    if (!isSameFile(quick.signature(headPath), headKnown)) return;
    // A journal that is only read keeps it out of git, too.
    if (isAnew && !quick.signature(ignoredPath)?.[0]) quick.append(ignoredPath, '*\n');
    work();
  });
}

/** Writes the sheet of `month`. */
export function keepSheet(index: Index, month: Month, sheet: Sheet): void {
  index.quick.keep(`${indexFolder}/${sheetName(month)}`, writtenSheet(sheet, sheetStamp(index)));
}

/** Whether there is no journal: to read one that is not there leaves nothing behind. */
function isOfNothing({ fixed, days }: Head): boolean {
  return days === undefined && [...fixed.values()].every(({ known }) => known === null);
}

/** Takes away an index that cannot be used, so that the next to read makes it anew. */
export function discardIndex({ quick }: Index): void {
  try {
    quick.discard(headPath);
  } catch {
    // It is no worse than before.
  }
}
