import type { Day } from '../journal/day.ts';
import type { Minutes } from '../journal/duration.ts';
import type { Crew } from '../world/crew.ts';
import type { Files } from '../world/files.ts';
import type { DayRead } from './index-data.ts';

/** Days to be read by one of a crew. */
export interface DaysJob {
  /** Absolute path of the journal. */
  readonly folder: string;
  readonly days: readonly Day[];
  readonly workingDay: Minutes;
}

/** What was read of these days, in their order, in one piece: so it goes from thread to thread at once. */
export interface DaysDone {
  readonly prints: readonly string[];
  /** Where in `all` what is said of each day ends; it begins where that of the day before ends. */
  readonly ends: readonly number[];
  readonly all: Uint8Array;
}

/** What is needed to read days. */
export interface DaysReading {
  readonly files: Files;
  readonly workingDay: Minutes;
  /** Calls a crew together, where there can be one, of so many at most. */
  readonly crew?: (most?: number) => Crew;
  /** Is told how many days were read, and of how many. */
  readonly told?: (done: number, of: number) => void;
  /** Keeps this process small from now on: called before much is read. */
  readonly staySmall?: (() => void) | undefined;
  /** Gives back at once what this process has that is not needed any more. */
  readonly letGo?: ((entirely?: boolean) => void) | undefined;
}

/** Files read at a time, unless a month has more of them. */
const atOnce = 64;

/** Days from which on it takes less time with a crew, which has to come first. */
const worthACrew = 600;

/** Days from which on it matters how large this process grows by what it reads. */
const much = 2_000;

/** Days from which on it grows too large by a crew of more than a few. */
const tooMuch = 4_000;

/** Days after which it is given back what reading them took, where there are many: a tenth of what this process is by then. */
const someDays = 500;

/** Jobs that each of a crew is given at a time, so that it need not wait for the next. */
const ahead = 2;

/** Parts for each thread that are read before the first of them is wanted. */
const farthest = 6;

/** Of a crew for so many days that it matters how large this process grows by it. */
const few = 1;

/** Reads the files of `days` as they are, in their order, some whole months at a time. */
export async function* readDays(
  reading: DaysReading,
  days: readonly Day[],
): AsyncGenerator<readonly DayRead[]> {
  const { crew, told = () => {}, staySmall } = reading;
  const letGo = days.length >= much ? reading.letGo : undefined;
  if (days.length >= much) staySmall?.();
  const parts = partsOf(days);
  let [done, given] = [0, 0];
  told(0, days.length);
  const all =
    crew && days.length >= worthACrew
      ? byCrew(reading, crew(days.length >= tooMuch ? few : undefined), parts)
      : alone(reading, parts);
  for await (const read of all) {
    done += read.length;
    told(done, days.length);
    yield read;
    if (done < given + someDays) continue;
    letGo?.();
    given = done;
  }
  // By now the crew is gone, too.
  letGo?.(true);
}

/** `days` in parts, none of which ends within a month. */
function partsOf(days: readonly Day[]): Day[][] {
  const parts: Day[][] = [];
  for (let at = 0; at < days.length; ) {
    const month = days[at]!.slice(0, 7);
    let end = at + 1;
    while (end < days.length && days[end]!.startsWith(month)) end += 1;
    const last = parts.at(-1);
    if (last && last.length + end - at <= atOnce) last.push(...days.slice(at, end));
    else parts.push(days.slice(at, end));
    at = end;
  }
  return parts;
}

/** Reads `days` in this thread. */
async function readHere({ files, workingDay }: DaysReading, days: readonly Day[]): Promise<DayRead[]> {
  // Whatever reads YAML is loaded when there is something to be read.
  const { dayRead } = await import('./read-day.ts');
  const read: DayRead[] = [];
  // One after the other: what is half read outlives the young garbage, and the process grows by it.
  for (const day of days) read.push(await dayRead(files, day, { workingDay }));
  return read;
}

async function* alone(reading: DaysReading, parts: readonly Day[][]) {
  for (const part of parts) yield await readHere(reading, part);
}

/** As `alone`, but a crew reads beside this thread, which goes on with what nobody is at until what comes next is there. */
async function* byCrew(reading: DaysReading, crew: Crew, parts: readonly Day[][]) {
  const { files, workingDay } = reading;
  const asked = new Map<number, Promise<void>>();
  const read = new Map<number, DayRead[]>();
  // A system that allows no threads, or too few: then this one does it.
  let isOver = false;
  let next = 0;
  const ask = (part: number) => {
    const job: DaysJob = { folder: files.folder, days: parts[part]!, workingDay };
    const answer = crew.ask<DaysJob, DaysDone>(job).then(
      (done) => void read.set(part, readIn(done)),
      () => {
        isOver = true;
      },
    );
    asked.set(
      part,
      answer.finally(() => asked.delete(part)),
    );
  };
  try {
    for (let at = 0; at < parts.length; at += 1) {
      while (!read.has(at)) {
        while (!isOver && next < parts.length && asked.size < ahead * crew.size) ask(next++);
        const isFar = read.size + asked.size >= farthest * (crew.size + 1);
        if (asked.has(at) && (isFar || next === parts.length)) await asked.get(at);
        else {
          const own = asked.has(at) || at >= next ? next++ : at;
          read.set(own, await readHere(reading, parts[own]!));
          await crew.hear();
        }
      }
      yield read.get(at)!;
      read.delete(at);
    }
  } finally {
    crew.dismiss();
  }
}

/** What was read, in one piece. */
export function inOnePiece(read: readonly DayRead[]): DaysDone {
  let end = 0;
  const ends = read.map(({ said }) => {
    end += said.length;
    return end;
  });
  return { prints: read.map(({ print }) => print), ends, all: Buffer.concat(read.map(({ said }) => said)) };
}

function readIn({ prints, ends, all }: DaysDone): DayRead[] {
  const bytes = Buffer.from(all.buffer, all.byteOffset, all.length);
  return prints.map((print, at) => ({ print, said: bytes.subarray(ends[at - 1] ?? 0, ends[at]) }));
}
