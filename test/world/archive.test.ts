import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { archivesOn } from '../../src/world/archives-on.ts';
import { disk } from '../../src/world/disk.ts';
import { selfOf } from '../../src/world/self.ts';
import { failingDisk } from './failing-disk.ts';
import { scratch } from './scratch.ts';

const on = (some = disk) => archivesOn({ disk: some, self: selfOf(process), note: () => undefined });

/** A journal and the places around it. */
function places() {
  const base = scratch();
  const journal = join(base, 'journal');
  mkdirSync(join(journal, 'days'), { recursive: true });
  writeFileSync(join(journal, 'lead.yaml'), 'version: 1\n');
  return { base, journal, file: join(base, 'b.tar.gz'), copy: join(base, 'copy') };
}

/** A backup with these entries, made by somebody else. */
async function foreign(
  path: string,
  entries: readonly { name: string; type?: string; body?: string; linkname?: string }[],
) {
  const tar = await packTar(
    entries.map(({ name, type = 'file', body = '', linkname }) => ({
      header: { name, type: type as 'file', size: body.length, ...(linkname && { linkname }) },
      body,
    })),
  );
  writeFileSync(path, gzipSync(tar));
}

describe('a backup', () => {
  it('never replaces a file unless it is told to', async () => {
    const { journal, file } = places();
    writeFileSync(file, 'mine');
    await expect(on().pack(journal, file, [], false)).rejects.toMatchObject({
      failure: 'misused',
      message: `${file} is there already`,
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(await on().pack(journal, file, [], true)).toMatchObject({ files: 1, bytes: 11 });
  });

  it('is not put into the journal, by no way around', async () => {
    const { base, journal } = places();
    symlinkSync(join(journal, 'days'), join(base, 'elsewhere'));
    for (const path of [
      join(journal, 'b.tar.gz'),
      join(journal, 'days', 'b.tar.gz'),
      join(base, 'elsewhere', 'b.tar.gz'),
    ])
      await expect(on().pack(journal, path, [], true)).rejects.toMatchObject({
        failure: 'misused',
        message: 'a backup inside the journal would be lost with it',
      });
  });

  it('holds what links lead to, names them, and leaves out what is no file', async () => {
    const { base, journal, file, copy } = places();
    writeFileSync(join(base, 'goals.yaml'), '[]\n');
    symlinkSync(join(base, 'goals.yaml'), join(journal, 'goals.yaml'));
    symlinkSync(join(base, 'gone'), join(journal, 'nothing'));
    symlinkSync(journal, join(journal, 'days', 'around'));
    expect(await on().pack(journal, file, [], false)).toEqual({
      files: 2,
      bytes: 14,
      links: ['days/around', 'goals.yaml'],
      left: ['nothing'],
    });
    await on().unpack(file, copy, [], () => true);
    expect(readFileSync(join(copy, 'goals.yaml'), 'utf8')).toBe('[]\n');
  });

  it('dates a file by the second it was changed in, however near the next one', async () => {
    const { journal, file, copy } = places();
    utimesSync(join(journal, 'lead.yaml'), 1_700_000_000.9997, 1_700_000_000.9997);
    await on().pack(journal, file, [], false);
    await on().unpack(file, copy, [], () => true);
    expect(statSync(join(copy, 'lead.yaml')).mtimeMs).toBe(1_700_000_000_000);
  });

  it('of no journal is none', async () => {
    const { base, file } = places();
    await expect(on().pack(join(base, 'none'), file, [], false)).rejects.toMatchObject({
      failure: 'misused',
      message: `there is no journal in ${join(base, 'none')}`,
    });
  });

  it('leaves no litter, whichever call fails', async () => {
    const { base, journal, file } = places();
    const { calls } = await (async () => {
      const counted = failingDisk(-1, '');
      await on(counted.disk).pack(journal, file, [], true);
      return counted;
    })();
    for (const failing of calls.keys()) {
      const thrown = await on(failingDisk(failing, 'ENOSPC').disk)
        .pack(journal, file, [], true)
        .catch((error: unknown) => error);
      if (thrown instanceof Error) expect(thrown, calls[failing]).toMatchObject({ name: 'LeadError' });
      expect(readdirSync(base).toSorted(), calls[failing]).toEqual(['b.tar.gz', 'journal']);
    }
  });
});

describe('a restore', () => {
  it.each([
    [
      'a path that climbs',
      { name: 'days/../../x' },
      'it holds "days/../../x", which would lead out of the folder',
    ],
    ['a path from the root', { name: '/etc/x' }, 'it holds "/etc/x", which would lead out of the folder'],
    [
      'a link',
      { name: 'x', type: 'symlink', linkname: '/etc' },
      '"x" in it is neither a file nor a folder, but a symlink',
    ],
    [
      'a hard link',
      { name: 'x', type: 'link', linkname: 'lead.yaml' },
      '"x" in it is neither a file nor a folder, but a link',
    ],
    [
      'a device',
      { name: 'x', type: 'character-device' },
      '"x" in it is neither a file nor a folder, but a character-device',
    ],
    ['a pipe', { name: 'x', type: 'fifo' }, '"x" in it is neither a file nor a folder, but a fifo'],
    ['a file twice', { name: './lead.yaml' }, 'it holds "./lead.yaml" twice'],
  ])('refuses %s, and leaves nothing', async (_, entry, why) => {
    const { base, file, copy } = places();
    await foreign(file, [{ name: 'lead.yaml', body: 'version: 1\n' }, entry]);
    await expect(on().unpack(file, copy, [], () => true)).rejects.toMatchObject({
      message: `this is no backup that can be restored: ${why}`,
      hint: 'Nothing was written.',
    });
    expect(readdirSync(base).toSorted()).toEqual(['b.tar.gz', 'journal']);
  });

  it('refuses what is no journal, no backup, or not there', async () => {
    const { file, copy } = places();
    await foreign(file, [{ name: 'holiday.txt' }]);
    await expect(on().unpack(file, copy, [], (paths) => paths.includes('lead.yaml'))).rejects.toMatchObject({
      message: 'this is no backup that can be restored: there is no journal in it',
    });
    writeFileSync(file, 'hello');
    await expect(on().unpack(file, copy, [], () => true)).rejects.toMatchObject({
      message: `${file} is no whole backup`,
    });
    await expect(on().unpack(`${file}x`, copy, [], () => true)).rejects.toMatchObject({
      message: `there is no ${file}x`,
    });
    expect(existsSync(copy)).toBe(false);
  });

  it('refuses what pretends to be small', async () => {
    const { file, copy } = places();
    await foreign(file, [{ name: 'lead.yaml', body: '0'.repeat(25_000_000) }]);
    await expect(on().unpack(file, copy, [], () => true)).rejects.toMatchObject({
      message: 'this is no backup that can be restored: it grows to more than 200 times its size',
    });
  });

  it('takes a tar that somebody made by hand, and not what is local in it', async () => {
    const { file, copy } = places();
    await foreign(file, [
      { name: './', type: 'directory' },
      { name: './days/2026/2026-11-23.yaml', body: 'intention: x\n' },
      { name: './.lead/lock', body: 'x' },
    ]);
    expect(await on().unpack(file, copy, ['.lead'], () => true)).toMatchObject({ files: 1, bytes: 13 });
    expect(readdirSync(copy)).toEqual(['days']);
  });

  it('goes into a folder that is empty, and into no other', async () => {
    const { journal, file, copy } = places();
    await on().pack(journal, file, [], false);
    await expect(on().unpack(file, journal, [], () => true)).rejects.toMatchObject({
      failure: 'misused',
      message: `${journal} is there already, and not empty`,
    });
    mkdirSync(copy);
    await on().unpack(file, copy, [], () => true);
    expect(readFileSync(join(copy, 'lead.yaml'), 'utf8')).toBe('version: 1\n');
    await expect(on().unpack(file, file, [], () => true)).rejects.toMatchObject({ name: 'LeadError' });
  });

  it('is all there or not at all, whichever call fails', async () => {
    const { base, journal, file, copy } = places();
    chmodSync(join(journal, 'days'), 0o500);
    await on().pack(journal, file, [], false);
    const target = join(copy, 'deep', 'er');
    const counted = failingDisk(-1, '');
    await on(counted.disk).unpack(file, join(base, 'first', 'deep'), [], () => true);
    const { calls } = counted;
    for (const failing of calls.keys()) {
      const thrown = await on(failingDisk(failing, 'EIO').disk)
        .unpack(file, target, [], () => true)
        .catch((error: unknown) => error);
      if (thrown instanceof Error) expect(thrown, calls[failing]).toMatchObject({ name: 'LeadError' });
      if (existsSync(copy)) {
        expect(readFileSync(join(target, 'lead.yaml'), 'utf8'), calls[failing]).toBe('version: 1\n');
        expect(readdirSync(join(copy, 'deep')), calls[failing]).toEqual(['er']);
        chmodSync(join(target, 'days'), 0o700);
        await disk.rm(copy, { recursive: true });
      }
    }
    chmodSync(join(journal, 'days'), 0o700);
    chmodSync(join(base, 'first', 'deep', 'days'), 0o700);
  });
});
