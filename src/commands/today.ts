import { LeadError } from '../errors.ts';
import { type Day, inShort, spellOut } from '../journal/day.ts';
import { dayOf } from '../journal/moment.ts';
import { focusesFor, focusOn, type Review } from '../journal/review.ts';
import { nextPeriod } from '../journal/review-period.ts';
import { settlingOn } from '../journal/settling.ts';
import { addToDay } from '../prompts/adding.ts';
import { askCarried } from '../prompts/carried-asked.ts';
import type { CheckIn } from '../prompts/check-in.ts';
import { close } from '../prompts/closing.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { bridgeGap } from '../prompts/gap.ts';
import { isOpened, open } from '../prompts/opening.ts';
import { isUntouched } from '../prompts/untouched.ts';
import { agenda } from '../render/agenda.ts';
import { leftOut } from '../render/left-out.ts';
import type { Look } from '../render/look.ts';
import { focusLine } from '../render/review-ahead.ts';
import { checkInForm } from '../store/check-in-form.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { around, toSettle } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import { readReviews } from '../store/reviews.ts';
import { readTemplate } from '../store/templates.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

export interface TodayOptions extends Global {
  /** Another day than today, as people say it. */
  readonly on?: string;
  /** A YAML file of answers, or `-` for standard input. */
  readonly answers?: string;
}

/**
 * `lead today`: the check-in. Settles what is open from earlier days, then
 * opens the day. Interrupted, it goes on from there the next time.
 *
 * @throws LeadError if the day is none or lies ahead, if the answers do not
 *   fit, or if there are none and nobody to ask.
 */
export async function today(options: TodayOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const day = options.on === undefined ? folder.today : await dayGiven(options.on, folder);
  if (day > folder.today) {
    throw new LeadError(`${spellOut(day)} is still to come`, {
      failure: 'misused',
      hint: 'A day is opened on the day itself, or later.',
    });
  }
  if (options.answers !== undefined) return withAnswers(world, folder, day, options.answers);
  if (!world.terminal.interactive) {
    throw new LeadError('nobody here to ask', {
      failure: 'misused',
      hint: 'Give the answers in a file: lead today --answers FILE (or - for standard input).',
    });
  }
  await ask(options, world, folder, day);
}

async function withAnswers(world: World, folder: Folder, day: Day, from: string): Promise<void> {
  const { answersGiven } = await import('./answers-given.ts');
  const { answer } = await import('../prompts/answers.ts');
  const { source, name } = await answersGiven(world, from);
  const { closed, opened, written } = await answer(world, folder, day, source, name);
  const days = (some: readonly Day[]) => some.map((one) => inShort(one, folder.today)).join(', ');
  const settled = closed.length > 0 ? `Closed ${days(closed)}. ` : '';
  world.terminal.say(
    written
      ? `${settled}${opened ? 'Opened' : 'Added to'} ${days([day])}.\n`
      : 'All of it was written down already.\n',
  );
}

async function ask(options: TodayOptions, world: World, folder: Folder, day: Day): Promise<void> {
  const { terminal } = world;
  const look = lookOf(options, world);
  const asksFirst = await isUntouched(folder);
  if (asksFirst && (await world.ask.confirm('No standards and goals yet. Pick some first?', true))) {
    const { counted, setUp } = await import('../prompts/set-up.ts');
    await setUp(world, folder);
    terminal.say(`\n${await counted(folder)}\n\n`);
  }
  if (!folder.exists) await (await import('../store/add.ts')).addSettings(folder);
  const template = await readTemplate(world, folder.files, 'check-in.yaml', checkInForm);
  const checkIn: CheckIn = { world, folder, look, template, plain: options.plain ?? false };
  let journal = await readJournal(folder, toSettle(day));
  terminal.note(leftOut(journal.unread, look));
  const finished = await isOpened(checkIn, day);
  if (!finished) {
    terminal.say(`${look.paint.heading(spellOut(day))}\n${await focusFor(folder, day, look)}`);
  }

  let settling = settlingOn(journal, day);
  if (await bridgeGap(checkIn, settling, day)) {
    // What was settled in another window meanwhile is not asked about.
    journal = await readJournal(folder, toSettle(day));
    settling = settlingOn(journal, day);
  }
  await close(checkIn, settling, journal);
  if (day === folder.today) await askCarried(checkIn, day);
  await (finished ? addToDay(checkIn, day) : open(checkIn, day));
  terminal.say(`\n${agenda(await readJournal(folder, around(folder.today)), folder.today, look)}`);
}

/** On the first day that a review looked ahead to, what it is for; else nothing. */
async function focusFor(folder: Folder, day: Day, look: Look): Promise<string> {
  const { weekStarts, dayStarts } = folder.settings;
  const ahead = ({ period, closed }: Review) =>
    nextPeriod(period, closed ? dayOf(closed, dayStarts) : day, weekStarts);
  const focuses = focusesFor((await readReviews(folder)).items, day, ahead);
  if (focuses.length === 0) return '';
  const { entries } = await readJournal(
    folder,
    focuses.map((one) => ({ from: one.ahead.from, to: day })),
  );
  const review = focusOn(focuses, entries, day);
  return review ? focusLine(review, look) : '';
}
