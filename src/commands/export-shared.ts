import type { Journal } from '../journal/journal.ts';
import { hiddenIn, privateWithin, withoutPrivate } from '../journal/private.ts';
import type { Hidden } from '../journal/private-entry.ts';
import { openReviews } from '../journal/private-review.ts';
import type { Review } from '../journal/review.ts';
import type { TableName } from '../render/export-format.ts';
import type { OwnQuestion } from '../render/report-answers.ts';
import type { World } from '../world/world.ts';
import { ownQuestionsIn } from './export-questions.ts';
import type { Exported } from './export-writers.ts';

/** What of a journal may be handed over, and what was left out of it. */
export interface Shared {
  readonly journal: Journal;
  /** The questions of the person's own check-in whose answers may be handed over. */
  readonly own: readonly OwnQuestion[];
  readonly reviews: readonly Review[];
  /** Items of the period that are private. */
  readonly leftOut: number;
  /** What nobody else is to see; left out: everything is handed over. */
  readonly hidden?: Hidden;
}

interface Sharing extends Pick<Exported, 'folder' | 'whole' | 'period' | 'isAll'> {
  readonly reviews: readonly Review[];
  readonly includesPrivate: boolean;
  /** The one table that is asked for. */
  readonly table?: TableName | undefined;
}

/** `part` of the `whole` journal without what is private, unless it `includesPrivate`; counted is what belongs to `period`. */
export async function sharedOf(
  part: Journal,
  { folder, whole, period, isAll, reviews, includesPrivate, table }: Sharing,
  world: World,
): Promise<Shared> {
  const own = await ownQuestionsIn(folder, world);
  if (includesPrivate) return { journal: part, own, reviews, leftOut: 0 };
  const questions = own.filter((one) => one.private).map(({ id }) => id);
  const hidden = hiddenIn(whole, questions);
  const { journal, leftOut } = withoutPrivate(part, hidden);
  const counted = table === undefined ? part : (await import('./export-table.ts')).onlyTable(part, table);
  // What is left out of none is left out of no part.
  const count = () =>
    isAll ? withoutPrivate(counted, hidden).leftOut : privateWithin(counted, period, hidden);
  const isOfReviews = table === undefined || table.startsWith('review');
  const open = openReviews(reviews, whole, hidden);
  return {
    journal,
    own: own.filter(({ id }) => !questions.includes(id)),
    reviews: open.reviews,
    leftOut: (isOfReviews ? open.leftOut : 0) + (leftOut === 0 ? 0 : count()),
    hidden,
  };
}
