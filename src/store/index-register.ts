import type { Day } from '../journal/day.ts';
import { printAt, printWords } from './fingerprint.ts';
import { daysOfBits, type Known, type Month } from './index-data.ts';

/**
 * How the files of a year are known: a line for each day, the 31 of January
 * first. It is written as it stands in memory, because a command that looks at
 * all days compares all of them, and few need more than that.
 */
export interface Register {
  /** Of each day: bytes, `mtime`, `ctime`, number of the file, and 1 if it was young; not a number for no file. */
  readonly numbers: Float64Array;
  /** Of each day the four words of the fingerprint; all 0 if it could not be read. */
  readonly prints: Uint32Array;
}

/** Lines in a register, and how many numbers and words each has. */
export const lines = 12 * 31;
export const wide = { numbers: 5, prints: 4 };

/** A register of a year without files. */
export function emptyRegister(): Register {
  return {
    numbers: new Float64Array(lines * wide.numbers).fill(Number.NaN),
    prints: new Uint32Array(lines * wide.prints),
  };
}

/** The line of `day`. */
export function lineOf(day: Day): number {
  return (Number(day.slice(5, 7)) - 1) * 31 + Number(day.slice(8)) - 1;
}

/** The day of `year` whose line it is. */
export function dayOfLine(year: string, line: number): Day {
  const two = (count: number) => (count < 10 ? `0${count}` : String(count));
  return `${year}-${two(Math.floor(line / 31) + 1)}-${two((line % 31) + 1)}` as Day;
}

/** How the file of `day` is known. */
export function knownIn(register: Register, day: Day): Known | undefined {
  const print = printIn(register, day);
  if (print === undefined) return undefined;
  const { numbers } = register;
  const at = lineOf(day) * wide.numbers;
  const signature = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!] as const;
  return { signature, young: numbers[at + 4] === 1, print };
}

/** The fingerprint of the text in the file of `day`, as it is known. */
export function printIn({ numbers, prints }: Register, day: Day): string | undefined {
  const line = lineOf(day);
  return Number.isNaN(numbers[line * wide.numbers]) ? undefined : printAt(prints, line * wide.prints);
}

/** Enters how the file of `day` is known; `undefined`: there is none. */
export function enter({ numbers, prints }: Register, day: Day, known: Known | undefined): void {
  const line = lineOf(day);
  const { signature, young, print } = known ?? { signature: [], young: false, print: '' };
  numbers.fill(Number.NaN, line * wide.numbers, (line + 1) * wide.numbers);
  if (known) numbers.set([...signature, young ? 1 : 0], line * wide.numbers);
  prints.set(printWords(print), line * wide.prints);
}

/** The days of `month` of which a file is known. */
export function daysKnown({ numbers }: Register, month: Month): Day[] {
  const first = (Number(month.slice(5)) - 1) * 31;
  let bits = 0;
  for (let day = 0; day < 31; day += 1)
    if (!Number.isNaN(numbers[(first + day) * wide.numbers])) bits |= 1 << day;
  return daysOfBits(month, bits);
}

/**
 * Those of `some` lines of which not everything is as it was known, or not for sure.
 *
 * @param looks the signatures of their files now: four numbers each, in their order.
 */
export function linesChanged({ numbers }: Register, some: readonly number[], looks: Float64Array): number[] {
  return some.filter((line, index) => {
    const [at, look] = [line * wide.numbers, index * 4];
    return !(
      numbers[at] === looks[look] &&
      numbers[at + 1] === looks[look + 1] &&
      numbers[at + 2] === looks[look + 2] &&
      numbers[at + 3] === looks[look + 3] &&
      numbers[at + 4] === 0
    );
  });
}

/** The bytes of a register: a line with the stamp, filled up, and then all of it as this machine keeps numbers. */
export function writtenRegister({ numbers, prints }: Register, stamp: string): Uint8Array {
  const title = titleOf(stamp);
  const bytes = new Uint8Array(title.length + numbers.byteLength + prints.byteLength);
  bytes.set(title);
  bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), title.length);
  bytes.set(
    new Uint8Array(prints.buffer, prints.byteOffset, prints.byteLength),
    title.length + numbers.byteLength,
  );
  return bytes;
}

/** The register that `bytes` are; an empty one if another build wrote it, or another kind of machine. */
export function readRegister(bytes: Uint8Array, stamp: string): Register {
  const title = titleOf(stamp);
  const [numbers, prints] = [lines * wide.numbers, lines * wide.prints];
  const printsAt = title.length + numbers * Float64Array.BYTES_PER_ELEMENT;
  const isOurs =
    bytes.length === printsAt + prints * Uint32Array.BYTES_PER_ELEMENT &&
    title.every((byte, index) => bytes[index] === byte);
  if (!isOurs) return emptyRegister();
  return {
    numbers: new Float64Array(bytes.buffer, bytes.byteOffset + title.length, numbers),
    prints: new Uint32Array(bytes.buffer, bytes.byteOffset + printsAt, prints),
  };
}

/** Bytes that a title is filled up to a multiple of, so that numbers can stand behind it. */
const place = 8;

/** What stands before numbers that are kept. */
export function titleOf(stamp: string): Uint8Array {
  // The order of the bytes of a number is that of the machine.
  const order = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 'le' : 'be';
  const title = `${stamp} ${order}`;
  return new TextEncoder().encode(`${title.padEnd(Math.ceil((title.length + 1) / place) * place - 1)}\n`);
}
