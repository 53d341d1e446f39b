import { slipOf } from '../journal/nearest.ts';
import type { WeekStarts } from '../journal/settings.ts';
import { fixedPaths, kindOf, rightPath } from './file-kind.ts';
import { type Flaw, flawOf } from './flaw.ts';
import { daysFolder, reviewsFolder, templatesFolder } from './layout.ts';

/** Where the file at `path` has its place, if that is elsewhere: by the day or period it is named for, or by its name. */
export function placeOf(path: string, starts: WeekStarts): string | undefined {
  if (kindOf(path, starts) || !/\.ya?ml$/i.test(path)) return undefined;
  return rightPath(path, starts)?.path ?? fixedPaths.find((one) => isSpelling(path, one));
}

/** The flaw of the file at `path`, which has its place at `right`, where there is none. */
export function misplaced(path: string, right: string): Flaw {
  const message = `this file is not read here; its place is ${right}`;
  // Where capitals do not matter, both names are one file.
  if (right.toLowerCase() === path.toLowerCase()) return flawOf(path, message, `Rename it to ${right}.`);
  return flawOf(path, message, `Move it to ${right}.`, { kind: 'move', path, to: right });
}

/** What is wrong with the name of the file at `path`, so that it is not read; what is no file of a journal is the person's own. */
export function misnamed(path: string, starts: WeekStarts): Flaw[] {
  if (kindOf(path, starts) || !/\.ya?ml$/i.test(path)) return [];
  const [folder] = path.split('/');
  const [wanted, example] = named[folder!] ?? [];
  if (wanted !== undefined)
    return [
      flawOf(
        path,
        `this file is not read: its name is not that of ${wanted}`,
        `Name it as ${example}, or move it out of ${folder}/.`,
      ),
    ];
  const meant = folder === templatesFolder ? slipOf(path, fixedPaths) : undefined;
  if (meant === undefined) return [];
  const advice = `Rename it to ${meant}, if that was meant.`;
  return [flawOf(path, 'no template has this name, so it is not used', advice)];
}

/** What the files of a folder are named for, and how. */
const named: Readonly<Record<string, readonly [wanted: string, example: string]>> = {
  [daysFolder]: ['a day that exists', `${daysFolder}/2026/2026-11-23.yaml`],
  [reviewsFolder]: ['a week, month, quarter or year', `${reviewsFolder}/2026-W47.yaml`],
};

/** Whether `path` is `right` with another ending or other capitals. */
function isSpelling(path: string, right: string): boolean {
  return path.toLowerCase().replace(/\.yml$/, '.yaml') === right;
}
