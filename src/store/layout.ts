import { type Day, parseDay } from '../journal/day.ts';

/** Where things are inside a journal's folder. */
export const settingsPath = 'lead.yaml';
export const standardsPath = 'standards.yaml';
export const goalsPath = 'goals.yaml';
export const awayPath = 'away.yaml';
export const daysFolder = 'days';
export const reviewsFolder = 'reviews';
export const templatesFolder = 'templates';
/** Local, derived or transient; deleting it loses no record. */
export const localFolder = '.lead';
/** There while the entries of several days are being changed together. */
export const halfwayPath = `${localFolder}/halfway`;

/** The person's own file, in `$XDG_CONFIG_HOME/lead`. */
export const configPath = 'config.yaml';

/** The file of one day's entry. */
export function entryPath(day: Day): string {
  return `${daysFolder}/${day.slice(0, 4)}/${fileOfDay(day)}`;
}

/** The name of the file of one day's entry, in the folder of its year. */
export function fileOfDay(day: Day): string {
  return `${day}.yaml`;
}

/** The day whose entry stands in the file called `name`; `undefined` for any other file. */
export function dayOfFile(name: string): Day | undefined {
  return name.endsWith('.yaml') ? parseDay(name.slice(0, -'.yaml'.length)) : undefined;
}

/** The file of the review of the period with this label. */
export function reviewPath(label: string): string {
  return `${reviewsFolder}/${label}.yaml`;
}

/** The top-level keys of an entry in the order in which a person reads a day. */
export const entryOrder = [
  'opened',
  'closed',
  'private',
  'intention',
  'standards',
  'commitments',
  'wins',
  'development',
  'lens',
  'notes',
  'answers',
] as const;

/** The top-level keys of a review, as `lead` asks for them. */
export const reviewOrder = [
  'opened',
  'closed',
  'private',
  'form',
  'answers',
  'carried',
  'goals',
  'standard',
  'hard',
  'new-goals',
  'commitments',
  'focus',
] as const;
