import { type Day, plusDays } from '../journal/day.ts';
import { differing } from './check-copies.ts';
import { slipsOfEntry } from './check-entry.ts';
import { slippedKeys } from './check-keys.ts';
import { slipsOfReview, slipsOfRules } from './check-rules.ts';
import { twinsIn } from './check-twins.ts';
import { contentOf } from './content.ts';
import { decodeParsed } from './decode.ts';
import { type FileKind, kindOf } from './file-kind.ts';
import { type Flaw, flawOf, type Slip } from './flaw.ts';
import type { Folder } from './folder.ts';
import { isMarked, versionsIn } from './git-marks.ts';
import { awayPath, configPath, goalsPath, settingsPath, standardsPath } from './layout.ts';
import { isBuiltInLayout } from './report-layouts.ts';
import { together } from './versions.ts';
import { at } from './yaml-data.ts';
import { type Parsed, parseYaml } from './yaml-file.ts';

/** A file that reads and fits. */
export interface Sheet {
  readonly path: string;
  readonly kind: FileKind;
  /** What it says, as it is written. */
  readonly data: unknown;
}

/** Tells what is wrong in a report layout, with its line and column; `undefined` for nothing. */
export type LayoutCheck = (
  source: string,
) => { readonly line: number; readonly column: number; readonly message: string } | undefined;

/** Most flaws that are told of one file; the rest is counted. */
export const most = 20;

/** What is wrong in the file at `path` by itself; and what it says, if it reads and fits. */
export async function checkSheet(
  { files, settings }: Folder,
  path: string,
  layout: LayoutCheck,
): Promise<{ readonly flaws: readonly Flaw[]; readonly sheet?: Sheet }> {
  const content = await contentOf(files, path);
  if ('unread' in content) return { flaws: [flawOf(path, content.unread, content.advice)] };
  const { text } = content;
  const kind = kindOf(path, settings.weekStarts);
  if (!kind) {
    const problem = layout(text);
    return {
      flaws: problem ? [{ path, ...problem, advice: isBuiltInLayout(path) ? builtIn : byItself }] : [],
    };
  }
  return checkText(path, text, kind);
}

/** The same of a file of a known kind that says `text`. */
export function checkText(
  path: string,
  text: string,
  kind: FileKind,
): { readonly flaws: readonly Flaw[]; readonly sheet?: Sheet } {
  if (isMarked(text)) return { flaws: [marked(path, text, kind)] };
  const parsed = parseYaml(text);
  const { unread } = decodeParsed(path, parsed, kind.schema);
  const misfits = unread.map((one): Flaw => ({ ...one, advice: correct(path, kind) }));
  const fits = unread.length === 0;
  const slips = parsed.problem
    ? []
    : [...slippedKeys(parsed.data, kind.schema), ...(fits ? slipsOf(path, parsed.data, kind) : [])];
  const flaws = atMost(
    [...misfits, ...located(path, parsed, slips.slice(0, most))],
    slips.length + misfits.length,
  );
  return { flaws, ...(fits && { sheet: { path, kind, data: parsed.data } }) };
}

/** Entries and reviews of days that are still to come. A traveller may have written one of tomorrow. */
export function futureFlaws(sheets: readonly Sheet[], today: Day): Flaw[] {
  return sheets.flatMap(({ path, kind: { day, period }, data }) => {
    const begins = day ?? period?.from;
    if (begins === undefined || begins <= today) return [];
    const opened = at(data, 'opened');
    const isTravelled =
      begins === plusDays(today, 1) && typeof opened === 'string' && opened.startsWith(begins);
    if (isTravelled) return [];
    const message = `this file is of ${day ? day : `a period that begins on ${begins}`}, which is still to come`;
    return [flawOf(path, message, 'Rename it if the day in its name is wrong.')];
  });
}

/** The flaws of what is wrong at places inside a file. */
export function located(path: string, { positionOf }: Parsed, slips: readonly Slip[]): Flaw[] {
  return slips.map(({ at: keys, part = 'key', message, advice, mend }) => ({
    path,
    ...positionOf(keys, part),
    message,
    advice,
    ...(mend && { mend }),
  }));
}

const builtIn = 'Correct it in an editor; until then the built-in one is used.';
const byItself = 'Correct it in an editor; until then no report can be laid out so.';

function correct(path: string, { isTemplate }: FileKind): string {
  if (isTemplate) return builtIn;
  if (path === configPath) return 'Correct it in an editor; until then no other command does anything.';
  return path === settingsPath
    ? 'Correct it in an editor; until then the usual settings hold, and nothing is written.'
    : 'Correct it in an editor; until then the whole file is left out.';
}

function slipsOf(path: string, data: unknown, { day, period, isTemplate }: FileKind): Slip[] {
  if (day) return [...slipsOfEntry(data, day), ...twinsIn(data, ['wins', 'development', 'notes'])];
  if (period) return slipsOfReview(data, period);
  if (path === awayPath) return twinsIn(data, []);
  return !isTemplate && [standardsPath, goalsPath].includes(path) ? slipsOfRules(data) : [];
}

function marked(path: string, text: string, kind: FileKind): Flaw {
  const versions = versionsIn(text);
  const line = versions?.line ?? text.slice(0, text.search(/^<{7}/m)).split('\n').length;
  const places = versions && versions.places > 1 ? ` in ${versions.places} places` : '';
  const message = `git could not merge this and left both versions${places}, between <<<<<<< and >>>>>>>`;
  const byHand = 'Keep what holds in an editor, and remove the lines with the marks.';
  const both = versions && together(versions.ours, versions.theirs, kind);
  const flaw = { path, line, column: 1, message, advice: byHand };
  if (both?.kind === 'one') return { ...flaw, mend: { kind: 'unmark', path } };
  if (both?.kind !== 'contradictory') return flaw;
  const differ = differing(both.contradictions, versions!.ours, 'above', 'below');
  return { ...flaw, message: `${message}: ${differ}` };
}

/** At most `most` of `all` flaws of a file, those beyond counted in the last. */
export function atMost(flaws: readonly Flaw[], all: number): readonly Flaw[] {
  const shown = flaws.slice(0, most);
  const last = shown.at(-1);
  if (all <= most || !last) return shown;
  return [
    ...shown.slice(0, -1),
    { ...last, message: `${last.message}; and ${all - most} more in this file` },
  ];
}
