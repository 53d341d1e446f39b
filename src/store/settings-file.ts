import * as v from 'valibot';
import { parseDuration } from '../journal/duration.ts';
import { dayStartsPattern, parseDayStarts } from '../journal/moment.ts';
import { type Settings, usualSettings, weekStarts } from '../journal/settings.ts';
import { duration, mapOf, oneOf, yesNo } from './scalars.ts';

const waysToSayDayStarts = 'it must be a time from "00:00" to "12:00", in quotes';

/** What `lead.yaml` may say. */
export const settingsSchema = v.nullish(
  mapOf({
    version: v.nullish(
      v.literal(1, 'this lead reads version 1; a newer lead may have written it'),
      usualSettings.version,
    ),
    'week-starts': v.nullish(oneOf(weekStarts), usualSettings.weekStarts),
    'day-starts': v.nullish(
      v.pipe(v.string(waysToSayDayStarts), v.regex(dayStartsPattern, waysToSayDayStarts)),
      usualSettings.dayStarts,
    ),
    'working-day': v.nullish(duration, '8h'),
    lenses: v.nullish(yesNo, usualSettings.lenses),
  }),
);

/** The settings that `lead.yaml` says; the usual ones where it says nothing. */
export function settingsFrom(written: v.InferOutput<typeof settingsSchema>): Settings {
  if (!written) return usualSettings;
  return {
    version: written.version,
    weekStarts: written['week-starts'],
    dayStarts: parseDayStarts(written['day-starts'])!,
    workingDay: parseDuration(written['working-day'], usualSettings.workingDay)!,
    lenses: written.lenses,
  };
}

/** What a new `lead.yaml` says. */
export const newSettings =
  'version: 1\nweek-starts: mon      # mon, sun or sat\nday-starts: "00:00"   # before it, it is still the day before\nlenses: true          # whether the check-in asks the lens question of the day\n';
