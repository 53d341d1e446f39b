import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../src/world/disk.ts';
import { realFiles, scratch } from './scratch.ts';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('list', () => {
  it('names files and folders, sorted, without the hidden ones', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'days/2026'), { recursive: true });
    for (const name of ['b.yaml', 'a.yaml', '.a.yaml.tmp']) writeFileSync(join(folder, 'days', name), '');
    expect(await realFiles(folder).list('days')).toEqual(['2026', 'a.yaml', 'b.yaml']);
  });

  it('finds nothing where there is no folder', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'file'), '');
    const files = realFiles(folder);
    expect([await files.list('days'), await files.list('file'), await files.list('file/below')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await realFiles(join(folder, 'none')).list('days')).toEqual([]);
  });
});

describe('read', () => {
  it('gives the whole text, a byte order mark included', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.yaml'), '\ufefftext: größer 🎉\r\n');
    expect(await realFiles(folder).read('a.yaml')).toBe('\ufefftext: größer 🎉\r\n');
  });

  it('gives nothing where there is no file', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'file'), '');
    expect(await realFiles(folder).read('none.yaml')).toBeUndefined();
    expect(await realFiles(folder).read('file/below.yaml')).toBeUndefined();
  });

  it.each([
    ['is not UTF-8 text', (path: string) => writeFileSync(path, Buffer.from([0x61, 0xff, 0x62]))],
    ['cannot be read: it is a folder', (path: string) => mkdirSync(path)],
    ['cannot be read: its links lead in a circle', (path: string) => symlinkSync('a.yaml', path)],
    [
      'is too large to read (101 MB)',
      (path: string) => {
        writeFileSync(path, '');
        truncateSync(path, 101_000_000);
      },
    ],
  ])('says when a file %s', async (problem, make) => {
    const folder = scratch();
    make(join(folder, 'a.yaml'));
    await expect(realFiles(folder).read('a.yaml')).rejects.toMatchObject({
      failure: 'failed',
      message: `${folder}/a.yaml ${problem}`,
      hint: expect.stringMatching(/\.$/),
    });
  });

  it('says when there is no permission', async () => {
    const folder = scratch();
    const open = () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' }));
    await expect(realFiles(folder, { disk: { ...disk, open } }).read('a.yaml')).rejects.toMatchObject({
      message: `${folder}/a.yaml cannot be read: no permission`,
    });
  });
});

describe('write', () => {
  it('makes files and folders that nobody else may read', async () => {
    const folder = join(scratch(), 'journal');
    await realFiles(folder).write('days/2026/a.yaml', 'text', undefined);
    expect(readFileSync(join(folder, 'days/2026/a.yaml'), 'utf8')).toBe('text');
    expect(['', 'days', 'days/2026', 'days/2026/a.yaml'].map((path) => modeOf(join(folder, path)))).toEqual([
      '700',
      '700',
      '700',
      '600',
    ]);
  });

  it('keeps the mode that a file has', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.yaml'), 'old');
    chmodSync(join(folder, 'a.yaml'), 0o664);
    await realFiles(folder).write('a.yaml', 'new', 'old');
    expect(modeOf(join(folder, 'a.yaml'))).toBe('664');
  });

  it('keeps the owner that a file has', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.yaml'), 'old');
    const owner = { uid: 12345, gid: 23456 };
    const given: unknown[] = [];
    const stat = async () => Object.assign(statSync(join(folder, 'a.yaml')), owner);
    const open: typeof disk.open = async (...args) =>
      Object.assign(await disk.open(...args), { chown: async (...ids: number[]) => void given.push(ids) });
    await realFiles(folder, { disk: { ...disk, open, stat: stat as unknown as typeof disk.stat } }).write(
      'a.yaml',
      'new',
      'old',
    );
    expect(given).toEqual([[12345, 23456]]);
  });

  it('replaces a file instead of changing it, so that who reads the old one reads on', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.yaml'), 'old');
    linkSync(join(folder, 'a.yaml'), join(folder, 'same'));
    await realFiles(folder).write('a.yaml', 'new', 'old');
    expect(readFileSync(join(folder, 'same'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'same']);
  });

  it('follows links, and leaves them links', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/real.yaml'), 'old');
    symlinkSync('elsewhere/real.yaml', join(folder, 'link'));
    symlinkSync(join(folder, 'link'), join(folder, 'a.yaml'));
    await realFiles(folder).write('a.yaml', 'new', 'old');
    expect(readlinkSync(join(folder, 'a.yaml'))).toBe(join(folder, 'link'));
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'elsewhere/real.yaml'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['real.yaml']);
  });

  it('writes nothing when the file says so already', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.yaml'), 'same');
    utimesSync(join(folder, 'a.yaml'), 1000, 1000);
    const { ino } = statSync(join(folder, 'a.yaml'));
    await realFiles(folder).write('a.yaml', 'same', 'same');
    expect(statSync(join(folder, 'a.yaml'))).toMatchObject({ mtimeMs: 1_000_000, ino });
  });

  it.each([
    ['a file that says something else', 'theirs', 'mine'],
    ['a file that is there now', 'theirs', undefined],
    ['a file that is gone', undefined, 'mine'],
  ])('refuses %s', async (_, there, old) => {
    const folder = scratch();
    if (there !== undefined) writeFileSync(join(folder, 'a.yaml'), there);
    await expect(realFiles(folder).write('a.yaml', 'new', old)).rejects.toMatchObject({
      message: `${folder}/a.yaml was changed by another program in the meantime`,
      hint: 'Nothing was written. Try again.',
    });
    expect(await realFiles(folder).read('a.yaml')).toBe(there);
    expect(readdirSync(folder)).toEqual(there === undefined ? [] : ['a.yaml']);
  });

  it('refuses a file that is changed while the new one is being written', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.yaml'), 'old');
    const mkdir = (async () =>
      writeFileSync(join(folder, 'a.yaml'), 'theirs')) as unknown as typeof disk.mkdir;
    await expect(
      realFiles(folder, { disk: { ...disk, mkdir } }).write('a.yaml', 'new', 'old'),
    ).rejects.toMatchObject({
      message: `${folder}/a.yaml was changed by another program in the meantime`,
    });
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it.each([
    ['it is marked as read-only', (path: string) => writeFileSync(path, 'old', { mode: 0o444 }), 'old'],
    [
      'it is a link to nowhere, which is not there',
      (path: string) => symlinkSync('nowhere', path),
      undefined,
    ],
  ])('leaves a file alone when %s', async (problem, make, old) => {
    const folder = scratch();
    make(join(folder, 'a.yaml'));
    await expect(realFiles(folder).write('a.yaml', 'new', old)).rejects.toMatchObject({
      message: `${folder}/a.yaml cannot be written: ${problem}`,
    });
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('says when a file stands where a folder is needed', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'days'), '');
    await expect(realFiles(folder).write('days/a.yaml', 'new', undefined)).rejects.toMatchObject({
      message: `${folder}/days/a.yaml cannot be written: a file stands where a folder is needed`,
    });
  });
});

