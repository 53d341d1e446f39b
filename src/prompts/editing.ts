import { LeadError } from '../errors.ts';
import { count } from '../render/count.ts';
import {
  copyPath,
  type Draft,
  discardDraft,
  draftText,
  firstText,
  openDraft,
  rebase,
} from '../store/draft.ts';
import { type Outcome, putInPlace } from '../store/edited.ts';
import type { FileKind } from '../store/file-kind.ts';
import type { Folder } from '../store/folder.ts';
import { placed } from '../store/placed.ts';
import type { Editor } from '../world/editor.ts';
import type { World } from '../world/world.ts';
import type { ToEdit } from './what-to-edit.ts';

/** How editing ended. */
export type Edited = 'unchanged' | 'written' | 'merged' | 'left' | 'thrown away';

/** All that editing one file needs. */
interface Editing {
  readonly world: World;
  readonly folder: Folder;
  readonly editor: Editor;
  readonly what: ToEdit;
  readonly kind: FileKind;
}

/** What keeps a draft from being written. */
type Hindrance = Exclude<Outcome, { kind: 'unchanged' | 'written' }>;

/**
 * Has a copy of a file edited until it fits and is written, or the person leaves
 * it for later or throws it away. No words are lost by anything but that.
 *
 * @throws LeadError if it does not fit and there is nobody to ask, or there is no editor; the copy is kept.
 */
export async function edit(editing: Editing, afresh: boolean): Promise<Edited> {
  const { world, folder, editor, what } = editing;
  const where = `${folder.files.folder}/${copyPath(what.path)}`;
  if (!world.terminal.interactive && !editor.isNamed) {
    throw new LeadError('nobody here to edit', {
      failure: 'misused',
      hint: `Name an editor that needs no terminal in $EDITOR, or change the file itself: ${folder.files.folder}/${what.path}`,
    });
  }
  return editor.only(where, async () => {
    let draft = await openDraft(folder, what.path, afresh);
    if (draft.isOld) world.terminal.note(`Going on with the draft of ${what.name} that was left.\n`);
    let line: number | undefined;
    for (;;) {
      await open(editing, draft, where, line);
      const outcome = await put(editing, draft, false);
      if (outcome.kind === 'unchanged') return 'unchanged';
      if (outcome.kind === 'written') return outcome.merged ? 'merged' : 'written';
      const next = await decide(editing, outcome, where);
      if (next === 'left') return 'left';
      if (next === 'away') {
        await discardDraft(folder, draft);
        return 'thrown away';
      }
      if (next === 'empty') {
        const again = await put(editing, draft, true);
        if (again.kind === 'written') return again.merged ? 'merged' : 'written';
      }
      line = outcome.kind === 'broken' ? outcome.unread[0]!.line : undefined;
      if (outcome.kind === 'contradictory') draft = await rebase(folder, draft, outcome.theirs, outcome.text);
    }
  });
}

/** Opens the copy. An editor that did not end well leaves what was changed in it as a draft. */
async function open({ folder, editor, what }: Editing, draft: Draft, where: string, line?: number) {
  try {
    await editor.open(where, line);
  } catch (thrown) {
    const text = await draftText(folder, draft).catch(() => undefined);
    const isChanged = text !== undefined && text !== firstText(folder, draft);
    if (!isChanged) await discardDraft(folder, draft);
    if (!isChanged || !(thrown instanceof LeadError)) throw thrown;
    throw new LeadError(thrown.message, { cause: thrown, hint: keptIn(where, what) });
  }
}

/** What cannot be read is broken, too: a file that was saved in another encoding. */
async function put({ folder, kind }: Editing, draft: Draft, mayBeEmpty: boolean): Promise<Outcome> {
  const { path } = draft;
  try {
    await draftText(folder, draft);
  } catch (thrown) {
    if (!(thrown instanceof LeadError) || /is gone/.test(thrown.message)) throw thrown;
    return { kind: 'broken', unread: [{ path, line: 1, column: 1, message: thrown.message }] };
  }
  return putInPlace(folder, draft, kind, mayBeEmpty);
}

/** Says what is wrong and asks what is to be done. @throws LeadError if there is nobody to ask. */
async function decide({ world, what }: Editing, outcome: Hindrance, where: string) {
  const { terminal, ask } = world;
  const message = messageOf(outcome, what);
  if (!terminal.interactive)
    throw new LeadError(message, { hint: `Nothing was written. ${keptIn(where, what)}` });
  terminal.note(`${message}\n`);
  return ask.choose('What now?', [
    {
      value: 'on',
      label: outcome.kind === 'contradictory' ? 'Go on editing, with both versions' : 'Go on editing',
    },
    ...(outcome.kind === 'emptied' ? [{ value: 'empty', label: 'It is meant to be empty' } as const] : []),
    { value: 'left', label: `Leave it as a draft; lead edit ${what.word} goes on with it` },
    { value: 'away', label: 'Throw away what was edited' },
  ] as const);
}

/** Most misfits that are shown at once. */
const most = 5;

function messageOf(outcome: Hindrance, { name, path }: ToEdit): string {
  switch (outcome.kind) {
    case 'broken': {
      const lines = outcome.unread.slice(0, most).map(placed);
      const more = outcome.unread.length - most;
      return [...lines, ...(more > 0 ? [`and ${count(more, 'more place')}`] : [])].join('\n');
    }
    case 'emptied':
      return `${name} would be empty, and all that it says would go`;
    case 'contradictory':
      return `${path} was changed by somebody else meanwhile, in the same place`;
  }
}

function keptIn(where: string, { word }: ToEdit): string {
  return `What was edited is kept in ${where}; lead edit ${word} goes on with it.`;
}
