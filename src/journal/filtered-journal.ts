import { asks, type Filter, filtered } from './filter.ts';
import type { Journal } from './journal.ts';
import { kinds } from './kind.ts';

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
  const entries = journal.entries.flatMap((entry) => filtered(entry, whole, journal.standards) ?? []);
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
