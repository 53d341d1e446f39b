import { type Minutes, parseDuration, usualWorkingDay } from './duration.ts';
import { type DayStarts, midnight, parseDayStarts } from './moment.ts';
import type { Section } from './section.ts';

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
  /** Sections that are left out of what is for others. */
  readonly private: readonly Section[];
}

/** What holds where `lead.yaml` says nothing. */
export const usualSettings: Settings = {
  version: 1,
  weekStarts: 'mon',
  dayStarts: midnight,
  workingDay: usualWorkingDay,
  lenses: true,
  private: [],
};

/** Settings as they are written, checked; what is not written, or is empty, is left open. */
export interface WrittenSettings {
  readonly 'week-starts'?: WeekStarts | null;
  readonly 'day-starts'?: string | null;
  readonly 'working-day'?: string | null;
  readonly lenses?: boolean | null;
  readonly private?: readonly Section[] | null;
}

/** The settings that a journal says; where it says nothing, those of the person's `own`, else the usual ones. */
export function settingsFrom(written: WrittenSettings, own: WrittenSettings): Settings {
  const dayStarts = written['day-starts'] ?? own['day-starts'] ?? '';
  const workingDay = written['working-day'] ?? own['working-day'] ?? '';
  return {
    version: usualSettings.version,
    weekStarts: written['week-starts'] ?? own['week-starts'] ?? usualSettings.weekStarts,
    dayStarts: parseDayStarts(dayStarts) ?? usualSettings.dayStarts,
    workingDay: parseDuration(workingDay, usualSettings.workingDay) ?? usualSettings.workingDay,
    lenses: written.lenses ?? own.lenses ?? usualSettings.lenses,
    private: written.private ?? own.private ?? usualSettings.private,
  };
}
