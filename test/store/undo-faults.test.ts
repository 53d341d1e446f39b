import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LeadError } from '../../src/errors.ts';
import { changeEntry } from '../../src/store/change.ts';
import type { Folder } from '../../src/store/folder.ts';
import { lastChange, takeBack } from '../../src/store/undo.ts';
import { day } from '../support/day.ts';
import { opened } from '../support/folder.ts';
import { failingDisk } from '../world/failing-disk.ts';
import { quick, realFiles, scratch } from '../world/scratch.ts';

// Every call of a real disk fails once, as a change is made and as it is taken back.

const path = 'days/2026/2026-11-23.yaml';
const old = '\ufeff# mine\r\nnotes:\r\n- text: zero\r\n';
const code = 'EIO';

const note = (folder: Folder) =>
  changeEntry(folder, day('2026-11-23'), [{ append: ['notes'], item: { text: 'one' } }]);

async function undo(folder: Folder): Promise<void> {
  const plan = await lastChange(folder, 'answer');
  if (plan) await takeBack(folder, plan, 'answer');
}

/** A journal with one entry, or with none, in a folder of its own. */
function journal(text: string | undefined): string {
  const folder = scratch(quick);
  mkdirSync(join(folder, 'days/2026'), { recursive: true });
  if (text !== undefined) writeFileSync(join(folder, path), text, { mode: 0o640 });
  return folder;
}

const textIn = (folder: string) =>
  readdirSync(join(folder, 'days/2026')).length === 0 ? undefined : readFileSync(join(folder, path), 'utf8');

/** Files that are neither the journal's nor kept on purpose. */
const litter = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tmp$/.test(name));

/** What became of `deed` on a disk whose call number `failing` fails. */
async function tried(folder: string, deed: (folder: Folder) => Promise<unknown>, failing: number) {
  const { disk, calls } = failingDisk(failing, code);
  const thrown = await deed(opened(realFiles(folder, { disk }))).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { thrown, calls };
}

describe.each([
  ['an entry', old],
  ['no entry', undefined],
])('with %s', (_, text) => {
  it('a change is made or not, whichever call fails', async () => {
    const whole = journal(text);
    const { calls } = await tried(whole, note, -1);
    const changed = textIn(whole)!;
    for (const [failing, call] of calls.entries()) {
      const folder = journal(text);
      const { thrown } = await tried(folder, note, failing);
      const at = `${call}, call ${failing} of ${calls}`;
      if (thrown !== undefined) expect(thrown, at).toBeInstanceOf(LeadError);
      expect(textIn(folder), at).toBeOneOf(thrown === undefined ? [changed] : [text, changed]);
      expect(litter(folder), at).toEqual([]);
      const before = textIn(folder);
      await undo(opened(realFiles(folder)));
      // It may be that a change cannot be taken back; it cannot be that more than it is.
      expect(textIn(folder), at).toBeOneOf([before, text]);
    }
  });

  it('a change is taken back or not, whichever call fails', async () => {
    const whole = journal(text);
    await note(opened(realFiles(whole)));
    const changed = textIn(whole);
    const { calls } = await tried(whole, undo, -1);
    expect(textIn(whole)).toBe(text);
    for (const [failing, call] of calls.entries()) {
      const folder = journal(text);
      await note(opened(realFiles(folder)));
      const { thrown } = await tried(folder, undo, failing);
      const at = `${call}, call ${failing} of ${calls}`;
      if (thrown !== undefined) expect(thrown, at).toBeInstanceOf(LeadError);
      expect(textIn(folder), at).toBeOneOf([text, changed]);
      expect(litter(folder), at).toEqual([]);
      await undo(opened(realFiles(folder)));
      expect(textIn(folder), at).toBe(text);
    }
  });
});

it('keeps the mode of a file, and what is kept from others', async () => {
  const folder = journal(old);
  await note(opened(realFiles(folder)));
  await undo(opened(realFiles(folder)));
  const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
  expect(modeOf(path)).toBe('640');
  expect(modeOf('.lead/undo')).toBe('700');
  const kept = readdirSync(join(folder, '.lead/undo'));
  expect(kept).toEqual([expect.stringMatching(/^00000001-\d+\.json$/), '00000001-undone-1.json']);
  expect(kept.map((name) => modeOf(`.lead/undo/${name}`))).toEqual(['600', '600']);
});
