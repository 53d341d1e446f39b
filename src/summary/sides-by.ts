import { sides } from '../journal/side.ts';
import { commitmentsOfSide } from './balance.ts';
import { byPart, type Cut } from './parts.ts';
import type { Balance } from './stats.ts';
import type { View } from './view.ts';

/** How many commitments of each side are due in the period and in each part of it. */
export function balanceOf(view: View, { grain, parts }: Cut): Balance {
  const [manage, lead] = sides.map((side) => commitmentsOfSide(view, side));
  const [managing, leading] = [manage!, lead!].map((ofSide) => byPart(parts, ofSide, ({ due }) => due));
  return {
    manage: manage!.length,
    lead: lead!.length,
    grain,
    parts: parts.map((part, index) => ({
      ...part,
      manage: managing![index]!.length,
      lead: leading![index]!.length,
    })),
  };
}