describe('remove', () => {
  it('removes the file, and nothing beside it', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'days'));
    for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, 'days', name), 'old');
    await realFiles(folder).remove('days/a.yaml', 'old');
    expect(readdirSync(join(folder, 'days'))).toEqual(['b.yaml']);
  });

  it.each([
    ['that says something else', 'theirs'],
    ['that is gone', undefined],
  ])('refuses a file %s', async (_, there) => {
    const folder = scratch();
    if (there !== undefined) writeFileSync(join(folder, 'a.yaml'), there);
    await expect(realFiles(folder).remove('a.yaml', 'mine')).rejects.toMatchObject({
      message: `${folder}/a.yaml was changed by another program in the meantime`,
      hint: 'Nothing was written. Try again.',
    });
    expect(await realFiles(folder).read('a.yaml')).toBe(there);
  });

  it.each([
    ['it is marked as read-only', (path: string) => writeFileSync(path, 'old', { mode: 0o444 })],
    [
      'it is a link to real.yaml',
      (path: string) => {
        writeFileSync(join(path, '../real.yaml'), 'old');
        symlinkSync('real.yaml', path);
      },
    ],
  ])('leaves a file alone when %s', async (problem, make) => {
    const folder = scratch();
    make(join(folder, 'a.yaml'));
    const before = readdirSync(folder);
    await expect(realFiles(folder).remove('a.yaml', 'old')).rejects.toMatchObject({
      message: `${folder}/a.yaml cannot be removed: ${problem}`,
      hint: expect.stringMatching(/The file is as it was\.$/),
    });
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('jot and discard', () => {
  it('make and remove a file that nobody else may read', async () => {
    const folder = join(scratch(), 'journal');
    const files = realFiles(folder);
    await files.jot('.lead/undo/1', 'text');
    expect(await files.read('.lead/undo/1')).toBe('text');
    expect(['.lead/undo', '.lead/undo/1'].map((path) => modeOf(join(folder, path)))).toEqual(['700', '600']);
    await files.discard('.lead/undo/1');
    await files.discard('.lead/undo/1');
    expect(readdirSync(join(folder, '.lead/undo'))).toEqual([]);
  });

  it('never write over a file', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a'), 'theirs');
    await expect(realFiles(folder).jot('a', 'mine')).rejects.toMatchObject({ failure: 'failed' });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('theirs');
  });

  it('leave nothing behind when the disk is full', async () => {
    const folder = scratch();
    const open: typeof disk.open = async (...args) =>
      Object.assign(await disk.open(...args), {
        writeFile: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })),
      });
    await expect(realFiles(folder, { disk: { ...disk, open } }).jot('a', 'text')).rejects.toMatchObject({
      message: `${folder}/a cannot be written: no space is left on the disk`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

it.each(['../a', 'days/../../a', '/etc/passwd', 'a\0b', 'days//a', './a', '', 'a\\..\\b', 'C:a'])(
  'takes %j for no path',
  async (path) => {
    const files = realFiles(scratch());
    const misused = { failure: 'misused', message: expect.stringContaining('does not name a file below') };
    await expect(files.read(path)).rejects.toMatchObject(misused);
    await expect(files.list(path)).rejects.toMatchObject(misused);
    await expect(files.write(path, 'x', undefined)).rejects.toMatchObject(misused);
    await expect(files.remove(path, 'x')).rejects.toMatchObject(misused);
    await expect(files.jot(path, 'x')).rejects.toMatchObject(misused);
    await expect(files.discard(path)).rejects.toMatchObject(misused);
  },
);
