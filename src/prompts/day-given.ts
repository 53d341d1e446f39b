import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import type { Period } from '../journal/period.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { parseSpokenDay, type Tense, waysToWriteADay } from '../journal/spoken-day.ts';
import { parseSpokenPeriod, waysToWriteAPeriod } from '../journal/spoken-period.ts';

/** The day that `written` means. @throws LeadError if it means none. */
export function dayGiven(written: string, today: Day, tense: Tense = 'past'): Day {
  const day = parseSpokenDay(written, today, tense);
  if (day) return day;
  throw new LeadError(`"${written}" is not a day`, { failure: 'misused', hint: waysToWriteADay });
}

/** The period that `written` means. @throws LeadError if it means none. */
export function periodGiven(written: string, today: Day, starts: WeekStarts, tense: Tense = 'past'): Period {
  const period = parseSpokenPeriod(written, today, starts, tense);
  if (period) return period;
  throw new LeadError(`"${written}" is not a period`, { failure: 'misused', hint: waysToWriteAPeriod });
}
