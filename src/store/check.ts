import type { Found, Survey, Tree } from '../world/tree.ts';
import { checkAcross } from './check-across.ts';
import { copyFlaws, secondFlaw } from './check-copies.ts';
import { leftovers, openToOthers } from './check-leftovers.ts';
import { misnamed, misplaced, placeOf } from './check-names.ts';
import { checkSheet, futureFlaws, type LayoutCheck, type Sheet } from './check-sheet.ts';
import { kindOf } from './file-kind.ts';
import { type Flaw, flawOf } from './flaw.ts';
import type { Folder } from './folder.ts';
import { daysFolder, localFolder, reviewsFolder, templatesFolder } from './layout.ts';
import { isLayoutPath } from './report-layouts.ts';
import { siblingAt } from './sibling.ts';

/** What came of looking through a journal. */
export interface Checked {
  /** How many files of the journal were looked at. */
  readonly files: number;
  /** By path and place. */
  readonly flaws: readonly Flaw[];
  /** Ids of all commitments. */
  readonly ids: ReadonlySet<string>;
}

/** Files read at a time. */
const atOnce = 64;

/**
 * Looks through every file of a journal. Nothing is thrown for what a file says,
 * and nothing is written.
 *
 * @param layout tells what is wrong with a layout of the person's own.
 * @throws LeadError if a folder cannot be read.
 */
export async function checkJournal(folder: Folder, tree: Tree, layout: LayoutCheck): Promise<Checked> {
  const survey = await tree.survey(isEntered);
  const { weekStarts } = folder.settings;
  const known = survey.found.filter(({ path }) => kindOf(path, weekStarts) || isLayoutPath(path));
  const files = known.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const sheets: Sheet[] = [];
  const flaws: Flaw[] = [];
  for (let start = 0; start < files.length; start += atOnce) {
    const some = files.slice(start, start + atOnce);
    const checked = await Promise.all(some.map((path) => checkSheet(folder, path, layout)));
    for (const one of checked) flaws.push(...one.flaws);
    sheets.push(...checked.flatMap(({ sheet }) => sheet ?? []));
  }
  const read = new Set(sheets.map(({ path }) => path));
  const unread = files.filter((path) => !read.has(path));
  const across = await checkAcross(folder.files, sheets, unread);
  flaws.push(...across.flaws, ...futureFlaws(sheets, folder.today), ...known.flatMap(noFile));
  flaws.push(
    ...(await strangers(folder, survey)),
    ...(await leftovers(tree, survey)),
    ...openToOthers(survey),
  );
  return { files: files.length, flaws: flaws.sort(inOrder), ids: across.ids };
}

/** What is wrong with files that are beside those of the journal, or in the wrong place. */
async function strangers(folder: Folder, { found }: Survey): Promise<Flaw[]> {
  const { weekStarts } = folder.settings;
  const paths = new Set(found.flatMap(({ kind, path }) => (kind === 'file' ? [path] : [])));
  const taken = (path: string) => paths.has(path);
  const flaws: Flaw[] = [];
  for (const path of paths) {
    if (path.startsWith(`${localFolder}/`) || kindOf(path, weekStarts)) continue;
    const right = placeOf(path, weekStarts);
    if (siblingAt(path)) flaws.push(...(await copyFlaws(folder, path, taken)));
    else if (right === undefined) flaws.push(...misnamed(path, weekStarts));
    else if (!taken(right)) flaws.push(misplaced(path, right));
    else {
      const name = `a second file beside ${right}`;
      flaws.push(await secondFlaw(folder, path, right, name, kindOf(right, weekStarts)));
    }
  }
  return flaws;
}

/** Folders in which files of a journal lie, or what was left of writing them. */
const own = [daysFolder, reviewsFolder, templatesFolder];
const local = [localFolder, `${localFolder}/schemas`];

/** What is hidden belongs to other programs, and other folders to the person. */
function isEntered(path: string): boolean {
  const parts = path.split('/');
  return local.includes(path) || (own.includes(parts[0]!) && !parts.at(-1)!.startsWith('.'));
}

/** The flaw of something that stands where a file is read, and is none. */
export function noFile({ path, kind, isLink }: Found): Flaw[] {
  if (kind === 'file') return [];
  if (kind === 'folder') return [flawOf(path, 'this is a folder, where a file is read', 'Move it away.')];
  const message = isLink ? 'this is a link to nothing' : 'this is no file';
  return [flawOf(path, message, 'Mend the link, or move it away.')];
}

/** By path and place. */
export function inOrder(a: Flaw, b: Flaw): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
