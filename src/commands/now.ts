import { agendaOf, openSteps } from '../journal/agenda.ts';
import { inShort } from '../journal/day.ts';
import { begunOn, entriesDuring, entryOn, type Journal } from '../journal/journal.ts';
import { before, weekOf } from '../journal/period.ts';
import { settlingOn } from '../journal/settling.ts';
import { agenda } from '../render/agenda.ts';
import { json } from '../render/json.ts';
import { leftOut } from '../render/left-out.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { around } from '../store/need.ts';
import { questionsPassed, wholeCheckIn } from '../store/progress.ts';
import { readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

/** `lead` alone: where today stands, and what to do next. */
export async function now(options: Global & { readonly json?: boolean }, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const look = lookOf(options, world);
  const { weekStarts } = folder.settings;
  const journal = await readJournal(folder, [
    before(weekOf(folder.today, weekStarts), weekStarts),
    ...around(folder.today),
  ]);
  if (options.json) return world.terminal.put(json(await asData(folder, journal)));
  world.terminal.note(leftOut(journal.unread, look));
  world.terminal.say(`${agenda(journal, folder.today, look)}\n${await next(folder, journal)}\n`);
}

/** The same as data: today, what it is for, what is listed with its number, and what waits to be settled. */
async function asData(folder: Folder, journal: Journal) {
  const { today } = folder;
  const { intention, closed } = entryOn(journal, today) ?? {};
  return {
    today,
    ...(intention !== undefined && { intention }),
    opened: (await questionsPassed(folder, today)).has(wholeCheckIn),
    closed: closed !== undefined,
    unsettled: settlingOn(journal, today).days,
    commitments: agendaOf(journal, today).map(({ number, commitment }) => ({ number, ...commitment })),
    steps: openSteps(journal, today),
    unread: journal.unread,
  };
}

/** One line of advice: the next thing to do. */
async function next(folder: Folder, journal: Journal): Promise<string> {
  const { today } = folder;
  if (!folder.exists && begunOn(journal) === undefined) return 'Start with: lead today';
  const { days } = settlingOn(journal, today);
  const unsettled =
    days.length > 0 ? `Not settled yet: ${days.map((day) => inShort(day, today)).join(', ')}. ` : '';
  const review = await unreviewed(folder, journal);
  const isWhole = (await questionsPassed(folder, today)).has(wholeCheckIn);
  if (!isWhole || unsettled !== '') return `${unsettled}Next: lead today${review && `. ${review}`}`;
  const closed = entryOn(journal, today)?.closed !== undefined;
  return review || (closed ? 'The day is closed. Tomorrow: lead today' : 'In the evening: lead close');
}

/** On the first day of a week: last week's review, if anything was written then and it is not signed off. */
async function unreviewed(folder: Folder, journal: Journal): Promise<string> {
  const { today, settings } = folder;
  const week = weekOf(today, settings.weekStarts);
  const last = before(week, settings.weekStarts);
  if (today !== week.from || entriesDuring(journal, last).length === 0) return '';
  const { readReview } = await import('../store/reviews.ts');
  const [review] = (await readReview(folder, last)).items;
  return review?.closed === undefined ? 'Last week has no review yet: lead review' : '';
}
