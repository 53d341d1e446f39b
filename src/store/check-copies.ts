import { contentOf } from './content.ts';
import { type FileKind, kindOf } from './file-kind.ts';
import { type Flaw, flawOf } from './flaw.ts';
import type { Folder } from './folder.ts';
import type { Contradiction } from './merge.ts';
import { type Sibling, siblingAt } from './sibling.ts';
import { together } from './versions.ts';
import { at } from './yaml-data.ts';
import { parseYaml } from './yaml-file.ts';
import type { Path } from './yaml-write.ts';

/**
 * What is to be said of the file at `path`, if its name is that of a file that
 * another program left beside one of the journal; nothing of any other.
 *
 * @param taken whether there is a file at a path.
 */
export async function copyFlaws(
  folder: Folder,
  path: string,
  taken: (path: string) => boolean,
): Promise<Flaw[]> {
  const sibling = siblingAt(path);
  const kind = sibling && kindOf(sibling.of, folder.settings.weekStarts);
  const isLayout = sibling?.of.startsWith('templates/') ?? false;
  if (!sibling || (!kind && !isLayout)) return [];
  if (sibling.kind === 'swap') {
    const advice =
      'Close the file there. If no editor has it open, open it once and see what it offers to recover.';
    return [
      {
        ...flawOf(path, `${sibling.by} has ${sibling.of} open, or was ended while it had`, advice),
        minor: true,
      },
    ];
  }
  return [await copyFlaw(folder, path, sibling, kind, taken)];
}

const what: Readonly<Record<Exclude<Sibling['kind'], 'swap'>, string>> = {
  conflict: 'a conflict copy',
  copy: 'a second copy',
  backup: 'an older version',
};

async function copyFlaw(
  folder: Folder,
  path: string,
  { of, kind: how, by }: Sibling,
  kind: FileKind | undefined,
  taken: (path: string) => boolean,
): Promise<Flaw> {
  const name = `${what[how as 'copy']} of ${of}, left by ${by}`;
  const isMerged = how !== 'backup' && kind !== undefined;
  if (taken(of)) return secondFlaw(folder, path, of, name, isMerged ? kind : undefined);
  const theirs = await contentOf(folder.files, path);
  const reads = 'text' in theirs && isMerged && together('', theirs.text, kind).kind !== 'unreadable';
  const advice = `Look into it, and rename it to ${of} if it holds what you miss.`;
  const mend = reads ? ({ kind: 'move', path, to: of } as const) : undefined;
  return flawOf(path, `${name}, which is not there`, advice, mend);
}

/**
 * The flaw of a second file at `path` for what stands at `of`.
 *
 * @param name says what it is.
 * @param kind of both, if they may be merged.
 */
export async function secondFlaw(
  { files }: Pick<Folder, 'files'>,
  path: string,
  of: string,
  name: string,
  kind: FileKind | undefined,
): Promise<Flaw> {
  const [ours, theirs] = [await contentOf(files, of), await contentOf(files, path)];
  if ('unread' in theirs) return flawOf(path, `${name}: ${theirs.unread}`, theirs.advice);
  if ('unread' in ours) return flawOf(path, name, `Mend ${of} first.`);
  const comments = hasOwnComments(theirs.text, ours.text);
  const away = { kind: 'put-away', path, of, ...(comments && { comments }) } as const;
  if (ours.text === theirs.text) return flawOf(path, `${name}, and the same as it`, 'Remove it.', away);
  const byHand = 'Take over what you miss in an editor, then remove it.';
  if (!kind) return flawOf(path, `${name}, and not the same as it`, byHand);
  const both = together(ours.text, theirs.text, kind);
  if (both.kind === 'unreadable')
    return flawOf(path, `${name}, which cannot be merged`, unreadable(path, of, both.whose));
  if (both.kind === 'contradictory')
    return flawOf(path, `${name}: ${differing(both.contradictions, ours.text)}`, decide(of));
  if (both.changes.length === 0)
    return flawOf(path, `${name}, which has all that this one says`, 'Remove it.', away);
  const merge = { kind: 'merge', path, into: of, ...(comments && { comments }) } as const;
  return flawOf(path, `${name}; it has what ${of} lacks`, `Bring it over to ${of}.`, merge);
}

/** Whether `theirs` has lines of comment that `ours` has not; comments are no records, and are not merged. */
function hasOwnComments(theirs: string, ours: string): boolean {
  const lines = (text: string) => text.split('\n').map((line) => line.trim());
  const own = new Set(lines(ours));
  return lines(theirs).some((line) => /^# *(?!yaml-language-server)/.test(line) && !own.has(line));
}

function decide(of: string): string {
  return `Decide in an editor which of them holds, and write it in both; lead doctor --fix then merges the rest into ${of}.`;
}

function unreadable(path: string, of: string, whose: 'ours' | 'theirs' | 'both'): string {
  if (whose === 'both') return `Bring over what ${of} lacks in an editor, then remove this file.`;
  return `${whose === 'ours' ? of : path} does not read or fit. Mend it in an editor, then look again.`;
}

/**
 * What two versions say differently, the first in full and the others counted.
 *
 * @param ours as it is written. @param there where ours is. @param here where theirs is.
 */
export function differing(
  contradictions: readonly Contradiction[],
  ours: string,
  there = 'there',
  here = 'here',
): string {
  const { at: path, ours: mine, theirs } = contradictions[0]!;
  const more = contradictions.length > 1 ? `, and ${contradictions.length - 1} more differ` : '';
  return `${placeName(path, parseYaml(ours).data)} is ${short(mine)} ${there} and ${short(theirs)} ${here}${more}`;
}

/** A place as a person says it: `commitments k3f9 status`. */
function placeName(path: Path, data: unknown): string {
  let inner = data;
  const names = path.map((step) => {
    inner = at(inner, step);
    return typeof step === 'number' ? String(at(inner, 'id') ?? `item ${step + 1}`) : step;
  });
  return names.join(' ');
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'left out';
  return text.length > 50 ? `${text.slice(0, 47)}...` : text;
}
