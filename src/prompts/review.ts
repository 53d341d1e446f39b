import type { Review, ReviewQuestion } from '../journal/review.ts';
import { lookAhead, periodWords } from '../render/review-ahead.ts';
import { readJournal } from '../store/read.ts';
import { askAnswer, askFocus, askHard } from './review-answer.ts';
import { askCarriedOver } from './review-carried.ts';
import { askGoals, askNewGoals } from './review-goals.ts';
import { askPromises } from './review-promises.ts';
import { askStandard } from './review-standard.ts';
import { keep, pass, passed, type Reviewing, reviewNow } from './reviewing.ts';

/** Stands for the hard question, whose words come from the deck. */
const hard: ReviewQuestion = { id: 'hard', text: '' };

/**
 * Goes through a review to its end: after a missed one the short form first,
 * then, if wanted, all questions. Every answer is in the file as soon as it is
 * given, and what was answered or passed by is not asked again.
 */
export async function goThrough(reviewing: Reviewing): Promise<void> {
  const { world, missed } = reviewing;
  const begun = await reviewNow(reviewing);
  if (begun.opened === undefined) {
    await keep(
      reviewing,
      { set: ['opened'], to: world.now },
      ...(missed ? [{ set: ['form'], to: 'short' }] : []),
    );
  }
  const { short } = await reviewNow(reviewing);
  if (!short || (await askShort(reviewing))) await askEach(reviewing, longForm(reviewing), '');
  await keep(reviewing, { set: ['closed'], to: world.now });
}

/** @returns whether the person goes on to the long form. */
async function askShort(reviewing: Reviewing): Promise<boolean> {
  const { world, template } = reviewing;
  world.terminal.say('A review was passed over, and that is fine. Three short questions first.\n');
  await askEach(reviewing, template.short, 'short ');
  const whole = await world.ask.confirm('Go on to the whole review?', false);
  if (whole) await keep(reviewing, { remove: ['form'] });
  return whole;
}

/** The hard question comes right after the standard, or where there is none, before the promises. */
function longForm({ template: { long } }: Reviewing): ReviewQuestion[] {
  const after = long.findIndex(({ id }) => id === 'standard') + 1;
  const before = long.findIndex(({ id }) => ['commitments', 'focus', 'sign-off'].includes(id));
  const at = after > 0 ? after : before < 0 ? long.length : before;
  return [...long.slice(0, at), hard, ...long.slice(at)];
}

async function askEach(
  reviewing: Reviewing,
  questions: readonly ReviewQuestion[],
  form: 'short ' | '',
): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    // Read again each time: an answer that was taken back meanwhile is asked for again.
    const done = await passed(reviewing);
    const question = questions.find(({ id }) => !done.has(`${form}${id}`));
    if (!question) return;
    // What is said before a question stands apart from the answer above it.
    await askOne(reviewing, question, await reviewNow(reviewing), isFirst ? '' : '\n');
    await pass(reviewing, `${form}${question.id}`);
  }
}

async function askOne(
  reviewing: Reviewing,
  question: ReviewQuestion,
  review: Review,
  above: string,
): Promise<void> {
  switch (question.id) {
    case 'last-time':
      return askLastTime(reviewing, question, review, above);
    case 'carried':
      return askCarriedOver(reviewing, question, review);
    case 'goals':
      return askGoals(reviewing, question, review);
    case 'standard':
      return askStandard(reviewing, question, review);
    case 'hard':
      return askHard(reviewing, review, above);
    case 'new-goals':
      return askNewGoals(reviewing, question);
    case 'commitments':
      return askPromises(reviewing, question, review, above);
    case 'focus':
      return review.focus === undefined ? askFocus(reviewing, question) : undefined;
    default:
      return askAnswer(reviewing, question, review);
  }
}

/** Shows what the last review set out to do, and what has become of it, and asks what came of it. */
async function askLastTime(
  reviewing: Reviewing,
  question: ReviewQuestion,
  review: Review,
  above: string,
): Promise<void> {
  const { world, folder, look, lastTime, period } = reviewing;
  if (!lastTime) {
    // Of a week, nothing was said that could be asked about; a longer period had wishes all the same.
    return period.kind === 'week' ? undefined : askAnswer(reviewing, question, review);
  }
  const said = lookAhead(lastTime, await readJournal(folder), folder.today, look);
  world.terminal.say(
    `${above}${look.paint.strong(`What you set out to do, in the review of ${periodWords(lastTime.period)}`)}\n${said}`,
  );
  await askAnswer(reviewing, question, review);
}
