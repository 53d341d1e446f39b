import type { Status } from './commitment.ts';
import type { Day } from './day.ts';
import type { Side } from './side.ts';

/** What may become of a goal; `active` while it is worked on. */
export const goalStatuses = ['active', 'reached', 'dropped'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** How progress is measured: a number of something, from where to where. It may fall. */
export interface Measure {
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/** A development goal: a skill to grow, its measure, its by-when. */
export interface Goal {
  readonly id: string;
  readonly text: string;
  readonly status: GoalStatus;
  readonly side?: Side;
  readonly since?: Day;
  readonly by?: Day;
  /** The day it was reached or dropped; left out: nobody knows, and it counts as long ago. */
  readonly ended?: Day;
  readonly measure?: Measure;
  readonly private?: boolean;
}

/** One thing done for a goal; while `open`, one thing meant to be done that day. */
export interface Step {
  readonly goal: string;
  readonly text: string;
  /** Where the goal's measure stands after this step. */
  readonly value?: number;
  /** `kept` unless the file says otherwise. */
  readonly status: Status;
  readonly private?: boolean;
}

/** The status that `goal` had on `day`: active until the day on which it ended. */
export function statusOn({ status, ended }: Goal, day: Day): GoalStatus {
  return ended !== undefined && day < ended ? 'active' : status;
}
