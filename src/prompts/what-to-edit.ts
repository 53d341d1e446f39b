import { LeadError } from '../errors.ts';
import { inShort } from '../journal/day.ts';
import { nearest } from '../journal/nearest.ts';
import { parseSpokenDay, waysToWriteADay } from '../journal/spoken-day.ts';
import {
  awayPath,
  entryPath,
  goalsPath,
  settingsPath,
  standardsPath,
  templatesFolder,
} from '../store/layout.ts';
import { type Calendar, dayReader } from './day-given.ts';

/** A file that a person wants to edit. */
export interface ToEdit {
  readonly path: string;
  /** What it is called in a sentence. */
  readonly name: string;
  /** How it is named on the command line. */
  readonly word: string;
}

const files: Readonly<Record<string, string>> = {
  standards: standardsPath,
  goals: goalsPath,
  away: awayPath,
  config: settingsPath,
  'check-in': `${templatesFolder}/check-in.yaml`,
  lenses: `${templatesFolder}/lenses.yaml`,
  review: `${templatesFolder}/review.yaml`,
};

/** Those that are there only once they were copied. */
export function isTemplate({ path }: ToEdit): boolean {
  return path.startsWith(`${templatesFolder}/`);
}

/** What can be edited that hangs on no day. */
export function fileNamed(written: string): ToEdit | undefined {
  const given = written.trim().toLowerCase();
  const [word, path] = Object.entries(files).find(([name, path]) => [name, path].includes(given)) ?? [];
  return word === undefined ? undefined : { word, path: path!, name: path! };
}

/** The day's file that `written` means. @throws LeadError if it is neither a day nor another file that can be edited. */
export async function dayToEdit(written: string, calendar: Calendar): Promise<ToEdit> {
  const { today } = calendar;
  const day = parseSpokenDay(written, today) ?? (await dayReader(calendar, 'past'))(written);
  if (day) return { path: entryPath(day), name: inShort(day, today), word: day };
  const near = nearest(written, Object.keys(files));
  const meant = near ? `Did you mean ${near}? ` : '';
  throw new LeadError(`"${written}" is neither a day nor one of ${Object.keys(files).join(', ')}`, {
    failure: 'misused',
    hint: meant + waysToWriteADay,
  });
}
