import { type Period, parsePeriod } from '../journal/period.ts';
import { type Review, reviewKinds } from '../journal/review.ts';
import { changeFile } from './change.ts';
import type { Folder } from './folder.ts';
import { reviewOrder, reviewPath, reviewsFolder } from './layout.ts';
import type { Read } from './read.ts';
import { fileRead } from './read-files.ts';
import { reviewFrom, reviewSchema } from './review-file.ts';
import type { Change, Style } from './yaml-edit.ts';

/** Ids stand on one line. */
const style: Style = {
  order: reviewOrder,
  flow: (path) => ['commitments', 'new-goals'].includes(String(path.at(-1))),
};

/** Reads every review, by period; what does not read or fit is left out and named. */
export async function readReviews(folder: Folder): Promise<Read<Review>> {
  const names = await folder.files.list(reviewsFolder);
  const periods = names.flatMap((name) => periodOfFile(name, folder) ?? []);
  const read = await Promise.all(periods.map((period) => readReview(folder, period)));
  return { items: read.flatMap(({ items }) => items), unread: read.flatMap(({ unread }) => unread) };
}

/** Reads the review of `period`; none where it has not been begun. */
export async function readReview(folder: Folder, period: Period): Promise<Read<Review>> {
  const path = reviewPath(period.label);
  const { value } = await fileRead(folder.files, path, reviewSchema, (written) =>
    written ? [reviewFrom(written, period)] : [],
  );
  return value;
}

/**
 * Changes the review of `period`, which need not be there yet.
 *
 * @throws LeadError, and writes nothing, if the file does not fit.
 */
export async function changeReview(
  folder: Folder,
  period: Period,
  changes: readonly Change[],
): Promise<boolean> {
  return changeFile(folder, reviewPath(period.label), reviewSchema, () => changes, style);
}

/** The period whose review stands in the file called `name`; `undefined` for any other file. */
function periodOfFile(name: string, { settings }: Folder): Period | undefined {
  const label = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : undefined;
  const period = label === undefined ? undefined : parsePeriod(label, settings.weekStarts);
  const isReviewed = period && reviewKinds.some((kind) => kind === period.kind);
  return isReviewed && period.label === label ? period : undefined;
}
