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
  /** UTF-8. Each day ends with a line feed, which nobody looks for. */
  readonly text: Uint8Array;
}

/** The words of a year of which nothing is known. */
export function noWords(): YearWords {
  return {
    prints: new Uint32Array(lines * wide.prints),
    ends: new Uint32Array(lines),
    text: new Uint8Array(0),
  };
}

/** Where the words of `year` are kept, below the folder of the index. */
export function wordsName(year: string): string {
  return `${year}-words`;
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

/** The words of the year, once those of `days` are what their entries say. The words of standards are not among them. */
export function withDays(
  before: YearWords,
  register: Register,
  days: readonly Day[],
  entryOf: (day: Day) => Entry | undefined,
): YearWords {
  const renewed = new Map(days.map((day) => [lineOf(day), Buffer.from(wordsOf(entryOf(day)))]));
  const parts = Array.from(
    { length: lines },
    (_, line) => renewed.get(line) ?? before.text.subarray(startOf(before, line), before.ends[line]),
  );
  let end = 0;
  const ends = Uint32Array.from(parts, ({ length }) => {
    end += length;
    return end;
  });
  const prints = before.prints.slice();
  for (const line of renewed.keys()) {
    const [from, to] = [line * wide.prints, (line + 1) * wide.prints];
    prints.set(register.prints.subarray(from, to), from);
  }
  return { prints, ends, text: Buffer.concat(parts) };
}

function startOf({ ends }: YearWords, line: number): number {
  return line === 0 ? 0 : ends[line - 1]!;
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
    const inDay = bytes.subarray(startOf({ ends } as YearWords, line), ends[line]);
    if (others.every((word) => inDay.includes(word))) days.push(dayOfLine(year, line));
    start = ends[line]!;
  }
  return days;
}

/** The bytes of the words of a year. */
export function writtenYearWords({ prints, ends, text }: YearWords, stamp: string): Uint8Array {
  return Buffer.concat([titleOf(stamp), bytesOf(prints), bytesOf(ends), text]);
}

/** The words that `bytes` are; none if another build wrote them, or another kind of machine. */
export function readYearWords(bytes: Uint8Array, stamp: string): YearWords {
  const title = titleOf(stamp);
  const none = noWords();
  const [atEnds, atText] = [
    title.length + none.prints.byteLength,
    none.prints.byteLength + none.ends.byteLength,
  ];
  const isOurs = title.every((byte, index) => bytes[index] === byte);
  if (!isOurs || bytes.length < title.length + atText) return none;
  const { buffer, byteOffset: from } = bytes;
  return {
    prints: new Uint32Array(buffer, from + title.length, none.prints.length),
    ends: new Uint32Array(buffer, from + atEnds, none.ends.length),
    text: bytes.subarray(title.length + atText),
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
