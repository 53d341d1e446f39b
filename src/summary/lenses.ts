import type { Day } from '../journal/day.ts';
import { type Lens, lenses } from '../journal/lens.ts';
import type { Side } from '../journal/side.ts';
import type { LensLine } from './summary.ts';
import type { View } from './view.ts';

/** The days of the period on which the question of `lens` for `side` got an answer. */
export function daysAnswered({ entries }: View, lens: Lens, side: Side): Day[] {
  return entries.filter((entry) => entry.lens[lens]?.[side]?.trim()).map(({ day }) => day);
}

/** All six lenses, in their order, with the number of days each side was answered. */
export function lensLines(view: View): LensLine[] {
  return lenses.map((lens) => ({
    lens,
    lead: daysAnswered(view, lens, 'lead').length,
    manage: daysAnswered(view, lens, 'manage').length,
  }));
}
