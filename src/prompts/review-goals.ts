import { inShort, laterOf } from '../journal/day.ts';
import type { Goal } from '../journal/goal.ts';
import type { Journal } from '../journal/journal.ts';
import type { Review, ReviewQuestion } from '../journal/review.ts';
import { shown } from '../render/shown.ts';
import { readJournal } from '../store/read.ts';
import { askForGoals } from './goals-asked.ts';
import { askAnswer } from './review-answer.ts';
import { endGoal } from './review-kept.ts';
import { keep, type Reviewing } from './reviewing.ts';

/** Asks of every goal whose time is over what becomes of it, then the question itself. */
export async function askGoals(
  reviewing: Reviewing,
  question: ReviewQuestion,
  review: Review,
): Promise<void> {
  const { world, folder, period, next } = reviewing;
  const { today } = folder;
  const journal = await readJournal(folder);
  const over = journal.goals.filter(
    ({ id, status, by }) =>
      status === 'active' && by !== undefined && by <= laterOf(period.to, today) && !(id in review.goals),
  );
  for (const goal of over) {
    const goOn = { value: 'go-on', label: `go on with it until ${inShort(next.to, today)}` } as const;
    const reached = { value: 'reached', label: 'it is reached' } as const;
    const drop = { value: 'drop', label: 'drop it' } as const;
    const likely = isReached(goal, journal) ? [reached, goOn, drop] : [goOn, reached, drop];
    const asked = `"${shown(goal.text)}" was meant for ${inShort(goal.by!, today)}. What becomes of it?`;
    await endGoal(reviewing, goal, await world.ask.choose(asked, likely));
  }
  await askAnswer(reviewing, question, review);
}

/** Proposes goals from the starter list, where there is room for one. */
export async function askNewGoals(reviewing: Reviewing, { text }: ReviewQuestion): Promise<void> {
  const goals = await askForGoals(reviewing.world, reviewing.folder, text);
  for (const { id } of goals) await keep(reviewing, { append: ['new-goals'], item: id });
}

function isReached({ id, measure }: Goal, { entries }: Journal): boolean {
  const steps = entries.flatMap(({ development }) => development);
  const value = steps.findLast(
    (step) => step.goal === id && step.status === 'kept' && step.value !== undefined,
  );
  if (!measure || value?.value === undefined) return false;
  return measure.to > measure.from ? value.value >= measure.to : value.value <= measure.to;
}
