import type { Entry } from './entry.ts';
import type { Journal } from './journal.ts';

/** A journal as others may see it, and how many items were left out for it. */
export interface Shareable {
  readonly journal: Journal;
  readonly leftOut: number;
}

/** Leaves out every item marked `private: true`. */
export function withoutPrivate(journal: Journal): Shareable {
  const isOpen = (item: { readonly private?: boolean }) => !item.private;
  const entries = journal.entries.map(
    (entry): Entry => ({
      ...entry,
      commitments: entry.commitments.filter(isOpen),
      wins: entry.wins.filter(isOpen),
      development: entry.development.filter(isOpen),
      notes: entry.notes.filter(isOpen),
    }),
  );
  const shared = {
    ...journal,
    entries,
    standards: journal.standards.filter(isOpen),
    goals: journal.goals.filter(isOpen),
  };
  return { journal: shared, leftOut: itemsIn(journal) - itemsIn(shared) };
}

function itemsIn({ entries, standards, goals }: Journal): number {
  return entries.reduce(
    (sum, { commitments, wins, development, notes }) =>
      sum + commitments.length + wins.length + development.length + notes.length,
    standards.length + goals.length,
  );
}
