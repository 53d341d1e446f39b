import type { Commitment } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import { type Minutes, parseDuration } from '../journal/duration.ts';
import { type Entry, emptyEntry } from '../journal/entry.ts';
import type { WrittenEntry } from './entry-file.ts';
import { stripped } from './stripped.ts';

/** The entry of `on`, from what its file says. `workingDay` is how long `1d` of a budget is. */
export function entryFrom(written: WrittenEntry | null | undefined, on: Day, workingDay: Minutes): Entry {
  if (!written) return emptyEntry(on);
  const { standards, commitments, wins, development, lens, notes, answers, ...day } = written;
  return {
    ...stripped(day),
    day: on,
    standards,
    commitments: commitments.map((one) => commitmentFrom(one, on, workingDay)),
    wins: wins.map(stripped),
    development: development.map(stripped),
    lens: Object.fromEntries(Object.entries(lens).map(([name, given]) => [name, stripped(given ?? {})])),
    notes: notes.map(stripped),
    answers,
  };
}

function commitmentFrom(
  written: WrittenEntry['commitments'][number],
  made: Day,
  workingDay: Minutes,
): Commitment {
  const { budget, spent, 'on-target': onTarget, due, moved, ...rest } = written;
  return {
    ...stripped(rest),
    ...stripped({
      budget: budget ? parseDuration(budget, workingDay) : undefined,
      spent: spent ? parseDuration(spent, workingDay) : undefined,
      onTarget,
    }),
    made,
    due: due ?? made,
    moved: moved.map(stripped),
  };
}
