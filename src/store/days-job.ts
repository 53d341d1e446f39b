import type { Day } from '../journal/day.ts';
import type { Minutes } from '../journal/duration.ts';
import type { Crew } from '../world/crew.ts';
import type { Files } from '../world/files.ts';
import type { DayRead } from './index-data.ts';

/** Days to be read by one of a crew, which answers with a `DayRead` for each. */
export interface DaysJob {
  /** Absolute path of the journal. */
  readonly folder: string;
  readonly days: readonly Day[];
  readonly workingDay: Minutes;
}

/** What is needed to read days. */
export interface DaysReading {
  readonly files: Files;
  readonly workingDay: Minutes;
  /** Calls a crew together, where there can be one. */
  readonly crew?: () => Crew;
  /** Is told how many days were read, and of how many. */
  readonly told?: (done: number, of: number) => void;
}

/** Files read at a time. */
const atOnce = 64;

/** Days from which on it takes less time with a crew, which has to come first. */
const worthACrew = 600;

/** Reads the files of `days`, in their order, as they are. */
export async function readDays(reading: DaysReading, days: readonly Day[]): Promise<DayRead[]> {
  const { crew, told = () => {} } = reading;
  const parts = Array.from({ length: Math.ceil(days.length / atOnce) }, (_, part) =>
    days.slice(part * atOnce, (part + 1) * atOnce),
  );
  let done = 0;
  const count = (read: DayRead[]) => {
    done += read.length;
    told(done, days.length);
    return read;
  };
  told(0, days.length);
  const read =
    crew && days.length >= worthACrew
      ? await byCrew(reading, crew(), parts, count)
      : await alone(reading, parts, count);
  return read.flat();
}

type Count = (read: DayRead[]) => DayRead[];

async function alone({ files, workingDay }: DaysReading, parts: readonly Day[][], count: Count) {
  // Whatever reads YAML is loaded when there is something to be read.
  const { dayRead } = await import('./read-files.ts');
  const read: DayRead[][] = [];
  for (const part of parts) {
    read.push(count(await Promise.all(part.map((day) => dayRead(files, day, { workingDay })))));
  }
  return read;
}

async function byCrew(reading: DaysReading, crew: Crew, parts: readonly Day[][], count: Count) {
  const { files, workingDay } = reading;
  try {
    return await Promise.all(
      parts.map(async (days) => {
        const job: DaysJob = { folder: files.folder, days, workingDay };
        return count(await crew.ask<DaysJob, DayRead[]>(job));
      }),
    );
  } catch {
    // A system that allows no threads, or too few: then it takes its time.
    return alone(reading, parts, (read) => read);
  } finally {
    crew.dismiss();
  }
}
