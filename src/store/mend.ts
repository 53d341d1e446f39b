import { LeadError } from '../errors.ts';
import type { Tree } from '../world/tree.ts';
import type { World } from '../world/world.ts';
import { usualStyle, writeFile } from './change.ts';
import { changeFile } from './change-file.ts';
import { configKind } from './config-file.ts';
import { decode } from './decode.ts';
import { kindOf } from './file-kind.ts';
import type { Mend } from './flaw.ts';
import type { Folder } from './folder.ts';
import { versionsIn } from './git-marks.ts';
import { keptPath } from './kept.ts';
import { newId } from './new-id.ts';
import { together } from './versions.ts';
import { at, same } from './yaml-data.ts';
import { type Change, editYaml } from './yaml-edit.ts';
import { parseYaml } from './yaml-file.ts';

/** What a mend does, worked out and not yet done. */
export interface MendPlan {
  readonly mend: Mend;
  /** A file that is changed. */
  readonly edit?: {
    readonly path: string;
    readonly before: string;
    readonly after: string;
    /** How, in a file that fits; else it is written whole. */
    readonly changes?: readonly Change[];
  };
  /** A file that goes to the kept ones, and what it says if that matters. */
  readonly away?: { readonly path: string; readonly text?: string };
  /** What the file says of which another holds nothing new. */
  readonly beside?: { readonly path: string; readonly text: string };
}

/**
 * Works out what `mend` does to the files as they are now; `undefined` if that
 * is no longer the one right way.
 *
 * @param taken ids of all commitments; one that is given is among them afterwards.
 */
export async function planned(
  world: Pick<World, 'newId'>,
  { files, settings }: Folder,
  mend: Mend,
  taken: Set<string>,
): Promise<MendPlan | undefined> {
  const { kind: what, path } = mend;
  if (what === 'unlock' || what === 'move') return { mend };
  if (what === 'put-away' && mend.of === undefined) return { mend, away: { path } };
  const text = await files.read(path);
  if (text === undefined) return undefined;
  if (what === 'put-away' || what === 'merge') {
    const of = what === 'merge' ? mend.into : mend.of!;
    const before = await files.read(of);
    if (before === undefined) return undefined;
    const away = { path, text };
    if (before === text) return { mend, away, beside: { path: of, text: before } };
    const kind = mend.own ? configKind : kindOf(of, settings.weekStarts);
    const both = kind && together(before, text, kind);
    if (both?.kind !== 'one') return undefined;
    const { text: after, changes } = both;
    return changes.length > 0
      ? { mend, away, edit: { path: of, before, after, changes } }
      : { mend, away, beside: { path: of, text: before } };
  }
  if (what === 'unmark') {
    const [versions, kind] = [versionsIn(text), kindOf(path, settings.weekStarts)];
    const both = versions && kind && together(versions.ours, versions.theirs, kind);
    return both?.kind === 'one' ? { mend, edit: { path, before: text, after: both.text } } : undefined;
  }
  const record = at(at(parseYaml(text).data, 'commitments'), mend.index);
  if (at(record, 'id') !== mend.id) return undefined;
  const step = ['commitments', mend.index] as const;
  const change: Change =
    what === 'drop-twin' ? { remove: step } : { set: [...step, 'id'], to: idOf(world, taken) };
  return {
    mend,
    edit: { path, before: text, after: editYaml(text, [change], usualStyle), changes: [change] },
  };
}

function idOf(world: Pick<World, 'newId'>, taken: Set<string>): string {
  const id = newId(world, taken);
  taken.add(id);
  return id;
}

/**
 * Does what was planned, if the files still say what they said then. What is
 * changed or taken away goes to the kept files first.
 *
 * @param stamp names the folder among the kept files.
 * @returns paths of the kept files.
 * @throws LeadError, and nothing is mended, if a file was changed meanwhile or the disk does not allow it.
 */
export async function mended(
  folder: Folder,
  tree: Tree,
  { mend, edit, away, beside }: MendPlan,
  stamp: string,
): Promise<string[]> {
  return folder.files.alone(async (files) => {
    const held = { ...folder, files };
    for (const { path, text } of [away, beside, edit && { path: edit.path, text: edit.before }].flatMap(
      (one) => one ?? [],
    )) {
      if (text !== undefined && (await files.read(path)) !== text) throw changedMeanwhile(path);
    }
    if (mend.kind === 'move') await tree.move(mend.path, mend.to, false);
    const kept: string[] = [];
    if (edit) {
      const copy = await freePath(held, keptPath(stamp, edit.path));
      await files.write(copy, edit.before, undefined);
      kept.push(copy);
      await write(held, edit, mend);
    }
    if (away) kept.push(await tree.move(away.path, keptPath(stamp, away.path)));
    return kept;
  });
}

async function write(
  folder: Folder,
  { path, before, after, changes }: NonNullable<MendPlan['edit']>,
  mend: Mend,
) {
  const isOwn = mend.kind === 'merge' && mend.own;
  const kind = isOwn ? configKind : kindOf(path, folder.settings.weekStarts)!;
  if (!changes)
    return writeFile(folder, { path, before, after, what: 'both versions that git left made one' });
  await changeFile(folder, path, kind.schema, (written) => {
    if (!same(written, decode(path, before, kind.schema).value)) throw changedMeanwhile(path);
    return changes;
  });
}

/** `path`, or with a number if there is such a file. */
async function freePath({ files }: Folder, path: string): Promise<string> {
  const dot = path.lastIndexOf('.');
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? path : `${path.slice(0, dot)}-${count}${path.slice(dot)}`;
    if ((await files.read(name)) === undefined) return name;
  }
}

function changedMeanwhile(path: string): LeadError {
  return new LeadError(`${path} was changed in the meantime`, {
    hint: 'This was not mended. Run lead doctor again.',
  });
}
