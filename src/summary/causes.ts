import { type Cause, causes } from '../journal/commitment.ts';
import { having } from './say-do.ts';
import type { CauseLine } from './stats.ts';
import type { PromiseLine } from './summary.ts';

/** The promises missed, and moved in time, for one cause; left out: none was named. */
export interface CauseAccount {
  readonly cause?: Cause;
  readonly missed: readonly PromiseLine[];
  readonly moved: readonly PromiseLine[];
}

/**
 * The causes that were named for promises missed or moved in time, the most
 * frequent first, then in the order of the glossary; last, those without one.
 */
export function causeAccounts(promises: readonly PromiseLine[]): CauseAccount[] {
  const missed = having(promises, 'missed');
  const moved = having(promises, 'renegotiated');
  const accountOf = (wanted: Cause | undefined): CauseAccount => ({
    ...(wanted && { cause: wanted }),
    missed: missed.filter(({ cause }) => cause === wanted),
    moved: moved.filter(({ cause }) => cause === wanted),
  });
  const named = causes.map(accountOf).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return [...named, accountOf(undefined)].filter((account) => sizeOf(account) > 0);
}

/** How many promises each cause was behind. */
export function causeLines(accounts: readonly CauseAccount[]): CauseLine[] {
  return accounts.map(({ missed, moved, ...rest }) => ({
    ...rest,
    missed: missed.length,
    moved: moved.length,
  }));
}

function sizeOf({ missed, moved }: CauseAccount): number {
  return missed.length + moved.length;
}
