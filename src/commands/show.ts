import { LeadError } from '../errors.ts';
import { type Day, spellOut } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { asks, filtered } from '../journal/filter.ts';
import { type Anniversary, onThisDay } from '../journal/on-this-day.ts';
import { dayPeriod, type Period, spellPeriod, within } from '../journal/period.ts';
import { meansAll, periodGiven } from '../prompts/day-given.ts';
import { type FilterOptions, filterGiven, hasFilter } from '../prompts/filter-given.ts';
import { count } from '../render/count.ts';
import { entryText } from '../render/entry.ts';
import { json } from '../render/json.ts';
import { leftOut } from '../render/left-out.ts';
import type { Look } from '../render/look.ts';
import { openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';

export interface ShowOptions extends Global, FilterOptions {
  /** The same day of earlier years, instead of the day. */
  readonly onThisDay?: boolean;
  readonly json?: boolean;
}

/**
 * `lead show`: what was written on a day, or on each day of a period, or of `all`; with
 * filters, what of it passes them, and of all days unless a period is given.
 *
 * @throws LeadError if the period or a filter is none.
 */
export async function show(written: string | undefined, options: ShowOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today } = folder;
  const isAll = meansAll(written);
  const given = written === undefined || isAll ? undefined : await periodGiven(written, folder);
  const day = options.onThisDay ? dayOfYear(given ?? dayPeriod(today)) : undefined;
  const isWhole = isAll || day !== undefined || hasFilter(options);
  const journal = await readJournal(folder, isWhole ? 'all' : [given ?? dayPeriod(today)]);
  const filter = filterGiven(options, journal);
  const isFiltered = asks(filter);
  const seen = isFiltered
    ? journal.entries.flatMap((entry) => filtered(entry, filter, journal.standards) ?? [])
    : journal.entries;
  const look = lookOf(options, world);
  const textOf = (entry: Entry) => entryText(entry, journal, today, look);
  world.terminal.note(leftOut(journal.unread, look));
  if (day !== undefined) {
    const years = onThisDay(seen, day);
    return tell(options, world, years, () => yearsText(years, day, textOf, look));
  }
  const period = given ?? (isAll || isFiltered ? undefined : dayPeriod(today));
  const entries = period ? seen.filter((entry) => within(period, entry.day)) : seen;
  if (options.json) return world.terminal.put(json(entries));
  if (entries.length > 0) return world.terminal.page(entries.map(textOf).join('\n'));
  const nothing = isFiltered ? 'Nothing of it was written' : 'Nothing was written';
  world.terminal.say(`${nothing}${period ? `: ${spellPeriod(period)}` : ''}.\n`);
}

/** The one day of `period`. @throws LeadError if it has more. */
function dayOfYear({ kind, label, from }: Period): Day {
  if (kind === 'day') return from;
  throw new LeadError(`${label} is not one day`, {
    failure: 'misused',
    hint: 'Give a day, or none for today: lead show 2026-11-23 --on-this-day',
  });
}

/** Each year that has something, below its number. */
function yearsText(
  years: readonly Anniversary[],
  day: Day,
  textOf: (entry: Entry) => string,
  { paint }: Look,
): string {
  if (years.length === 0) return `Nothing in earlier years: ${dateOnly(day)}.\n`;
  const texts = years.map(({ year, entries }) => {
    const ago = count(Number(day.slice(0, 4)) - year, 'year');
    return [`${paint.accent(`${year}, ${ago} ago`)}\n`, ...entries.map(textOf)].join('\n');
  });
  return texts.join('\n');
}

/** A day without its year: `23 November`. */
function dateOnly(day: Day): string {
  return spellOut(day).split(' ').slice(1, 3).join(' ');
}
