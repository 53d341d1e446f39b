import type { Day } from '../journal/day.ts';
import { plusDays } from '../journal/day.ts';
import type { Goal } from '../journal/goal.ts';
import { parseQuick } from '../journal/quick.ts';
import { parseSchedule } from '../journal/schedule.ts';
import { usualSettings } from '../journal/settings.ts';
import { slugOf } from '../journal/slug.ts';
import type { Standard } from '../journal/standard.ts';

/** Weeks that a goal typed in one line is given: a quarter. */
const usualWeeks = 13;

/** A standard in words of one's own, on working days from `today`; `#lead` or `#manage` is its side. */
export function standardInOwnWords(line: string, today: Day, taken: readonly string[]): Standard {
  const { text, side } = parseQuick(line, today, usualSettings.workingDay);
  const on = parseSchedule('weekdays')!;
  return { id: slugOf(text, taken), text, on, since: today, paused: [], ...(side && { side }) };
}

/** A goal in words of one's own, for a quarter from `today`; `due:` and `#lead` or `#manage` are read. */
export function goalInOwnWords(line: string, today: Day, taken: readonly string[]): Goal {
  const { text, side, due } = parseQuick(line, today, usualSettings.workingDay);
  const by = due ?? plusDays(today, usualWeeks * 7 - 1);
  return { id: slugOf(text, taken), text, status: 'active', since: today, by, ...(side && { side }) };
}
