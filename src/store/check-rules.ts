import { type Moment, secondsOf } from '../journal/moment.ts';
import type { Period } from '../journal/period.ts';
import type { Slip } from './flaw.ts';
import { at } from './yaml-data.ts';
import type { Path } from './yaml-write.ts';

/** Ends that come before beginnings, in standards, goals and their pauses. `data` fits its schema. */
export function slipsOfRules(data: unknown): Slip[] {
  return listed(data).flatMap((rule, index) => [
    ...turned(rule, 'since', 'until', [index]),
    ...turned(rule, 'since', 'by', [index]),
    ...turned(rule, 'since', 'ended', [index]),
    ...listed(at(rule, 'paused')).flatMap((pause, pauseIndex) =>
      turned(pause, 'from', 'to', [index, 'paused', pauseIndex]),
    ),
  ]);
}

/** What in a review cannot be, by its moments. */
export function slipsOfReview(data: unknown, { from }: Pick<Period, 'from'>): Slip[] {
  const [opened, closed] = ['opened', 'closed'].map((key) => at(data, key) as Moment | null | undefined);
  const isTurned = opened && closed && secondsOf(closed) < secondsOf(opened);
  return [
    ...(closed && closed.slice(0, 10) < from
      ? [slip(['closed'], `closed is ${closed}, before the period of this file begins, on ${from}`)]
      : []),
    ...(isTurned ? [slip(['closed'], `closed is ${closed}, before opened, which is ${opened}`)] : []),
  ];
}

function turned(record: unknown, first: string, last: string, path: Path): Slip[] {
  const [from, to] = [at(record, first), at(record, last)];
  return typeof from === 'string' && typeof to === 'string' && to < from
    ? [slip([...path, last], `${last} is ${to}, before ${first}, which is ${from}`)]
    : [];
}

function slip(path: Path, message: string): Slip {
  return { at: path, part: 'value', message, advice: 'Correct the one that is wrong in an editor.' };
}

function listed(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}
