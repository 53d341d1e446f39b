import { type Period, parsePeriod } from '../journal/period.ts';
import { type Review, reviewKinds } from '../journal/review.ts';
import type { Folder } from './folder.ts';
import { reviewsFromIndex } from './index-reviews.ts';
import { reviewPath, reviewsFolder } from './layout.ts';
import type { FileRead, Read } from './read.ts';

/** Reads every review, by period; what does not read or fit is left out and named. */
export async function readReviews(folder: Folder): Promise<Read<Review>> {
  const names = await folder.files.list(reviewsFolder);
  const periods = names.flatMap((name) => periodOfFile(name, folder) ?? []);
  if (periods.length === 0) return { items: [], unread: [] };
  const plainly = () => Promise.all(periods.map(async (period) => (await reviewRead(folder, period)).value));
  const { index } = folder;
  const read = index
    ? await reviewsFromIndex(index, folder.settings, periods, (period) => reviewRead(folder, period)).catch(
        plainly,
      )
    : await plainly();
  return { items: read.flatMap(({ items }) => items), unread: read.flatMap(({ unread }) => unread) };
}

/** Reads the review of `period`; none where it has not been begun. */
export async function readReview(folder: Folder, period: Period): Promise<Read<Review>> {
  return (await reviewRead(folder, period)).value;
}

async function reviewRead({ files }: Folder, period: Period): Promise<FileRead<Read<Review>>> {
  // Whatever reads YAML is loaded when a review has changed since it was read last.
  const [{ fileRead }, { reviewFrom, reviewSchema }] = await Promise.all([
    import('./read-files.ts'),
    import('./review-file.ts'),
  ]);
  return fileRead(files, reviewPath(period.label), reviewSchema, (written) =>
    written ? [reviewFrom(written, period)] : [],
  );
}

/** The period whose review stands in the file called `name`; `undefined` for any other file. */
function periodOfFile(name: string, { settings }: Folder): Period | undefined {
  const label = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : undefined;
  const period = label === undefined ? undefined : parsePeriod(label, settings.weekStarts);
  const isReviewed = period && reviewKinds.some((kind) => kind === period.kind);
  return isReviewed && period.label === label ? period : undefined;
}
