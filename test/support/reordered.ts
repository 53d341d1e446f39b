import type { Journal } from '../../src/journal/journal.ts';

/**
 * The lists of the files in another order, another for each `turn` from 1. The
 * steps of a day stay: the last value is the one that stands.
 */
export function reordered(journal: Journal, turn: number): Journal {
  const other = <Item>(items: readonly Item[]) => {
    const at = items.length === 0 ? 0 : turn % items.length;
    const turned = [...items.slice(at), ...items.slice(0, at)];
    return turn % 2 === 0 ? turned : turned.reverse();
  };
  return {
    ...journal,
    standards: other(journal.standards),
    goals: other(journal.goals),
    away: other(journal.away),
    entries: journal.entries.map((entry) => ({
      ...entry,
      commitments: other(entry.commitments),
      wins: other(entry.wins),
      standards: Object.fromEntries(other(Object.entries(entry.standards))),
      answers: Object.fromEntries(other(Object.entries(entry.answers))),
    })),
  };
}
