import { LeadError } from '../errors.ts';
import { isId } from '../journal/id-pattern.ts';
import { nearest } from '../journal/nearest.ts';
import { lengthOf, type Period } from '../journal/period.ts';
import type { Files } from '../world/files.ts';
import type { World } from '../world/world.ts';
import { templatesFolder } from './layout.ts';

/** The layouts that come with `lead`, and what each is for. */
export const builtInLayouts = {
  week: 'a report of a week or a month: what was promised, and what became of it',
  'one-on-one': 'an agenda for a meeting with your manager, or with --who NAME',
  brag: 'your wins by goal and theme, numbers first, for a performance review',
  quarter: 'a report of a quarter: goals against their measures, say/do, standards',
  year: 'a report of a year: what was reached, and how it went by month',
} as const;

/** The layout of a person's own that is used for every period, where there is one. */
const ownForAll = 'report';

/** A layout as it was found. */
export interface LayoutSource {
  readonly name: string;
  /** Below the journal for a person's own, below the templates of `lead` for the others. */
  readonly path: string;
  readonly text: string;
  readonly isOwn: boolean;
}

/** The path of the layout called `name` below a folder of templates. */
export function layoutPath(name: string): string {
  return `layouts/${name}.md`;
}

/** Whether `path`, below the journal, is that of a layout. */
export function isLayoutPath(path: string): boolean {
  const [, name] = /^templates\/layouts\/([^/]+)\.md$/.exec(path) ?? [];
  return name !== undefined && isId(name);
}

/** Whether there is a built-in layout to be used where the one at `path`, below the journal, is broken. */
export function isBuiltInLayout(path: string): boolean {
  return [ownForAll, ...Object.keys(builtInLayouts)].some(
    (name) => path === `${templatesFolder}/${layoutPath(name)}`,
  );
}

/** The built-in layout that is made for as long a time as `period`. */
function layoutFor(period: Period): keyof typeof builtInLayouts {
  const days = lengthOf(period);
  if (days <= longestWeek) return 'week';
  return days <= longestQuarter ? 'quarter' : 'year';
}

/** Days up to which a period is told of promise by promise: a month and a half. */
const longestWeek = 45;

/** Days up to which it is told of as a quarter: half a year. */
const longestQuarter = 190;

/**
 * The layouts to try for a report, best first: the person's own if there is
 * one, then the built-in one of the same name.
 *
 * @param named as it was given; left out: the one for `period`.
 * @throws LeadError if there is none of that name, or no layout can have it.
 */
export async function layoutSources(
  world: World,
  files: Files,
  named: string | undefined,
  period: Period,
): Promise<readonly LayoutSource[]> {
  if (named === undefined) {
    const own = await readLayouts(world, files, ownForAll);
    return [...own, ...(await readLayouts(world, files, layoutFor(period)))];
  }
  const name = named.trim();
  const found = isId(name) ? await readLayouts(world, files, name) : [];
  if (found.length > 0) return found;
  const names = [...new Set([...Object.keys(builtInLayouts), ...(await ownLayouts(files))])];
  const near = nearest(name, names);
  throw new LeadError(`there is no layout "${named}"`, {
    failure: 'misused',
    hint: `${near ? `Did you mean ${near}? ` : ''}There are ${names.join(', ')}.`,
  });
}

/** The names of the layouts that the person has in the journal. */
export async function ownLayouts(files: Files): Promise<string[]> {
  const names = await files.list(`${templatesFolder}/layouts`).catch(() => []);
  return names
    .filter((name) => isLayoutPath(`${templatesFolder}/layouts/${name}`))
    .map((name) => name.replace(/\.md$/, ''));
}

async function readLayouts(world: World, files: Files, name: string): Promise<LayoutSource[]> {
  const path = layoutPath(name);
  const ownPath = `${templatesFolder}/${path}`;
  const own = await files.read(ownPath);
  const builtIn = Object.hasOwn(builtInLayouts, name) ? await world.templates.read(path) : undefined;
  return [
    ...(own === undefined ? [] : [{ name, path: ownPath, text: own, isOwn: true }]),
    ...(builtIn === undefined ? [] : [{ name, path, text: builtIn, isOwn: false }]),
  ];
}
