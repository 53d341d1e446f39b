import type { Period } from '../journal/period.ts';
import type { Review } from '../journal/review.ts';
import type { Settings } from '../journal/settings.ts';
import type { FixedFile } from './index-data.ts';
import { type FixedRead, fixedNow } from './index-fixed.ts';
import type { Index } from './index-open.ts';
import { indexFolder } from './index-places.ts';
import { stamped } from './index-sheet.ts';
import { reviewPath } from './layout.ts';
import type { Read } from './read.ts';

/** Every review, with how its file is known: few commands need them, and those need all. */
interface KeptReviews {
  readonly stamp: string;
  /** By the label of the period. */
  readonly files: Readonly<Record<string, FixedFile<Read<Review>>>>;
}

const keptPath = `${indexFolder}/reviews.json`;

/** The reviews of `periods`, in their order, as their files say now: from the index, where it knows the files as they are. */
export async function reviewsFromIndex(
  { quick, stamp }: Index,
  { weekStarts }: Pick<Settings, 'weekStarts'>,
  periods: readonly Period[],
  read: (period: Period) => Promise<FixedRead<Read<Review>>>,
): Promise<Read<Review>[]> {
  // What a week is, the settings say.
  const own = `${stamp} ${weekStarts}`;
  const text = quick.kept(keptPath);
  const before = text === undefined ? {} : (stamped<KeptReviews>(text, own)?.files ?? {});
  const files: Record<string, FixedFile<Read<Review>>> = {};
  const reviews: Read<Review>[] = [];
  for (const period of periods) {
    const { label } = period;
    const file = await fixedNow(quick, before[label], reviewPath(label), () => read(period));
    files[label] = file;
    reviews.push(file.said);
  }
  const isSame =
    Object.keys(before).length === periods.length &&
    periods.every(({ label }) => files[label] === before[label]);
  if (!isSame) keep();
  return reviews;

  /** It is written whole, and says of each file how it was known: whoever writes last does no harm. */
  function keep(): void {
    try {
      quick.keep(keptPath, JSON.stringify({ stamp: own, files } satisfies KeptReviews));
    } catch {
      // A journal that cannot be written to is read without.
    }
  }
}
