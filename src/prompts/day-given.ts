import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import { nearest } from '../journal/nearest.ts';
import type { Period } from '../journal/period.ts';
import { parseSpokenDay, type Tense, waysToWriteADay } from '../journal/spoken-day.ts';
import { parseSpokenPeriod, waysToWriteAPeriod } from '../journal/spoken-period.ts';
import type { Folder } from '../store/folder.ts';

/** What a journal says of its days: which is today, and when a week starts. */
export type Calendar = Pick<Folder, 'today' | 'settings'>;

/** What is often written with a slip. */
const sayings = ['today', 'yesterday', 'tomorrow', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** Some would mean Friday, others Sunday. */
const whichDay = 'Which day of the week? Write it as "friday", as "friday next week", or as 2026-11-27.';

/**
 * The day that `written` means.
 *
 * @param tense whether a weekday is the last or the next.
 * @throws LeadError if it means none.
 */
export async function dayGiven(written: string, calendar: Calendar, tense: Tense = 'past'): Promise<Day> {
  const day = parseSpokenDay(written, calendar.today, tense) ?? (await dayReader(calendar, tense))(written);
  if (day) return day;
  throw new LeadError(`"${written}" is not a day`, { failure: 'misused', hint: hintFor(written.trim()) });
}

function hintFor(written: string): string {
  const near = nearest(written.toLowerCase(), sayings);
  if (near) return `Did you mean ${near}? ${waysToWriteADay}`;
  return /\b(?:week|weekend|eow)$/i.test(written) ? whichDay : waysToWriteADay;
}

/** Whether it means no period, but all there is. */
export function meansAll(written: string | undefined): boolean {
  return /^(?:all|everything)$/i.test(written?.trim() ?? '');
}

/**
 * The period that `written` means.
 *
 * @param tense whether a weekday, or a month without its year, is the last or the next.
 * @throws LeadError if it means none.
 */
export async function periodGiven(
  written: string,
  calendar: Calendar,
  tense: Tense = 'past',
): Promise<Period> {
  const { today, settings } = calendar;
  const period =
    parseSpokenPeriod(written, today, settings.weekStarts, tense) ??
    parseSpokenPeriod(written, today, settings.weekStarts, tense, await dayReader(calendar, tense));
  if (period) return period;
  throw new LeadError(`"${written}" is not a period`, { failure: 'misused', hint: waysToWriteAPeriod });
}

/** Reads every day that people say, plain or not; loaded first, for a question that checks at once. */
export async function dayReader(
  { today, settings }: Calendar,
  tense: Tense,
): Promise<(written: string) => Day | undefined> {
  const { parseFreeDay } = await import('../journal/free-day.ts');
  return (written) => parseFreeDay(written, today, settings.weekStarts, tense);
}
