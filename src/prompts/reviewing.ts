import type { HardAsked } from '../journal/hard-question.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import type { Review, StandardAsked } from '../journal/review.ts';
import type { Look } from '../render/look.ts';
import { changeReview } from '../store/change-review.ts';
import { type Folder, unfit } from '../store/folder.ts';
import { passQuestion, questionsPassed } from '../store/progress.ts';
import { reviewFrom } from '../store/review-file.ts';
import type { ReviewTemplate } from '../store/review-questions.ts';
import { readReview } from '../store/reviews.ts';
import type { Change } from '../store/yaml-edit.ts';
import type { World } from '../world/world.ts';
import { insist } from './insist.ts';

/** What every question of a review needs to be asked and its answer kept. */
export interface Reviewing {
  readonly world: World;
  readonly folder: Folder;
  readonly look: Look;
  /** What is looked back on. */
  readonly period: Period;
  /** What is looked ahead to. */
  readonly next: Period;
  readonly template: ReviewTemplate;
  /** The last review that set out to do something. */
  readonly lastTime?: Review;
  /** Whether a review before this one was passed over. */
  readonly missed: boolean;
  /** The hard question that the journal asks for, if there is any, after what was decided in the review so far. */
  hardQuestion(journal: Journal, decided: Pick<Review, 'carried'>): HardAsked | undefined;
  /** The standard that wants looking at, if there is one. */
  standardAsked(journal: Journal): StandardAsked | undefined;
}

/**
 * The review as its file says it at this moment; an empty one if there is none.
 *
 * @throws LeadError if the file does not read or fit.
 */
export async function reviewNow({ folder, period }: Pick<Reviewing, 'folder' | 'period'>): Promise<Review> {
  const { items, unread } = await readReview(folder, period);
  if (unread.length > 0) throw unfit(unread);
  return items[0] ?? reviewFrom(undefined, period);
}

/** Keeps something in the review's file. */
export async function keep(
  { world, folder, period }: Pick<Reviewing, 'world' | 'folder' | 'period'>,
  ...changes: readonly Change[]
): Promise<void> {
  await insist(world, () => changeReview(folder, period, changes));
}

/** The questions of the review that the person has passed by, with or without an answer. */
export async function passed({ folder, period }: Reviewing): Promise<ReadonlySet<string>> {
  return questionsPassed(folder, period.label, 'review');
}

/** Remembers that the question was passed by. */
export async function pass({ folder, period }: Reviewing, question: string): Promise<void> {
  await passQuestion(folder, period.label, question, 'review');
}
