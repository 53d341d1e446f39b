import { type Day, earlierOf, laterOf, plusDays } from '../journal/day.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
import { type Period, range, weekOf } from '../journal/period.ts';

/** Whole weeks before the current one that the long view takes in unless another period is asked for. */
const weeksBack = 52;

/** The 52 whole weeks before the one that `today` lies in, and the days of that one up to today. */
export function lastYearOfWeeks({ settings }: Journal, today: Day): Period {
  return range(plusDays(weekOf(today, settings.weekStarts).from, -weeksBack * 7), today);
}

/** From the first entry up to `today`. */
export function wholeJournal(journal: Journal, today: Day): Period {
  return range(earlierOf(begunOn(journal) ?? today, today), today);
}

/**
 * The days of `asked` on which anything can have happened: from the first entry
 * up to `today`. `undefined` if there are none.
 */
export function periodSeen(journal: Journal, asked: Period, today: Day): Period | undefined {
  const begun = begunOn(journal);
  if (begun === undefined) return undefined;
  const [from, to] = [laterOf(asked.from, begun), earlierOf(asked.to, today)];
  if (from > to) return undefined;
  return from === asked.from && to === asked.to ? asked : range(from, to);
}
