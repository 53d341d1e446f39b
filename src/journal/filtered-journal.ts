import type { Entry } from './entry.ts';
import { asks, type Filter, filtered, passes } from './filter.ts';
import type { Goal } from './goal.ts';
import type { Journal } from './journal.ts';
import { kinds } from './kind.ts';
import { stepPiece } from './piece.ts';

/**
 * `journal` with only what passes `filter`: in its entries, and among its
 * standards and goals. A filter that asks for nothing leaves all as it is.
 *
 * Unlike in a list of what was found, verdicts need not be asked for: a report
 * counts them, and does not tell them one by one.
 */
export function filteredJournal(journal: Journal, filter: Filter): Journal {
  if (!asks(filter)) return journal;
  const whole: Filter = { ...filter, kinds: filter.kinds ?? kinds };
  const isOf = (kind: (typeof kinds)[number]) => whole.kinds!.includes(kind);
  const { standard, goal, side, who, to, cause, status } = filter;
  const isPersonal = who !== undefined || to !== undefined || cause !== undefined || status !== undefined;
  const ofSide = new Set(journal.goals.filter((one) => one.side === side).map(({ id }) => id));
  const entries = journal.entries.flatMap((entry) => {
    const kept = filtered(entry, whole, journal.standards);
    if (side === undefined) return kept ?? [];
    // A step is of the side of its goal.
    const { side: _, ...rest } = whole;
    const steps = entry.development.filter(
      (one) => ofSide.has(one.goal) && passes(stepPiece(entry.day, one), rest),
    );
    if (steps.length === 0) return kept ?? [];
    return { ...(kept ?? filtered(entry, { ...rest, kinds: ['step'] }, [])!), development: steps };
  });
  const served = new Set(
    entries.flatMap(({ commitments, wins, development }) =>
      [...commitments, ...wins, ...development].map((one) => one.goal),
    ),
  );
  return {
    ...journal,
    entries,
    standards: journal.standards.filter(
      (one) =>
        isOf('standard') &&
        (standard === undefined || one.id === standard) &&
        (side === undefined || one.side === side) &&
        (standard !== undefined || (goal === undefined && !isPersonal)),
    ),
    goals: journal.goals.filter((one) =>
      goal === undefined ? served.has(one.id) || (side !== undefined && one.side === side) : one.id === goal,
    ),
  };
}

/**
 * `filtered` without the measure of goals for which it leaves out steps of
 * `whole`: of these, a report cannot say how far they have come.
 */
export function withWholeMeasures(filtered: Journal, whole: Journal): Journal {
  if (filtered === whole) return whole;
  const isWhole = (one: Goal) => stepsFor(one, filtered.entries) === stepsFor(one, whole.entries);
  return { ...filtered, goals: filtered.goals.map((one) => (isWhole(one) ? one : withoutMeasure(one))) };
}

function stepsFor({ id }: Goal, entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, { development }) => sum + development.filter(({ goal }) => goal === id).length,
    0,
  );
}

function withoutMeasure({ measure: _, ...rest }: Goal): Goal {
  return rest;
}
