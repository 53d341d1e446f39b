import { LeadError } from '../errors.ts';
import { begunOn, type Journal } from '../journal/journal.ts';
import { type Period, within } from '../journal/period.ts';
import { earlierReviews, isMissed, lastTime, type Review, type ReviewKind } from '../journal/review.ts';
import { nextPeriod } from '../journal/review-period.ts';
import { goThrough } from '../prompts/review.ts';
import { askFocus } from '../prompts/review-answer.ts';
import { answerReview } from '../prompts/review-answers.ts';
import { periodReviewed, reviewGiven } from '../prompts/review-given.ts';
import { keep, type Reviewing, reviewNow } from '../prompts/reviewing.ts';
import { leftOut } from '../render/left-out.ts';
import { reviewText } from '../render/review.ts';
import { lookAhead, periodWords, reviewTitle } from '../render/review-ahead.ts';
import { reviewFacts } from '../render/review-facts.ts';
import { addSettings } from '../store/add.ts';
import { changeReview } from '../store/change-review.ts';
import { openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import { readReviewTemplate } from '../store/review-questions.ts';
import { readReviews } from '../store/reviews.ts';
import { hardQuestion, reasonsHolding } from '../summary/hard-question.ts';
import { standardAsked } from '../summary/standard-asked.ts';
import { summarise } from '../summary/summarise.ts';
import type { World } from '../world/world.ts';
import { answersGiven } from './answers-given.ts';
import { type Global, lookOf } from './global.ts';

export interface ReviewOptions extends Global {
  /** Print a review instead of doing one. */
  readonly show?: boolean;
  /** As data, which also means print it. */
  readonly json?: boolean;
  /** A YAML file of answers, or `-` for standard input. */
  readonly answers?: string;
  /** Leave it out of reports for others. */
  readonly private?: boolean;
}

/**
 * `lead review`: a one-on-one with oneself about the week that is over, or any
 * other period. Interrupted, it goes on from there the next time.
 *
 * @throws LeadError if the period is none or lies ahead, if the answers do not
 *   fit, or if there are none and nobody to ask.
 */
export async function review(words: readonly string[], options: ReviewOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today, settings } = folder;
  const given = await reviewGiven(words, folder);
  const reviews = await readReviews(folder);
  const look = lookOf(options, world);
  if (options.show || options.json)
    return (await import('./review-show.ts')).showReview(
      given,
      words.length > 0,
      reviews,
      options,
      world,
      folder,
    );

  const journal = await readJournal(folder);
  if (begunOn(journal) === undefined)
    return world.terminal.say('Nothing to look back on yet. Start with: lead today\n');
  world.terminal.note(leftOut([...journal.unread, ...reviews.unread], look));
  const period = periodReviewed(given, today, settings.weekStarts, (one) => ({
    written: journal.entries.some(({ day }) => within(one, day)),
    begun: reviews.items.some((review) => review.period.label === one.label && review.closed === undefined),
  }));
  const reviewing = await reviewingOf(period, reviews.items, journal, { world, folder, look });
  const hide = async () =>
    void (options.private && (await changeReview(folder, period, [{ set: ['private'], to: true }])));
  if (options.answers !== undefined) {
    await withAnswers(reviewing, options.answers);
    return hide();
  }
  if (!world.terminal.interactive) {
    throw new LeadError('nobody here to ask', {
      failure: 'misused',
      hint: 'Give the answers in a file: lead review --answers FILE (or - for standard input); or read the last one: lead review --show.',
    });
  }
  await addSettings(folder);
  await hide();
  const isChosen = given.period === undefined && !within(period, today);
  await (reviews.items.some((one) => one.period.label === period.label && one.closed)
    ? again(reviewing, journal)
    : ask(reviewing, journal, isChosen));
}

async function reviewingOf(
  period: Period,
  reviews: readonly Review[],
  journal: Journal,
  { world, folder, look }: Pick<Reviewing, 'world' | 'folder' | 'look'>,
): Promise<Reviewing> {
  const { today, settings } = folder;
  const template = await readReviewTemplate(world, folder.files, period.kind as ReviewKind);
  const before = lastTime(reviews, period);
  const askedLast = earlierReviews(reviews, period).findLast(({ hard }) => hard)?.hard?.id;
  return {
    world,
    folder,
    look,
    period,
    next: nextPeriod(period, today, settings.weekStarts),
    template,
    ...(before && { lastTime: before }),
    missed: isMissed(reviews, journal.entries, period),
    hardQuestion: (now, { carried }) => {
      const shrunk = new Set(Object.keys(carried).filter((id) => carried[id] === 'shrink'));
      return hardQuestion(template.deck, reasonsHolding(now, period, today, shrunk), period, askedLast);
    },
    standardAsked: (now) => standardAsked(now, period, today),
  };
}

async function withAnswers(reviewing: Reviewing, from: string): Promise<void> {
  const { world, period } = reviewing;
  const { source, name } = await answersGiven(world, from);
  await answerReview(reviewing, source, name);
  world.terminal.say(`Signed off: the review of ${periodWords(period)}.\n`);
}

async function ask(reviewing: Reviewing, journal: Journal, isChosen: boolean): Promise<void> {
  const { world, folder, look, period } = reviewing;
  const { paint } = look;
  const goesOn = (await reviewNow(reviewing)).opened !== undefined;
  const about = [
    goesOn && 'going on where you left it',
    isChosen && `the ${period.kind} that is over; for this one: lead review this ${period.kind}`,
  ].filter((part) => part !== false);
  world.terminal.say(
    [
      `${paint.heading(reviewTitle(period))}\n`,
      ...about.map((line) => `${paint.quiet(line)}\n`),
      `\n${reviewFacts(summarise(journal, period, folder.today), look)}\n`,
    ].join(''),
  );
  await goThrough(reviewing);
  await signedOff(reviewing);
}

async function signedOff(reviewing: Reviewing): Promise<void> {
  const { world, folder, look, next } = reviewing;
  const ahead = lookAhead(await reviewNow(reviewing), await readJournal(folder), folder.today, look);
  const heading = look.paint.heading(`Signed off. ${upperFirst(periodWords(next))}:`);
  world.terminal.say(ahead ? `\n${heading}\n${ahead}` : '\nSigned off.\n');
}

/** A review that is signed off: shown, and its focus may be changed. */
async function again(reviewing: Reviewing, journal: Journal): Promise<void> {
  const { world, folder, look, template } = reviewing;
  const now = await reviewNow(reviewing);
  world.terminal.say(`${reviewText(now, template, journal, folder.today, look)}\n`);
  const choice = await world.ask.choose('Anything to change?', [
    { value: 'nothing', label: 'nothing, all is said' },
    { value: 'focus', label: 'the focus' },
    ...(now.short ? [{ value: 'long', label: 'go on to the whole review' } as const] : []),
  ]);
  if (choice === 'nothing') return;
  if (choice === 'long') {
    await keep(reviewing, { remove: ['form'] }, { remove: ['closed'] });
    return ask(reviewing, journal, false);
  }
  const question = template.long.find(({ id }) => id === 'focus') ?? { text: 'What comes next is for what?' };
  await askFocus(reviewing, question, now.focus);
  await signedOff(reviewing);
}

function upperFirst(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
