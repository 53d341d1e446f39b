import * as v from 'valibot';
import { type Day, plusDays, weekdays } from '../journal/day.ts';
import { parseSchedule, type Schedule, schedulePattern, spellSchedule } from '../journal/schedule.ts';
import type { Standard } from '../journal/standard.ts';
import { day, id, listOf, mapOf, side, text, yesNo } from './scalars.ts';
import { stripped } from './stripped.ts';
import { uniqueIds } from './unique.ts';
import type { Change, Value } from './yaml-edit.ts';

const waysToSaySchedule = 'it must be daily, weekdays, [mon, thu], 3 per week or 2 per month';

/** When a standard is due, in the words of a file. */
export const schedule = v.pipe(
  v.union(
    [v.pipe(v.string(), v.regex(schedulePattern)), v.pipe(v.array(v.picklist(weekdays)), v.minLength(1))],
    waysToSaySchedule,
  ),
  v.check((on) => parseSchedule(on) !== undefined, waysToSaySchedule),
);

const standard = mapOf({
  id,
  text,
  side: v.nullish(side),
  on: v.nullish(schedule, 'daily'),
  since: v.nullish(day),
  until: v.nullish(day),
  paused: listOf(mapOf({ from: day, to: day })),
  streak: v.nullish(yesNo),
  private: v.nullish(yesNo),
});

/** What `standards.yaml` may say. */
export const standardsSchema = v.pipe(listOf(standard), uniqueIds());

/** The standards that `standards.yaml` says. */
export function standardsFrom(written: v.InferOutput<typeof standardsSchema>): Standard[] {
  return (written ?? []).map(({ on, paused, ...rest }) => ({
    ...stripped(rest),
    on: parseSchedule(on)!,
    paused,
  }));
}

/** A standard as `standards.yaml` says it. */
export function writtenStandard(standard: Omit<Standard, 'paused'>): {
  [key: string]: Value | undefined;
} {
  const { id, text, side, on, since, streak } = standard;
  return { id, text, side, on: writtenSchedule(on), since, streak, private: standard.private || undefined };
}

/** A schedule as `standards.yaml` says it. */
export function writtenSchedule(on: Schedule): string | readonly string[] {
  const spelt = spellSchedule(on);
  return 'days' in on && !['daily', 'weekdays'].includes(spelt) ? on.days : spelt;
}

/** The changes that retire `standard` after the day `until`. */
export function retired({ id }: Pick<Standard, 'id'>, until: Day): Change[] {
  return [{ set: [{ id }, 'until'], to: until }];
}

/** The changes that take a retired standard up again on `day`; the days between do not count. */
export function resumed({ id, until }: Standard, day: Day): Change[] {
  const pause = until !== undefined && plusDays(until, 1) < day;
  return [
    { remove: [{ id }, 'until'] },
    ...(pause
      ? [{ append: [{ id }, 'paused'], item: { from: plusDays(until, 1), to: plusDays(day, -1) } }]
      : []),
  ];
}
