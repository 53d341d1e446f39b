import { LeadError } from '../errors.ts';
import { folded } from '../journal/folded.ts';
import type { Goal } from '../journal/goal.ts';
import { nearest } from '../journal/nearest.ts';
import { unfit } from '../store/folder.ts';
import type { Read } from '../store/read.ts';

/**
 * The goal that `which` means: its id, or the beginning of it, or a piece of its text.
 *
 * @throws LeadError if it means none, or several, or the goals could not be read.
 */
export function goalGiven({ items: goals, unread }: Read<Goal>, which: string): Goal {
  const meant = goalsMeant(goals, which);
  const [first, second] = meant;
  if (first && !second) return first;
  const ids = goals.map(({ id }) => id);
  if (first) {
    throw new LeadError(`"${which}" may mean ${meant.map(({ id }) => id).join(' or ')}`, {
      failure: 'misused',
      hint: 'Nothing was changed. Give the whole id.',
    });
  }
  if (unread.length > 0) throw unfit(unread);
  const near = nearest(folded(which.trim()), ids);
  throw new LeadError(`no goal is called "${which}"`, {
    failure: 'misused',
    hint: near
      ? `Did you mean ${near}?`
      : ids.length > 0
        ? `Your goals are ${ids.join(', ')}.`
        : 'Set one first: lead goals add "What I want to grow"',
  });
}

/** The goals that `which` may mean: the one with that id, else those that begin so or have it in their text. */
export function goalsMeant(goals: readonly Goal[], which: string): readonly Goal[] {
  const exact = goals.find(({ id }) => id === which.trim());
  if (exact) return [exact];
  const wanted = folded(which.trim());
  return goals.filter(({ id, text }) => folded(id).startsWith(wanted) || folded(text).includes(wanted));
}
