import type { Day } from '../journal/day.ts';
import { type Moment, secondsOf } from '../journal/moment.ts';
import type { Slip } from './flaw.ts';
import { at, isPlainMap } from './yaml-data.ts';
import type { Path } from './yaml-write.ts';

/** What in an entry that fits its schema cannot be, by its days and moments. `data` as it is written. */
export function slipsOfEntry(data: unknown, day: Day): Slip[] {
  return [...ofMoments(data, day), ...records(data, 'commitments').flatMap((one) => ofCommitment(one, day))];
}

/** A record in a list, and where it stands. */
interface Placed {
  readonly record: unknown;
  readonly path: Path;
}

/** The items of the list under `key` that are maps. */
export function records(data: unknown, key: string): Placed[] {
  const list = at(data, key);
  return Array.isArray(list)
    ? list.flatMap((record, index) => (isPlainMap(record) ? [{ record, path: [key, index] }] : []))
    : [];
}

function ofMoments(data: unknown, day: Day): Slip[] {
  const moment = (key: string) => (at(data, key) ?? undefined) as Moment | undefined;
  const [opened, closed] = [moment('opened'), moment('closed')];
  const early = Object.entries({ opened, closed }).flatMap(([key, when]) =>
    when !== undefined && when.slice(0, 10) < day
      ? [slip([key], `${key} is ${when}, before the day of this file, ${day}`)]
      : [],
  );
  const isTurned = opened && closed && secondsOf(closed) < secondsOf(opened);
  return isTurned
    ? [...early, slip(['closed'], `closed is ${closed}, before opened, which is ${opened}`)]
    : early;
}

function ofCommitment({ record, path }: Placed, made: Day): Slip[] {
  const say = (key: string) => (at(record, key) ?? undefined) as Day | undefined;
  const status = say('status') ?? 'open';
  const beforeMade = (['due', 'done', 'dropped'] as const).flatMap((key) => {
    const on = say(key);
    return on !== undefined && on < made
      ? [slip([...path, key], `${key} is ${on}, before ${made}, the day it was promised`)]
      : [];
  });
  const odd = (
    [
      ['done', 'kept'],
      ['dropped', 'dropped'],
    ] as const
  ).flatMap(([key, wanted]) =>
    say(key) !== undefined && status !== wanted
      ? [slip([...path, key], `${key} is ${say(key)}, yet status is ${status}, not ${wanted}`)]
      : [],
  );
  return [...beforeMade, ...odd, ...ofMoves({ record, path }, say('due') ?? made, made)];
}

/** A chain of moves joins: each begins where the one before it ends, and the last ends at the day it is due. */
function ofMoves({ record, path }: Placed, due: Day, made: Day): Slip[] {
  const moves = records(record, 'moved').map(({ record: move, path: step }) => ({
    step: [...path, ...step],
    on: at(move, 'on') as Day,
    from: at(move, 'from') as Day,
    to: at(move, 'to') as Day,
  }));
  return moves.flatMap(({ step, on, from, to }, index) => {
    const [before, after] = [moves[index - 1], moves[index + 1]];
    return [
      ...(before && before.to !== from
        ? [slip([...step, 'from'], `it was moved from ${from}, yet the move before it ends at ${before.to}`)]
        : []),
      ...(!after && to !== due
        ? [slip([...step, 'to'], `the last move ends at ${to}, yet it is due on ${due}`)]
        : []),
      ...(on < (before?.on ?? made)
        ? [
            slip(
              [...step, 'on'],
              `it was moved on ${on}, before ${before ? `the move before it, on ${before.on}` : `${made}, the day it was promised`}`,
            ),
          ]
        : []),
    ];
  });
}

function slip(path: Path, message: string): Slip {
  return { at: path, part: 'value', message, advice: 'Correct the day that is wrong in an editor.' };
}
