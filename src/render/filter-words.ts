import type { Filter } from '../journal/filter.ts';
import type { Journal } from '../journal/journal.ts';
import { manyOf } from '../journal/kind.ts';

/** What a filter leaves, in words: `recognitions of Sam, to Dana, for the goal Delegate`; empty for one that asks for nothing. */
export function filterWords(
  filter: Filter,
  { goals, standards }: Pick<Journal, 'goals' | 'standards'>,
): string {
  const { kinds, who, to, goal, standard, side, status, cause } = filter;
  const textOf = (list: readonly { readonly id: string; readonly text: string }[], wanted: string) =>
    list.find(({ id }) => id === wanted)?.text ?? wanted;
  return [
    kinds?.map(manyOf).join(' and '),
    who !== undefined && `recognitions of ${who}`,
    to !== undefined && `what was promised to ${to}`,
    goal !== undefined && `what serves the goal “${textOf(goals, goal)}”`,
    standard !== undefined && `the standard “${textOf(standards, standard)}”`,
    side && `the side of ${side === 'lead' ? 'leading' : 'managing'}`,
    status && `what is ${status}`,
    cause && `what was missed or moved because of “${cause.replace('-', ' ')}”`,
  ]
    .filter(Boolean)
    .join(', ');
}
