import type { Commitment } from './commitment.ts';
import { emptyEntry } from './entry.ts';
import type { Journal } from './journal.ts';
import { type Period, within } from './period.ts';

/**
 * The journal with nothing but what belongs to `period`: promises by each of
 * their days, all else by the day it was written, standards, goals and days off
 * that were in force in it.
 */
export function partOf(journal: Journal, period: Period): Journal {
  const { from, to } = period;
  const isPromised = ({ due, moved }: Commitment) =>
    [due, ...moved.map((move) => move.from)].some((day) => within(period, day));
  const overlaps = (since = from, until = to) => since <= to && until >= from;
  return {
    ...journal,
    entries: journal.entries.map((entry) => ({
      ...(within(period, entry.day) ? entry : emptyEntry(entry.day)),
      ...(entry.private && { private: true }),
      commitments: entry.commitments.filter(isPromised),
    })),
    standards: journal.standards.filter(({ since, until }) => overlaps(since, until)),
    goals: journal.goals.filter(({ since, ended }) => overlaps(since, ended)),
    away: journal.away.filter((one) => overlaps(one.from, one.to)),
  };
}
