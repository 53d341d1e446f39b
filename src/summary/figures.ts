import type { Entry } from '../journal/entry.ts';

/**
 * As much of `entry` as the long view counts: `statsOf` makes the same of it. The
 * rest is a third of what is written, which counts where there are fifty years of it.
 */
export function figuresIn({ day, opened, closed, standards, commitments, lens, answers }: Entry): Entry {
  return {
    day,
    ...(opened && { opened }),
    ...(closed && { closed }),
    standards,
    commitments,
    wins: none,
    development: none,
    lens,
    notes: none,
    answers,
  };
}

/** One list for all. */
const none: readonly never[] = [];
