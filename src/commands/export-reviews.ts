import { asks, type Filter } from '../journal/filter.ts';
import { type Period, within } from '../journal/period.ts';
import type { Review } from '../journal/review.ts';
import type { Folder } from '../store/folder.ts';
import type { Read } from '../store/read.ts';
import { readReviews } from '../store/reviews.ts';

/** The reviews of periods that lie within what is exported, oldest first; none where a filter asks for other things. */
export async function reviewsAsked(
  folder: Folder,
  { period, isAll, filter }: { period: Period; isAll: boolean; filter: Filter },
): Promise<Read<Review>> {
  const { kinds, ...others } = filter;
  if (asks(others) || (kinds && !kinds.includes('review'))) return { items: [], unread: [] };
  const { items, unread } = await readReviews(folder);
  const isIn = ({ period: of }: Review) => isAll || (within(period, of.from) && within(period, of.to));
  const order = (review: Review) => `${review.period.to} ${review.period.label}`;
  return { items: items.filter(isIn).sort((a, b) => (order(a) < order(b) ? -1 : 1)), unread };
}
