import { describe, expect, it } from 'vitest';
import { changeEntry } from '../../src/store/change.ts';
import type { Folder } from '../../src/store/folder.ts';
import { bringBack, lastChange, lastTakenBack, takeBack, undoable } from '../../src/store/undo.ts';
import { crashingFiles } from '../support/crashing-files.ts';
import { day } from '../support/day.ts';
import { filesIn } from '../support/files.ts';
import { opened } from '../support/folder.ts';

// A process that dies at any call leaves every file old or new, and a journal from which all can be taken back.

const original = { 'days/2026/2026-11-23.yaml': '# mine\nnotes: []\n' };
const textsOf = (disk: ReadonlyMap<string, string>) =>
  Object.fromEntries([...disk].filter(([name]) => !name.startsWith('.lead/')).sort());

const note = (folder: Folder, text: string, on = '2026-11-23') =>
  changeEntry(folder, day(on), [{ append: ['notes'], item: { text } }]);

async function undo(folder: Folder): Promise<boolean> {
  const plan = await lastChange(folder, 'answer');
  if (plan) await takeBack(folder, plan, 'answer');
  return plan !== undefined;
}

async function redo(folder: Folder): Promise<boolean> {
  const plan = await lastTakenBack(folder);
  if (plan) await bringBack(folder, plan);
  return plan !== undefined;
}

/** Two runs, the second of which changed two files, one of them twice. */
async function written(): Promise<Map<string, string>> {
  const disk = new Map(Object.entries(original));
  const files = filesIn(disk, '/journal');
  await note(opened(files, { id: 'first' }), 'zero');
  const second = opened(files, { id: 'second' });
  await note(second, 'one');
  await note(second, 'two', '2026-11-22');
  await note(second, 'three');
  return disk;
}

async function takenBack(): Promise<Map<string, string>> {
  const disk = await written();
  await undo(opened(filesIn(disk, '/journal')));
  return disk;
}

const deeds: readonly [string, () => Promise<Map<string, string>>, (folder: Folder) => Promise<unknown>][] = [
  ['a change', written, (folder) => note({ ...folder, run: { ...folder.run, id: 'third' } }, 'four')],
  ['a change after an undo', takenBack, (folder) => note(folder, 'four')],
  ['an undo of several files', written, undo],
  ['a second undo', takenBack, undo],
  ['a redo of several files', takenBack, redo],
];

describe.each(deeds)('%s', (_, start, deed) => {
  it.each(['before', 'amid'] as const)('may end at any call, %s its effect', async (how) => {
    const whole = await start();
    const old = textsOf(whole);
    const counting = crashingFiles(filesIn(whole, '/journal'), Number.POSITIVE_INFINITY, how);
    await deed(opened(counting.files));
    const done = textsOf(whole);
    expect(counting.calls()).toBeGreaterThan(1);

    for (let dying = 0; dying < counting.calls(); dying += 1) {
      const disk = await start();
      const files = filesIn(disk, '/journal');
      await deed(opened(crashingFiles(files, dying, how).files)).catch(() => undefined);
      const left = textsOf(disk);
      for (const path of new Set([...Object.keys(old), ...Object.keys(done), ...Object.keys(left)]))
        expect([old[path], done[path]], `${path} after call ${dying}`).toContain(left[path]);

      const { changes, end } = await undoable(opened(files));
      expect(end, `after call ${dying}`).toBeUndefined();
      let count = 0;
      while (await undo(opened(files))) count += 1;
      expect(count, `changes taken back after call ${dying}`).toBe(changes.length);
      expect(textsOf(disk), `after call ${dying}`).toEqual(original);
    }
  });
});
