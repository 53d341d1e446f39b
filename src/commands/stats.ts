import { lastDay } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { lengthOf, type Period } from '../journal/period.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { json } from '../render/json.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { remembered } from '../store/index-memo.ts';
import { type Span, yearUpTo } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import { findingDay } from '../summary/last-whole.ts';
import type { Stats } from '../summary/stats.ts';
import { lastYearOfWeeks, periodSeen, wholeJournal } from '../summary/stats-period.ts';
import type { World } from '../world/world.ts';
import { findingFor } from './finding.ts';
import { type Global, lookOf } from './global.ts';

/** Whether every number is laid open, and whether it is told as data. */
export interface StatsOptions extends Global {
  readonly explain?: boolean;
  readonly json?: boolean;
}

/**
 * `lead stats`: the long view over the last year of weeks, over any other
 * period, or over `all` there is.
 *
 * @throws LeadError if the period is none.
 */
export async function stats(written: string | undefined, options: StatsOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today } = folder;
  const isAll = written?.trim().toLowerCase() === 'all';
  const given = written === undefined || isAll ? undefined : await periodGiven(written, folder);
  const checked = await readJournal(folder, 'checked');
  const asked = given ?? (isAll ? wholeJournal(checked, today) : lastYearOfWeeks(checked, today));
  const seen = periodSeen(checked, asked, today);
  if (options.explain && (seen || options.json)) {
    const found = findingDay({ period: seen ?? asked, asOf: today });
    const journal = await journalFor(folder, checked, asked, undefined, yearUpTo(found));
    const { explainStats } = await import('../summary/explain-stats.ts');
    const { explainFinding } = await import('../summary/explain-finding.ts');
    const numbers = [...explainStats(journal, asked, today), ...explainFinding(journal, found)];
    if (options.json) return world.terminal.put(json(numbers));
    const { explainText } = await import('../render/explain.ts');
    return world.terminal.page(explainText(numbers, seen ?? asked, lookOf(options, world)));
  }
  const of = `${asked.label} on ${today}`;
  // Who looks at the year and at everything by turns has both.
  const kind = written === undefined ? 'stats-year' : isAll ? 'stats-all' : 'stats';
  const summary = async () => {
    const stats = await remembered(folder, kind, { of, upTo: lastDay }, async () => {
      const stats = await addedUp(folder, checked, asked);
      // What was added up is needed no more, and what it came to is about to be written.
      if (stats.heat.days.length >= manyDays) folder.letGo?.(true);
      return stats;
    });
    const finding = await findingFor(folder, findingDay(stats));
    return finding ? { ...stats, finding } : stats;
  };
  if (options.json) return world.terminal.put(json(await summary()));
  // To read every number of fifty years takes longer than to read what is shown of them.
  const { columns, colour } = world.terminal;
  const { plain, color } = options;
  const seenAs = JSON.stringify({ columns, colour, plain, color });
  const text = await remembered(
    folder,
    `${kind}-text`,
    { of: `${of} ${seenAs}`, upTo: lastDay },
    async () => {
      const { statsText } = await import('../render/stats.ts');
      return statsText(await summary(), lookOf(options, world));
    },
  );
  world.terminal.page(text);
}

/** Days from which on it matters how large this process grows by them. */
const manyDays = 4_000;

/** Days after which it is given back what they took, where there are many. */
const someDays = 2_000;

/** The long view over `asked`. Of many days, nothing is held longer than it is needed. */
async function addedUp(folder: Folder, checked: Journal, asked: Period): Promise<Stats> {
  const { statsOf, promisesCounted } = await import('../summary/stats-of.ts');
  const { figures } = await import('../summary/figures.ts');
  const { viewOf } = await import('../summary/view.ts');
  const { today } = folder;
  const period = periodSeen(checked, asked, today);
  if (!period) return statsOf(checked, asked, today);
  const letGo = lengthOf(period) >= manyDays ? folder.letGo : undefined;
  const view = viewOf(checked, period, today);
  const { of, promised } = figures(view);
  let read = 0;
  const journal = await journalFor(folder, checked, asked, (entry) => {
    if (read % someDays === 0) letGo?.(true);
    read += 1;
    return of(entry);
  });
  // Another hand was at it just now.
  const isSame =
    JSON.stringify(journal.away) === JSON.stringify(checked.away) &&
    JSON.stringify(periodSeen(journal, asked, today)) === JSON.stringify(period);
  if (!isSame) return addedUp(folder, journal, asked);
  letGo?.(true);
  // What was handed over is held as long as a function is at work.
  const counted = (() => promisesCounted(view, promised(journal.entries)))();
  letGo?.(true);
  return statsOf(journal, asked, today, counted);
}

/** As much of the journal as the long view over `asked` rests on, and `beside` it; `part` of each entry. */
async function journalFor(
  folder: Folder,
  { standards }: Journal,
  asked: Period,
  part?: (entry: Entry) => Entry,
  beside: readonly Span[] = [],
): Promise<Journal> {
  const { restsFrom, restsOnMore } = await import('../summary/stats-rest.ts');
  const from = asked.to >= folder.today ? restsFrom(standards, asked) : undefined;
  if (from === undefined) return readJournal(folder, 'all', part);
  const some = await readJournal(folder, [{ from, to: asked.to }, ...beside], part);
  return restsOnMore(some, asked) ? readJournal(folder, 'all', part) : some;
}
