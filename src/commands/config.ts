import { LeadError } from '../errors.ts';
import { homePath } from '../render/home-path.ts';
import { json } from '../render/json.ts';
import { originWords, settingsList } from '../render/settings-list.ts';
import { shown } from '../render/shown.ts';
import { addSettings } from '../store/add.ts';
import { changeConfig, settingsStyle } from '../store/change-config.ts';
import { changeFile } from '../store/change-file.ts';
import { openFolder } from '../store/folder.ts';
import { configPath, settingsPath } from '../store/layout.ts';
import { isFolder, knownJournals, readConfig, wholePath } from '../store/location.ts';
import {
  journalsKey,
  noSuchSetting,
  type Setting,
  type SettingValue,
  settingCalled,
  settingText,
  valueGiven,
} from '../store/setting.ts';
import { settingsSchema } from '../store/settings-file.ts';
import { type SettingSaid, settingsSaid } from '../store/settings-said.ts';

import type { Change } from '../store/yaml-edit.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';

export interface ConfigOptions extends Global {
  /** As data. */
  readonly json?: boolean;
  /** Of what is changed: in the person's own config, for all journals. */
  readonly user?: boolean;
}

/** `lead config`: every setting, what holds, and what says so. @throws LeadError if a file of settings does not fit. */
export async function listSettings(options: ConfigOptions, world: World): Promise<void> {
  const settings = await settingsSaid(world, options);
  const listed = settings.map(({ value, where, ...rest }) => ({
    ...rest,
    value: typeof value === 'string' ? homePath(value, world.places.home) : value,
    ...(where !== undefined && { where: homePath(where, world.places.home) }),
  }));
  tell(options, world, settings, () => settingsList(listed, lookOf(options, world)));
}

/** `lead config get`: what one setting says, for people and scripts. @throws LeadError if there is no such setting. */
export async function getSetting(key: string, options: ConfigOptions, world: World): Promise<void> {
  const setting = (await settingsSaid(world, options)).find((one) => one.key === key);
  if (!setting) throw noSuchSetting(key);
  world.terminal.put(options.json ? json(setting) : `${shown(String(setting.value))}\n`);
}

/**
 * `lead config set`: a setting of this journal, or, with `user`, of the person.
 *
 * @throws LeadError if there is no such setting, the value does not fit, or the file cannot be changed.
 */
export async function setSetting(
  key: string,
  given: string,
  options: ConfigOptions,
  world: World,
): Promise<void> {
  const setting = settingCalled(key);
  const value = await placed(setting, valueGiven(setting, given), world);
  const before = await held(key, options, world);
  const isChanged = await change(setting, { set: setting.path, to: value }, options, world);
  const where = await fileOf(setting, options, world);
  const now = await held(key, options, world);
  const hiding = holds(now, setting, options) ? undefined : now;
  world.terminal.say(
    isChanged
      ? `${key} is ${shown(settingText(value))} from now on, in ${where}${hiding ? '' : wasOf(before, world)}.\n`
      : `${key} is ${shown(settingText(value))} there already: ${where}\n`,
  );
  if (!hiding) return;
  world.terminal.note(`Here it stays ${saidWords(hiding, world)}, which goes before.\n`);
}

/** `lead config unset`: takes a setting out of its file. @throws LeadError if there is no such setting. */
export async function unsetSetting(key: string, options: ConfigOptions, world: World): Promise<void> {
  const setting = settingCalled(key);
  await keepDefault(setting, world);
  const isChanged = await change(setting, { remove: setting.path }, options, world);
  const where = await fileOf(setting, options, world);
  const now = await held(key, options, world);
  const left = now ? ` It is ${saidWords(now, world)}.` : '';
  world.terminal.say(`${key} is ${isChanged ? 'no longer' : 'not'} set in ${where}.${left}\n`);
}

async function change(
  { isOwn }: Setting,
  step: Change,
  { user, journal }: ConfigOptions,
  world: World,
): Promise<boolean> {
  if (isOwn || user) return changeConfig(world, [step]);
  const folder = await openFolder(world, journal);
  if ('remove' in step && !folder.exists) return false;
  return folder.files.alone(async (files) => {
    const held = { ...folder, files };
    await addSettings(held);
    return changeFile(held, settingsPath, settingsSchema, () => [step], settingsStyle);
  });
}

/** A folder as it means the same wherever `lead` is started; a journal's name only if it is one. */
async function placed({ key, names }: Setting, value: SettingValue, world: World): Promise<SettingValue> {
  if (typeof value !== 'string' || names === undefined) return value;
  if (names === 'folder' || isFolder(value)) return value.startsWith('~') ? value : wholePath(world, value);
  const known = await knownJournals(world);
  if (known.includes(value)) return value;
  throw new LeadError(`no journal is called "${value}"`, {
    failure: 'misused',
    hint:
      known.length === 0
        ? `Name it first: lead config set ${journalsKey}${value} ~/${value}`
        : `Nothing was changed. ${key} can be ${known.join(', ')}, or a folder such as ~/journal.`,
  });
}

async function held(key: string, options: ConfigOptions, world: World): Promise<SettingSaid | undefined> {
  return (await settingsSaid(world, options)).find((one) => one.key === key);
}

function wasOf(before: SettingSaid | undefined, world: World): string {
  return before ? `; it was ${saidWords(before, world)}` : '';
}

/** What holds and what says so: `mon (built-in)`. */
function saidWords({ value, origin, where }: SettingSaid, { places }: World): string {
  const from = where === undefined ? undefined : homePath(where, places.home);
  return `${homePath(String(value), places.home)} (${originWords(origin, from)})`;
}

async function fileOf({ isOwn }: Setting, options: ConfigOptions, world: World): Promise<string> {
  const { home, config } = world.places;
  if (isOwn || options.user) return homePath(`${config}/${configPath}`, home);
  return homePath(`${(await openFolder(world, options.journal)).files.folder}/${settingsPath}`, home);
}

/** Whether what was written is what holds; if not, something else goes before it. */
function holds(now: SettingSaid | undefined, { isOwn }: Setting, { user }: ConfigOptions): boolean {
  return now?.origin === (isOwn || user ? 'user' : 'journal');
}

/** @throws LeadError if the journal whose name would go is the one used by default. */
async function keepDefault({ key, names }: Setting, world: World): Promise<void> {
  const { journal } = await readConfig(world);
  if (names !== 'folder' || key !== journalsKey + journal) return;
  throw new LeadError(`${key} is the journal you use by default`, {
    failure: 'misused',
    hint: 'Choose another first, with lead config set journal, or none: lead config unset journal',
  });
}
