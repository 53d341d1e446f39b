import type { Paint } from './paint.ts';

/** How output is to look: its colours and marks, and how wide it may be. */
export interface Look {
  readonly paint: Paint;
  /** Width in character cells. */
  readonly columns: number;
}
