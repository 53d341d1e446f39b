import { type Minutes, usualWorkingDay } from './duration.ts';
import { type DayStarts, midnight } from './moment.ts';

/** The weekdays on which a week may start. */
export const weekStarts = ['mon', 'sun', 'sat'] as const;
export type WeekStarts = (typeof weekStarts)[number];

/** What `lead.yaml` says of a journal. */
export interface Settings {
  readonly version: 1;
  readonly weekStarts: WeekStarts;
  readonly dayStarts: DayStarts;
  /** Minutes that `1d` of a budget stands for. */
  readonly workingDay: Minutes;
  /** Whether the check-in asks the lens question of the day. */
  readonly lenses: boolean;
}

/** What holds where `lead.yaml` says nothing. */
export const usualSettings: Settings = {
  version: 1,
  weekStarts: 'mon',
  dayStarts: midnight,
  workingDay: usualWorkingDay,
  lenses: true,
};
