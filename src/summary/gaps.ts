import { type Day, daysBetween } from '../journal/day.ts';
import type { Gap } from './stats.ts';
import type { View } from './view.ts';

/** From so many due days in a row without an entry on it is a gap. */
const gapFrom = 3;

/** A gap with the days it consists of. */
export interface GapAccount extends Gap {
  readonly on: readonly Day[];
}

/**
 * The gaps of the period, oldest first.
 *
 * @param due days on which something was due, oldest first; days off are not among them.
 */
export function gapAccounts({ journal, today, entryOn }: View, due: readonly Day[]): GapAccount[] {
  const written = journal.entries.map(({ day }) => day).filter((day) => day <= today);
  const gaps: GapAccount[] = [];
  let next = 0;
  let run: Day[] = [];
  let back: Day | undefined;
  for (const day of due) {
    if (day >= today) break;
    if (entryOn.has(day)) continue;
    while (next < written.length && written[next]! < day) next += 1;
    // An entry between two due days, such as on a Sunday, is a return too.
    if (run.length > 0 && back !== written[next]) {
      gaps.push(...gapOf(run, back));
      run = [];
    }
    run.push(day);
    back = written[next];
  }
  return [...gaps, ...gapOf(run, back)];
}

function gapOf(on: readonly Day[], found: Day | undefined): GapAccount[] {
  if (on.length < gapFrom) return [];
  const [from, to] = [on[0]!, on.at(-1)!];
  return [
    { from, to, days: on.length, ...(found && { back: found, backAfter: daysBetween(from, found) }), on },
  ];
}

/** The gaps as counts. */
export function gapLines(accounts: readonly GapAccount[]): Gap[] {
  return accounts.map(({ on, ...gap }) => gap);
}
