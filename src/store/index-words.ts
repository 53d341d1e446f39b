import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { folded } from '../journal/folded.ts';
import { textsOf } from '../journal/piece.ts';
import { piecesOf } from '../journal/pieces.ts';
import { dayOfLine, lineOf, lines, type Register, titleOf, wide } from './index-register.ts';

/**
 * The words of a year, folded, so that a search reads no more than what holds
 * them. They tell of each day which text of its file they are of, so that they
 * may lag behind: who searches next brings them in line.
 */
export interface YearWords {
  /** As in a register: of each day the four words of the fingerprint. */
  readonly prints: Uint32Array;
  /** Where in `text` the words of each day end; they begin where those of the day before end. */
  readonly ends: Uint32Array;
  /** Likewise, where in the file beside it the JSON of each day ends. */
  readonly saidEnds: Uint32Array;
  /** The check sum of that JSON, day by day: no more is read of it than what was found. */
  readonly sums: Uint32Array;
  /** UTF-8. Each day ends with a line feed, which nobody looks for. */
  readonly text: Uint8Array;
}

/** The words of a year of which nothing is known. */
export function noWords(): YearWords {
  return {
    prints: new Uint32Array(lines * wide.prints),
    ends: new Uint32Array(lines),
    saidEnds: new Uint32Array(lines),
    sums: new Uint32Array(lines),
    text: new Uint8Array(0),
  };
}

/** Where the words of `year` are kept, below the folder of the index. */
export function wordsName(year: string): string {
  return `${year}-words`;
}

/** Where the JSON of all its days is kept, one after the other. */
export function saidName(year: string): string {
  return `${year}-said`;
}

/** The days of which the words are not those of the file, as the register knows it. */
export function daysBehind({ prints }: YearWords, year: string, register: Register): Day[] {
  const behind: Day[] = [];
  for (let at = 0; at < prints.length; at += 1) {
    if (prints[at] === register.prints[at]) continue;
    const line = Math.floor(at / wide.prints);
    behind.push(dayOfLine(year, line));
    at = (line + 1) * wide.prints - 1;
  }
  return behind;
}

/** What is said of a day: its entry, and the JSON of all that is kept of it. */
export interface DaySaid {
  readonly entry: Entry | undefined;
  readonly written: Uint8Array;
}

/**
 * The words of the year and the JSON beside them, once those of `days` are what
 * `saidOf` tells. The words of standards are not among them.
 */
export function withDays(
  before: YearWords,
  saidBefore: Uint8Array,
  register: Register,
  days: readonly Day[],
  saidOf: (day: Day) => DaySaid,
): { readonly words: YearWords; readonly said: Uint8Array } {
  const renewed = new Map(days.map((day) => [lineOf(day), saidOf(day)]));
  const prints = before.prints.slice();
  const sums = before.sums.slice();
  const [texts, saids]: [Uint8Array[], Uint8Array[]] = [[], []];
  for (let line = 0; line < lines; line += 1) {
    const now = renewed.get(line);
    texts.push(now ? Buffer.from(wordsOf(now.entry)) : before.text.subarray(...pieceOf(before.ends, line)));
    saids.push(now ? now.written : saidBefore.subarray(...pieceOf(before.saidEnds, line)));
    if (!now) continue;
    sums[line] = sumOf(now.written);
    const [from, to] = [line * wide.prints, (line + 1) * wide.prints];
    prints.set(register.prints.subarray(from, to), from);
  }
  const words = { prints, ends: endsOf(texts), saidEnds: endsOf(saids), sums, text: Buffer.concat(texts) };
  return { words, said: Buffer.concat(saids) };
}

function endsOf(parts: readonly Uint8Array[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(parts, ({ length }) => {
    end += length;
    return end;
  });
}

/** From where to where a line is, of which `ends` tells the ends. */
function pieceOf(ends: Uint32Array, line: number): [number, number] {
  return [line === 0 ? 0 : ends[line - 1]!, ends[line]!];
}

/** From where to where the JSON of `day` is, in the file of all its year. */
export function pieceSaid({ saidEnds }: YearWords, day: Day): [number, number] {
  return pieceOf(saidEnds, lineOf(day));
}

/** Whether `bytes` are the JSON of `day`. */
export function isSaid({ sums, saidEnds }: YearWords, day: Day, bytes: Uint8Array): boolean {
  const [from, to] = pieceOf(saidEnds, lineOf(day));
  return bytes.length === to - from && to > from && sumOf(bytes) === sums[lineOf(day)];
}

/** Four bytes at a time, in the manner of FNV-1a (Fowler, Noll, Vo). */
function sumOf(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let sum = 0x811c9dc5 ^ bytes.length;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  for (let at = words.length * 4; at < bytes.length; at += 1) sum = Math.imul(sum ^ bytes[at]!, 0x01000193);
  return sum >>> 0;
}

function wordsOf(entry: Entry | undefined): string {
  if (!entry) return '';
  const pieces = piecesOf(entry, []).filter(({ kind }) => kind !== 'standard');
  return `${pieces.flatMap((piece) => textsOf(piece).map(folded)).join('\u0001')}\n`;
}

/** The days that hold all of `words`, which are folded, oldest first. */
export function daysWith({ ends, text }: YearWords, year: string, words: readonly string[]): Day[] {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  const [rarest, ...others] = words.toSorted((a, b) => b.length - a.length).map((word) => Buffer.from(word));
  const days: Day[] = [];
  let line = 0;
  let start = 0;
  for (let at = bytes.indexOf(rarest!); at >= 0; at = bytes.indexOf(rarest!, start)) {
    while (ends[line]! <= at) line += 1;
    const inDay = bytes.subarray(...pieceOf(ends, line));
    if (others.every((word) => inDay.includes(word))) days.push(dayOfLine(year, line));
    start = ends[line]!;
  }
  return days;
}

/** The bytes of the words of a year. */
export function writtenYearWords(words: YearWords, stamp: string): Uint8Array {
  const { prints, ends, saidEnds, sums, text } = words;
  const numbers = [prints, ends, saidEnds, sums].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([titleOf(stamp), ...numbers, text]);
}

/** The words that `bytes` are; none if another build wrote them, or another kind of machine. */
export function readYearWords(bytes: Uint8Array, stamp: string): YearWords {
  const title = titleOf(stamp);
  const lengths = [lines * wide.prints, lines, lines, lines];
  const size = lengths.reduce((sum, length) => sum + length * Uint32Array.BYTES_PER_ELEMENT, title.length);
  if (bytes.length < size || !title.every((byte, index) => bytes[index] === byte)) return noWords();
  let at = title.length;
  const [prints, ends, saidEnds, sums] = lengths.map((length) => {
    const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + at, length);
    at += numbers.byteLength;
    return numbers;
  });
  return { prints: prints!, ends: ends!, saidEnds: saidEnds!, sums: sums!, text: bytes.subarray(at) };
}
