import type { Commitment } from '../../src/journal/commitment.ts';
import { type Entry, emptyEntry } from '../../src/journal/entry.ts';
import type { Goal } from '../../src/journal/goal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { Moment } from '../../src/journal/moment.ts';
import { parseSchedule } from '../../src/journal/schedule.ts';
import { type Settings, usualSettings } from '../../src/journal/settings.ts';
import type { Standard } from '../../src/journal/standard.ts';
import { day } from './day.ts';

/** A journal with what is given, and nothing else in it. */
export function journal(
  parts: Partial<Omit<Journal, 'settings'>> & { readonly settings?: Partial<Settings> },
): Journal {
  return {
    standards: [],
    goals: [],
    away: [],
    entries: [],
    unread: [],
    ...parts,
    settings: { ...usualSettings, ...parts.settings },
  };
}

/** An entry of the day `on`. */
export function entry(on: string, parts: Partial<Entry> = {}): Entry {
  return { ...emptyEntry(day(on)), ...parts };
}

/** The same, opened in the morning and closed in the evening. */
export function closedEntry(on: string, parts: Partial<Entry> = {}): Entry {
  const [opened, closed] = [`${on}T08:00:00+01:00` as Moment, `${on}T18:00:00+01:00` as Moment];
  return entry(on, { opened, closed, ...parts });
}

/** A standard, `on` as a file says it. */
export function standard(
  id: string,
  on: string | readonly string[] = 'daily',
  parts: Partial<Standard> = {},
): Standard {
  const schedule = parseSchedule(on);
  if (!schedule) throw new Error(`${on} is no schedule`);
  return { id, text: `I ${id}`, on: schedule, paused: [], ...parts };
}

/** A commitment made and due on the day `due`, open unless said otherwise. */
export function commitment(id: string, due: string, parts: Partial<Commitment> = {}): Commitment {
  return { id, text: `Do ${id}`, made: day(due), due: day(due), status: 'open', moved: [], ...parts };
}

/** A goal of the first quarter of the year 2026, from 0 to 9. */
export function goal(id: string, parts: Partial<Goal> = {}): Goal {
  return {
    id,
    text: `Grow in ${id}`,
    status: 'active',
    since: day('2026-01-01'),
    by: day('2026-03-31'),
    measure: { of: 'times', from: 0, to: 9 },
    ...parts,
  };
}
