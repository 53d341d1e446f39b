import type { World } from '../world/world.ts';
import { decode } from './decode.ts';
import { fitting } from './fitting.ts';
import { configPath, settingsPath, templatesFolder } from './layout.ts';
import { besideDefault, type Location, locate, namedJournals, wholePath } from './location.ts';
import { journalKeys, journalsKey, settingText } from './setting.ts';
import { settingsSchema } from './settings-file.ts';
import { at } from './yaml-data.ts';
import { parseYaml } from './yaml-file.ts';

/** What says a setting; each of them goes before those to its left. */
export type Origin = 'built-in' | 'user' | 'journal' | 'environment' | 'flag';

/** A setting as it holds, and what says so. */
export interface SettingSaid {
  readonly key: string;
  readonly value: string | boolean;
  readonly origin: Origin;
  /** The file and line, the variable, or the flag. */
  readonly where?: string;
}

/** What was given on the command line beside the command. */
export interface Flags {
  readonly journal?: string;
  readonly plain?: boolean;
  /** False for `--no-color`. */
  readonly color?: boolean;
}

/**
 * Every setting as it holds now. Names of journals come last.
 *
 * @throws LeadError if the person's config or the journal's `lead.yaml` does not fit.
 */
export async function settingsSaid(world: World, flags: Flags): Promise<readonly SettingSaid[]> {
  const location = await locate(world, flags.journal);
  const own = world.files(world.places.config);
  const files = world.files(location.folder);
  const [ownSource = '', source = ''] = [await own.read(configPath), await files.read(settingsPath)];
  fitting(settingsPath, source, settingsSchema);
  const [inOwn, inJournal] = [
    said(ownSource, 'user', `${own.folder}/${configPath}`),
    said(source, 'journal', settingsPath),
  ];
  const checkIn = `${templatesFolder}/check-in.yaml`;
  const hasCheckIn = (await files.read(checkIn).catch(() => '')) !== undefined;
  return [
    journalSaid(location, inOwn(['journal'])),
    ...journalKeys.map(
      (key): SettingSaid => ({
        key,
        ...(inJournal([key]) ?? inOwn([key]) ?? builtIn(settingSaid(usual[key] ?? [])!)),
      }),
    ),
    {
      key: 'check-in',
      ...(hasCheckIn ? { value: 'your own', origin: 'journal', where: checkIn } : builtIn('built-in')),
    },
    ...surroundings(world, flags),
    ...(await journalsSaid(world, location, inOwn)),
  ];
}

type Held = Omit<SettingSaid, 'key'>;

const usual = decode(settingsPath, '{}', settingsSchema).value!;

function builtIn(value: string | boolean): Held {
  return { value, origin: 'built-in' };
}

/** What the file that says `source` says under a key, with its line. */
function said(source: string, origin: Origin, name: string): (path: readonly string[]) => Held | undefined {
  const { data, positionOf } = parseYaml(source);
  return (path) => {
    const value = settingSaid(path.reduce(at, data));
    if (value === undefined) return undefined;
    return { value, origin, where: `${name}:${positionOf(path).line}` };
  };
}

/** The value of a setting that a file says, a list of words as one; `undefined` where it says none. */
function settingSaid(value: unknown): string | boolean | undefined {
  if (Array.isArray(value)) return settingText(value.map(String));
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

function journalSaid({ folder, by }: Location, own: Held | undefined): SettingSaid {
  const where = { flag: '--journal', environment: 'LEAD_JOURNAL', user: own?.where, 'built-in': undefined }[
    by
  ];
  return { key: 'journal', value: folder, origin: by, ...(where !== undefined && { where }) };
}

/** What the terminal and the environment decide. */
function surroundings({ terminal, variable }: World, { plain, color }: Flags): SettingSaid[] {
  const named = (...names: readonly string[]) => names.find((name) => (variable(name) ?? '').trim() !== '');
  const editor = named('VISUAL', 'EDITOR');
  const pager = ['LEAD_PAGER', 'PAGER'].find((name) => variable(name) !== undefined);
  const forced = terminal.colour ? named('FORCE_COLOR') : named('NO_COLOR', 'FORCE_COLOR');
  const colour = terminal.colour && color !== false ? 'on' : 'off';
  return [
    {
      key: 'editor',
      ...(editor === undefined
        ? builtIn('the usual one here')
        : { value: variable(editor)!, origin: 'environment', where: editor }),
    },
    {
      key: 'pager',
      ...(pager === undefined
        ? builtIn('less')
        : { value: variable(pager)!.trim() || 'none', origin: 'environment', where: pager }),
    },
    {
      key: 'colour',
      ...(color === false
        ? { value: colour, origin: 'flag', where: '--no-color' }
        : forced === undefined
          ? builtIn(colour)
          : { value: colour, origin: 'environment', where: forced }),
    },
    { key: 'plain', ...(plain ? { value: true, origin: 'flag', where: '--plain' } : builtIn(false)) },
  ];
}

async function journalsSaid(
  world: World,
  { config }: Location,
  own: (path: readonly string[]) => Held | undefined,
): Promise<SettingSaid[]> {
  const folder = namedJournals(world);
  const beside = (await besideDefault(world)).filter((name) => !config.journals.has(name));
  return [
    ...[...config.journals].map(([name, path]): SettingSaid => {
      const { where } = own(['journals', name]) ?? {};
      const key = journalsKey + name;
      return { key, value: wholePath(world, path), origin: 'user', ...(where !== undefined && { where }) };
    }),
    ...beside.map((name): SettingSaid => ({ key: journalsKey + name, ...builtIn(`${folder}/${name}`) })),
  ];
}
