import { type Day, plusDays, type Weekday, weekdayOf } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { range } from '../journal/period.ts';
import type { Side } from '../journal/side.ts';
import { lastWhole } from './last-whole.ts';
import { promiseLines } from './promises.ts';
import { standardAccounts } from './standards.ts';
import { viewOf } from './view.ts';

/** One time that something was kept or not. */
export interface Case {
  /** What a person finds it by: the day or week, of a promise also its id and words. */
  readonly name: string;
  /** The day it was due; of a week or month that was judged, its last day. */
  readonly day: Day;
  readonly kept: boolean;
  readonly weekday: Weekday;
  /** Promises that were due that day. */
  readonly promised: number;
}

/** A promise that was kept or not. */
export interface PromiseCase extends Case {
  readonly toOther: boolean;
  readonly budgeted: boolean;
  readonly side?: Side;
  /** The commitment had been moved before this day was promised. */
  readonly moved: boolean;
}

/** What patterns and trends are looked for in. */
export interface Evidence {
  /** The last day of the last whole week. */
  readonly upTo: Day;
  readonly promises: readonly PromiseCase[];
  readonly standards: readonly StandardCases[];
}

/** The times a standard was tested. */
export interface StandardCases {
  readonly id: string;
  readonly text: string;
  /** What a case is: a day, or a whole week or month judged by its target. */
  readonly unit: 'day' | 'week' | 'month';
  readonly cases: readonly Case[];
}

/** How far back is looked: a year of whole weeks, so that a finding is about now. */
const weeksBack = 52;

/**
 * The cases of the 52 weeks up to the last whole week before `today`: every day
 * of one week looks at the same, so that looking often finds no more.
 *
 * What is not known is no case: unrecorded, untested and away days, and promises
 * that were moved or dropped in time or of which nothing was said yet.
 */
export function evidence(journal: Journal, today: Day): Evidence {
  const upTo = lastWhole(journal, today);
  const view = viewOf(journal, range(plusDays(upTo, 1 - weeksBack * 7), upTo), plusDays(upTo, 1));
  const due = promiseLines(view).filter(
    ({ outcome, off }) => !off && outcome !== 'renegotiated' && outcome !== 'dropped',
  );
  const promised = new Map<Day, number>();
  for (const { due: day } of due) promised.set(day, (promised.get(day) ?? 0) + 1);
  const about = new Map(
    view.days.map((day) => [day, { day, weekday: weekdayOf(day), promised: promised.get(day) ?? 0 }]),
  );
  const caseOn = (day: Day, kept: boolean, name: string = day): Case => ({ name, kept, ...about.get(day)! });
  return {
    upTo,
    promises: due
      .filter(({ outcome }) => outcome !== 'open')
      .map(({ id, text, due: day, outcome, to, budget, side, chain }) => ({
        ...caseOn(day, outcome === 'kept', `${day} ${id} ${text}`),
        toOther: to !== undefined,
        budgeted: budget !== undefined,
        ...(side && { side }),
        moved: chain !== undefined && chain[0] !== day,
      })),
    standards: standardAccounts(view).map(({ standard: { id, text, on }, kept, missed, target }) => {
      const judged = target?.units.flatMap(({ period, verdict }) =>
        verdict ? [caseOn(period.to, verdict === 'kept', period.label)] : [],
      );
      const days = [...kept.map((day) => caseOn(day, true)), ...missed.map((day) => caseOn(day, false))];
      return { id, text, unit: 'times' in on ? on.per : 'day', cases: judged ?? days };
    }),
  };
}
