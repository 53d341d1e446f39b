import type { Month } from './index-data.ts';
import { aloneWith, type Index, keepSheet } from './index-open.ts';

/**
 * Writes the sheets of `months` and lets go of them, if the index is begun anew,
 * so that who reads fifty years need not hold all that was written in them. They
 * bear the time at which their head was begun: until that is written, they are
 * of use to nobody else. What cannot be written stays, and is written with the head.
 */
export function keepAhead(index: Index, months: readonly Month[]): void {
  const { sheets, changed } = index;
  if (!index.isAnew) return;
  try {
    aloneWith(index, () => {
      for (const month of months) {
        keepSheet(index, month, sheets.get(month)!);
        sheets.delete(month);
        changed.delete(month);
      }
    });
  } catch {
    // A journal that cannot be written to is read without.
  }
}
