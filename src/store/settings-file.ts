import * as v from 'valibot';
import { spellDuration } from '../journal/duration.ts';
import { dayStartsPattern } from '../journal/moment.ts';
import { sections } from '../journal/section.ts';
import { type Settings, usualSettings, type WrittenSettings, weekStarts } from '../journal/settings.ts';
import { duration, mapOf, oneOf, yesNo } from './scalars.ts';
import { at } from './yaml-data.ts';

const waysToSayDayStarts = 'it must be a time from "00:00" to "12:00", in quotes';
const dayStarts = v.pipe(v.string(waysToSayDayStarts), v.regex(dayStartsPattern, waysToSayDayStarts));

const privateSections = v.nullish(
  v.array(oneOf(sections), 'it must be a list of sections, such as [notes, lens]'),
);

/** What `lead.yaml` may say. */
export const settingsSchema = v.nullish(
  mapOf({
    version: v.nullish(
      v.literal(1, 'this lead reads version 1; a newer lead may have written it'),
      usualSettings.version,
    ),
    'week-starts': v.nullish(oneOf(weekStarts), usualSettings.weekStarts),
    'day-starts': v.nullish(dayStarts, usualSettings.dayStarts),
    'working-day': v.nullish(duration, '8h'),
    lenses: v.nullish(yesNo, usualSettings.lenses),
    private: privateSections,
  }),
);

/** The same settings where a person's own config says them: what holds in journals that say nothing. */
export const ownSettings = {
  'week-starts': v.nullish(oneOf(weekStarts)),
  'day-starts': v.nullish(dayStarts),
  'working-day': v.nullish(duration),
  lenses: v.nullish(yesNo),
  private: privateSections,
};

/** The settings among the `data` of a file that fits. */
export function writtenSettings(data: unknown): WrittenSettings {
  const said = Object.keys(ownSettings).map((key) => [key, at(data, key)]);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** What a new `lead.yaml` says: all of `settings`, so that it means the same on every machine. */
export function newSettings(settings: Settings): string {
  const { weekStarts: starts, dayStarts: begins, workingDay, lenses } = settings;
  const lines = [
    ['week-starts', starts, 'mon, sun or sat'],
    ['day-starts', `"${begins}"`, 'before it, it is still the day before'],
    ...(workingDay === usualSettings.workingDay
      ? []
      : [['working-day', spellDuration(workingDay), 'what 1d of a budget stands for']]),
    ['lenses', String(lenses), 'whether the check-in asks the lens question of the day'],
    ...(settings.private.length === 0
      ? []
      : [['private', `[${settings.private.join(', ')}]`, 'left out of reports for others']]),
  ].map(([key, value, about]) => `${`${key}: ${value}`.padEnd(21)} # ${about}\n`);
  return `version: 1\n${lines.join('')}`;
}
