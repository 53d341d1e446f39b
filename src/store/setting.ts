import * as v from 'valibot';
import { LeadError } from '../errors.ts';
import { isId } from '../journal/id-pattern.ts';
import { nearest } from '../journal/nearest.ts';
import { sections, sectionsNamed } from '../journal/section.ts';
import { weekStarts } from '../journal/settings.ts';
import { text } from './scalars.ts';
import { ownSettings } from './settings-file.ts';

/** A setting that a person may change. */
export interface Setting {
  readonly key: string;
  /** Where it stands in its file. */
  readonly path: readonly string[];
  /** The values that fit, as an end to "It can be". */
  readonly fits: string;
  /** Whether it belongs to the person alone, and not to a journal. */
  readonly isOwn: boolean;
  /** Whether it names a folder, or a journal. */
  readonly names?: 'folder' | 'journal';
  readonly schema: v.GenericSchema;
}

const ofJournals: Readonly<Record<keyof typeof ownSettings, string>> = {
  'week-starts': 'mon, sun or sat',
  'day-starts': 'a time from 00:00 to 12:00, such as 04:00',
  'working-day': 'a length of time, such as 8h or 7h30m',
  lenses: 'true or false',
  private: `none, or some of ${sections.join(', ')}`,
};

/** What may be written for a setting. */
export type SettingValue = string | boolean | readonly string[];

/** A value of a setting as a person says it: `notes, lens`; `none` for an empty list. */
export function settingText(value: SettingValue): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  return value.length === 0 ? 'none' : value.join(', ');
}

/** What is decided elsewhere, and where. */
const elsewhere: Readonly<Record<string, string>> = {
  version: 'lead itself writes it, so that an older lead does not misread a newer journal.',
  'check-in': 'Make its questions your own with: lead templates copy check-in',
  editor: 'It is what VISUAL or EDITOR says: export EDITOR=nano',
  pager: 'It is what LEAD_PAGER or PAGER says; for none: export LEAD_PAGER=cat',
  colour: 'It is off with --no-color or NO_COLOR=1, and on with FORCE_COLOR=1.',
  plain: 'Give --plain with a command: lead --plain',
};

/** The beginning of the keys that name a journal: `journals.work`. */
export const journalsKey = 'journals.';

/** The keys of the settings that a journal may say for itself, in the order of a new `lead.yaml`. */
export const journalKeys = Object.keys(ofJournals) as (keyof typeof ownSettings)[];

/** Every key there is but those that name journals. */
export const settingKeys: readonly string[] = [
  'journal',
  ...journalKeys,
  'check-in',
  'editor',
  'pager',
  'colour',
  'plain',
];

/**
 * The setting called `key`, which may be changed.
 *
 * @throws LeadError if there is none, or it is decided elsewhere.
 */
export function settingCalled(key: string): Setting {
  if (Object.hasOwn(ofJournals, key)) {
    const known = key as keyof typeof ownSettings;
    return { key, path: [key], fits: ofJournals[known], isOwn: false, schema: ownSettings[known] };
  }
  const own = { key, isOwn: true, schema: text } as const;
  if (key === 'journal') {
    return {
      ...own,
      path: [key],
      fits: 'the name of a journal, or a folder such as ~/journal',
      names: 'journal',
    };
  }
  const name = key.startsWith(journalsKey) ? key.slice(journalsKey.length) : undefined;
  if (name !== undefined && isId(name)) {
    return { ...own, path: ['journals', name], fits: 'a folder, such as ~/work-journal', names: 'folder' };
  }
  if (Object.hasOwn(elsewhere, key)) {
    throw new LeadError(`${key} is not set with lead config`, {
      failure: 'misused',
      hint: elsewhere[key]!,
    });
  }
  throw noSuchSetting(key);
}

/** The error for `key`, which no setting is called. */
export function noSuchSetting(key: string): LeadError {
  if (key === 'journals' || key.startsWith(journalsKey)) {
    return new LeadError(`"${key}" is not the name of a journal`, {
      failure: 'misused',
      hint: 'Name one with letters, digits, - and _ only, such as journals.work.',
    });
  }
  const near = nearest(key, settingKeys);
  return new LeadError(`there is no setting "${key}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${near}? ` : ''}lead config lists them all.`,
  });
}

/** The values of the setting called `key` that can be counted; of no name, the names that may be set. */
export function settingWords(key: string): readonly string[] {
  if (key === '') return ['journal', ...journalKeys];
  if (key === 'week-starts') return weekStarts;
  if (key === 'private') return ['none', ...sections];
  return key === 'lenses' ? ['true', 'false'] : [];
}

const yes = ['true', 'yes', 'on'];
const no = ['false', 'no', 'off'];

/**
 * What `given` on the command line means for `setting`, as it is written.
 *
 * @throws LeadError that names the values that fit, if this one does not.
 */
export function valueGiven({ key, schema, fits }: Setting, given: string): SettingValue {
  const value = meant(key, given.trim());
  const { success } = v.safeParse(schema, value);
  if (success && value !== '') return value;
  throw new LeadError(`${key} cannot be "${given}"`, {
    failure: 'misused',
    hint: `Nothing was changed. It can be ${fits}.`,
  });
}

function meant(key: string, given: string): SettingValue {
  const word = given.toLowerCase();
  if (key === 'private') return sectionsNamed(given) ?? given;
  if (key === 'lenses') return yes.includes(word) ? true : no.includes(word) ? false : given;
  if (key === 'week-starts') return word.slice(0, word.endsWith('day') ? 3 : undefined);
  return key === 'day-starts' && /^\d:/.test(given) ? `0${given}` : given;
}
