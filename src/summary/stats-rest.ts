import { type Day, earlierOf, plusDays } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import type { Standard } from '../journal/standard.ts';
import { reach } from './view.ts';

/**
 * The first day that the long view over `asked` rests on, where it is known
 * beforehand: strength and streak of a standard look back to the day on which it
 * was taken up. `undefined`: it may be any.
 */
export function restsFrom(standards: readonly Standard[], asked: Period): Day | undefined {
  let first: Day | undefined = asked.from;
  for (const standard of standards) {
    if (isOver(standard, asked)) continue;
    if (standard.since === undefined) return undefined;
    first = earlierOf(first, standard.since);
  }
  return first;
}

/** Whether, against expectation, one that had been retired before was given a verdict: then it rests on all days. */
export function restsOnMore({ standards, entries }: Journal, asked: Period): boolean {
  const over = new Set(standards.filter((standard) => isOver(standard, asked)).map(({ id }) => id));
  return entries.some(
    (entry) => entry.day >= reachedBack(asked) && Object.keys(entry.standards).some((id) => over.has(id)),
  );
}

function isOver({ until }: Standard, asked: Period): boolean {
  return until !== undefined && until < reachedBack(asked);
}

/** Weeks and months that end in the period began before it. */
function reachedBack({ from }: Period): Day {
  return plusDays(from, -reach);
}
