import type { Period } from '../journal/period.ts';
import { changeFile } from './change-file.ts';
import type { Folder } from './folder.ts';
import { reviewOrder, reviewPath } from './layout.ts';
import { reviewSchema } from './review-file.ts';
import type { Change, Style } from './yaml-edit.ts';

/** Ids stand on one line. */
const style: Style = {
  order: reviewOrder,
  flow: (path) => ['commitments', 'new-goals'].includes(String(path.at(-1))),
};

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
