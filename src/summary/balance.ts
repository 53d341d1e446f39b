import type { Commitment } from '../journal/commitment.ts';
import { commitmentsOf } from '../journal/journal.ts';
import { within } from '../journal/period.ts';
import type { Side } from '../journal/side.ts';
import type { View } from './view.ts';

/** The commitments of `side` that are due in the period as they stand now, dropped ones left out. */
export function commitmentsOfSide({ journal, period }: View, side: Side): Commitment[] {
  return commitmentsOf(journal).filter(
    (commitment) =>
      commitment.side === side && commitment.status !== 'dropped' && within(period, commitment.due),
  );
}

/** How many commitments of the period belong to each side. */
export function sidesOf(view: View): Record<Side, number> {
  return {
    manage: commitmentsOfSide(view, 'manage').length,
    lead: commitmentsOfSide(view, 'lead').length,
  };
}
