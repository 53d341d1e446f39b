import type { Commitment } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { bitOf, type Days, type Facts, type KeptDay, type Month, type StepDays } from './index-data.ts';

/** A day, and what is kept of it; `undefined`: it has no file any more. */
export type Learnt = readonly [day: Day, kept: KeptDay | undefined];

/** What has to be known of `month` once some of its days are as they are `learnt`; `undefined`: nothing. */
export function factsWith(
  month: Month,
  before: Facts | undefined,
  learnt: readonly Learnt[],
): Facts | undefined {
  const gone = ~learnt.reduce((days, [day]) => days | bitOf(day), 0);
  const unread = { ...before?.unread };
  let open = (before?.open ?? 0) & gone;
  let far = (before?.far ?? 0) & gone;
  const touched: Record<Month, Days> = {};
  for (const [other, days] of Object.entries(before?.touched ?? {})) touched[other] = days & gone;
  const steps: Record<string, StepDays> = {};
  for (const [goal, [any, valued, isShown]] of Object.entries(before?.steps ?? {}))
    steps[goal] = [any & gone, valued & gone, isShown & gone];
  for (const [day, kept] of learnt) {
    delete unread[day];
    if (kept && kept.unread.length > 0) unread[day] = kept.unread;
    const [entry, bit] = [kept?.entry, bitOf(day)];
    if (!entry) continue;
    if (isOpen(entry)) open |= bit;
    for (const other of entry.commitments.flatMap(daysOf)) {
      const otherMonth = other.slice(0, 7);
      if (otherMonth !== month) touched[otherMonth] = (touched[otherMonth] ?? 0) | bit;
      else if (other !== day) far |= bit;
    }
    for (const { goal, status, value, private: isPrivate } of entry.development) {
      const [any, valued, isShown] = steps[goal] ?? [0, 0, 0];
      const isValued = status === 'kept' && value !== undefined;
      const isForAll = isValued && !isPrivate && !entry.private;
      steps[goal] = [any | bit, isValued ? valued | bit : valued, isForAll ? isShown | bit : isShown];
    }
  }
  return some({
    unread: some(unread),
    open: open || undefined,
    touched: some(onlyWhere(touched, (days) => days !== 0)),
    far: far || undefined,
    steps: some(onlyWhere(steps, ([any]) => any !== 0)),
  });
}

/** `all`, if there is anything in it. */
function some<Value extends object>(all: Value): Value | undefined {
  return Object.values(all).some((value) => value !== undefined) ? all : undefined;
}

function onlyWhere<Value>(
  all: Record<string, Value>,
  isSuch: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isSuch(value)));
}

function isOpen({ commitments, development }: Entry): boolean {
  return [...commitments, ...development].some(({ status }) => status === 'open');
}

/** The days that `commitment` has to do with: every one on which it was due, done or dropped. */
function daysOf({ due, moved, done, dropped }: Commitment): Day[] {
  const days = [due, done, dropped, ...moved.flatMap(({ on, from, to }) => [on, from, to])];
  return days.flatMap((day) => day ?? []);
}
