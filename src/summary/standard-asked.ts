import { type Day, daysBetween, laterOf, plusDays } from '../journal/day.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import type { StandardAsked } from '../journal/review.ts';
import { holds, type Standard } from '../journal/standard.ts';
import { greatest, type LookBack, lookBack } from './look-back.ts';
import { standardAccounts, standardLines } from './standards.ts';
import type { StandardLine } from './summary.ts';
import { verdictIn } from './verdicts.ts';
import { viewOf } from './view.ts';

/** A standard counts as never tested after so many days, so many of them closed. */
const [untestedDays, closedDays] = [21, 5];

/**
 * The standard that a review of `period` looks at: the one least kept in it,
 * else the one that has gone untested for longest; none if there is neither.
 */
export function standardAsked(journal: Journal, period: Period, today: Day): StandardAsked | undefined {
  const look = lookBack(journal, period, today);
  const [least] = leastKept(look, period, 1);
  if (least) return { id: least.id, text: least.text, why: `${keptOf(least)} ${look.reviewed.words}` };
  const [idle] = untested(look);
  if (!idle) return undefined;
  const { standard, weeks } = idle;
  return { id: standard.id, text: standard.text, why: `not tested for ${weeks} weeks` };
}

/** The standards missed in `period` at least `from` times, the least kept first. */
export function leastKept({ journal, today }: LookBack, period: Period, from: number): StandardLine[] {
  const stay = new Set(journal.standards.filter((one) => staysOn(one, today)).map(({ id }) => id));
  const lines = standardLines(standardAccounts(viewOf(journal, period, today)));
  const missed = lines.filter(({ id, missed }) => missed >= from && stay.has(id));
  return missed.toSorted(
    (a, b) =>
      a.kept / (a.kept + a.missed) - b.kept / (b.kept + b.missed) ||
      b.missed - a.missed ||
      (a.id < b.id ? -1 : 1),
  );
}

/** `kept on 2 of 5 days`, `kept in 1 of 4 weeks`. */
export function keptOf({ kept, missed, unit }: StandardLine): string {
  return `kept ${unit === 'day' ? 'on' : 'in'} ${kept} of ${kept + missed} ${kept + missed === 1 ? unit : `${unit}s`}`;
}

/** A standard without a verdict of kept or missed for some weeks in which days were closed. */
export interface Untested {
  readonly standard: Standard;
  /** Whole ones, from 3. */
  readonly weeks: number;
  /** Days closed in them. */
  readonly closed: number;
}

/** The standards in force that have not been tested for three weeks or more, the longest first. */
export function untested({ journal, upTo, today }: LookBack): Untested[] {
  const first = begunOn(journal) ?? upTo;
  const found = journal.standards
    .filter((standard) => staysOn(standard, today) && holds(standard, upTo))
    .map((standard) => {
      const tested = journal.entries.findLast(
        (entry) => entry.day <= upTo && ['kept', 'missed'].includes(verdictIn(entry, standard) ?? ''),
      );
      const ends = [...(tested ? [tested.day] : []), ...standard.paused.map(({ to }) => to)];
      const from = [first, standard.since ?? first, ...ends.map((day) => plusDays(day, 1))].reduce(laterOf);
      const closed = journal.entries.filter((one) => one.closed && from <= one.day && one.day <= upTo).length;
      return { id: standard.id, standard, days: daysBetween(from, upTo) + 1, closed };
    })
    .filter(({ days, closed }) => days >= untestedDays && closed >= closedDays);
  const longest = (left: typeof found): typeof found => {
    const next = greatest(left, ({ days }) => days);
    return next ? [next, ...longest(left.filter((one) => one !== next))] : [];
  };
  return longest(found).map(({ standard, days, closed }) => ({
    standard,
    weeks: Math.floor(days / 7),
    closed,
  }));
}

/** Not retired, nor about to be. */
function staysOn({ until }: Standard, today: Day): boolean {
  return until === undefined || until > today;
}
