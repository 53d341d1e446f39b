import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../src/world/disk.ts';
import { selfOf } from '../../src/world/self.ts';
import { treeIn } from '../../src/world/tree-in.ts';
import { failingDisk } from './failing-disk.ts';
import { realFiles, scratch } from './scratch.ts';

const self = selfOf(process);
const treeOf = (folder: string, some = disk) => treeIn(folder, { disk: some, self, note: () => undefined });

describe('a survey', () => {
  it('finds files, folders, links and what is neither, with their modes', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'days', '.git'), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'days', '.git', 'x'), 'x');
    writeFileSync(join(folder, 'lead.yaml'), 'version: 1\n');
    chmodSync(join(folder, 'lead.yaml'), 0o644);
    symlinkSync(join(folder, 'lead.yaml'), join(folder, 'link.yaml'));
    symlinkSync('gone', join(folder, 'nothing.yaml'));
    const { mode, found } = await treeOf(folder).survey((path) => !path.endsWith('.git'));
    expect(mode).toBe(0o700);
    expect(found).toEqual([
      { path: 'days', kind: 'folder', bytes: 0, mode: 0o700, isLink: false },
      { path: 'days/.git', kind: 'folder', bytes: 0, mode: 0o700, isLink: false },
      { path: 'lead.yaml', kind: 'file', bytes: 11, mode: 0o644, isLink: false },
      { path: 'link.yaml', kind: 'file', bytes: 11, mode: 0o644, isLink: true },
      { path: 'nothing.yaml', kind: 'other', bytes: 0, mode: 0o600, isLink: true },
    ]);
  });

  it('comes to an end where links lead in a circle', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'days'));
    symlinkSync(folder, join(folder, 'days', 'around'));
    const { found } = await treeOf(folder).survey(() => true);
    expect(found.map(({ path }) => path)).toEqual(['days', 'days/around']);
  });

  it('of no folder finds nothing', async () =>
    expect(await treeOf(join(scratch(), 'none')).survey(() => true)).toEqual({ mode: 0o700, found: [] }));

  it('has one clear error for a folder that cannot be read', async () => {
    const { disk: failing } = failingDisk(1, 'EACCES');
    await expect(treeOf(scratch(), failing).survey(() => true)).rejects.toMatchObject({
      name: 'LeadError',
      message: expect.stringMatching(/ cannot be read: no permission$/),
    });
  });
});

describe('the lock', () => {
  it('is free, held by this process, or left behind', async () => {
    const folder = scratch();
    const tree = treeOf(folder);
    expect(await tree.lock()).toBe('free');
    await realFiles(folder).alone(async () => expect(await tree.lock()).toBe('held'));
    expect(await tree.lock()).toBe('free');
    const dead = { pid: 2 ** 30, host: self.host, since: '2026-11-23T08:00:00Z', token: 'ab12' };
    writeFileSync(join(folder, '.lead', 'lock'), `${JSON.stringify(dead)}\n`);
    expect(await tree.lock()).toBe('left');
  });
});

describe('moving a file', () => {
  it('makes the folders, and takes a number where something is there', async () => {
    const folder = scratch();
    const tree = treeOf(folder);
    const names: string[] = [];
    for (const text of ['a', 'b', 'c']) {
      writeFileSync(join(folder, 'x.yaml'), text);
      names.push(await tree.move('x.yaml', '.lead/kept/days/x.yaml'));
    }
    expect(names).toEqual(['.lead/kept/days/x.yaml', '.lead/kept/days/x-2.yaml', '.lead/kept/days/x-3.yaml']);
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['a', 'b', 'c']);
    expect(existsSync(join(folder, 'x.yaml'))).toBe(false);
  });

  it('never goes over a file, nor out of the folder', async () => {
    const folder = scratch();
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), name);
    await expect(treeOf(folder).move('a', 'b', false)).rejects.toMatchObject({
      message: expect.stringMatching(/b is there already$/),
    });
    await expect(treeOf(folder).move('a', '../c')).rejects.toMatchObject({ failure: 'misused' });
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('leaves the file here or there, whichever call fails', async () => {
    const counted = failingDisk(-1, '');
    const first = scratch();
    writeFileSync(join(first, 'a'), 'a');
    await treeOf(first, counted.disk).move('a', 'kept/a');
    for (const failing of counted.calls.keys()) {
      const folder = scratch();
      writeFileSync(join(folder, 'a'), 'a');
      const thrown = await treeOf(folder, failingDisk(failing, 'EIO').disk)
        .move('a', 'kept/a')
        .catch((error: unknown) => error);
      if (thrown instanceof Error) expect(thrown).toMatchObject({ name: 'LeadError' });
      const [here, there] = [join(folder, 'a'), join(folder, 'kept', 'a')].map((path) => existsSync(path));
      expect([here, there].filter(Boolean), counted.calls[failing]).toHaveLength(1);
    }
  });

  it('crosses from one disk to another', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a'), 'a');
    const across = { ...disk, rename: () => Promise.reject(Object.assign(new Error(), { code: 'EXDEV' })) };
    await treeOf(folder, across).move('a', 'kept/a');
    expect(readFileSync(join(folder, 'kept', 'a'), 'utf8')).toBe('a');
    expect(readdirSync(folder)).toEqual(['kept']);
  });
});
