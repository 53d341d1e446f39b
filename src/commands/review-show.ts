import { emptyEntry } from '../journal/entry.ts';
import { hasWords, type Review, type ReviewKind } from '../journal/review.ts';
import type { ReviewGiven } from '../prompts/review-given.ts';
import { json } from '../render/json.ts';
import { leftOut } from '../render/left-out.ts';
import { reviewText } from '../render/review.ts';
import { periodWords } from '../render/review-ahead.ts';
import type { Folder } from '../store/folder.ts';
import { type Read, readJournal } from '../store/read.ts';
import { readReviewTemplate } from '../store/review-questions.ts';
import type { World } from '../world/world.ts';
import { lookOf } from './global.ts';
import type { ReviewOptions } from './review.ts';

/** `lead review --show`: the review that was asked for, or else the last one. `isNamed`: a kind of them was named. */
export async function showReview(
  { kind, period }: ReviewGiven,
  isNamed: boolean,
  { items, unread }: Read<Review>,
  options: ReviewOptions,
  world: World,
  folder: Folder,
): Promise<void> {
  const look = lookOf(options, world);
  const found = period
    ? items.find((one) => one.period.label === period.label)
    : items
        .filter((one) => (!isNamed || one.period.kind === kind) && hasWords(one))
        .toSorted((a, b) => (a.period.to < b.period.to ? -1 : 1))
        .at(-1);
  world.terminal.note(leftOut(unread, look));
  if (options.json) return world.terminal.put(json(found ?? null));
  if (!found)
    return world.terminal.say(
      period ? `No review of ${periodWords(period)}.\n` : 'No review yet. Begin one: lead review\n',
    );
  const template = await readReviewTemplate(world, folder.files, found.period.kind as ReviewKind);
  // Of all days, no more is told than the commitments that it names.
  const named = new Set([...found.commitments, ...Object.keys(found.carried)]);
  const journal = await readJournal(folder, 'all', ({ day, commitments }) => ({
    ...emptyEntry(day),
    commitments: commitments.filter(({ id }) => named.has(id)),
  }));
  world.terminal.page(reviewText(found, template, journal, folder.today, look));
}
