import { sides } from '../journal/side.ts';
import { byPart, type Cut } from './parts.ts';
import type { Balance } from './stats.ts';
import type { PromiseLine } from './summary.ts';

/**
 * How many commitments of each side are due in the period and in each part of
 * it, of which `promises` are the promises: `commitmentsOfSide` names the same.
 */
export function balanceOf(promises: readonly PromiseLine[], { grain, parts }: Cut): Balance {
  // As a commitment stands now, it is the last promise that was made with it.
  const standing = promises.filter(({ movedTo, status }) => movedTo === undefined && status !== 'dropped');
  const [manage, lead] = sides.map((side) => standing.filter((promise) => promise.side === side));
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
