import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { archivesOn } from '../../src/world/archives-on.ts';
import { disk } from '../../src/world/disk.ts';
import { selfOf } from '../../src/world/self.ts';
import { scratch } from './scratch.ts';

const archives = archivesOn({ disk, self: selfOf(process), note: () => undefined });

const names = fc.oneof(
  fc.constantFrom(
    'lead.yaml',
    'days',
    '2026-11-23.yaml',
    'Zoë',
    '会議 (1).yaml',
    '-x',
    '.hidden',
    'a\nb',
    '\uFEFFx',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((name) => !/[/\0]/.test(name) && !/\p{Cs}/u.test(name)),
  fc.constant('long '.repeat(40)),
);
const contents = fc.oneof(
  fc.constantFrom('', '\uFEFFa: 1\r\n', 'no end', '\0\u001b', 'x'.repeat(513)),
  fc.string(),
);
const modes = fc.constantFrom(0o600, 0o644, 0o640, 0o400, 0o755);
const files = fc.array(
  fc.record({
    path: fc.array(names, { minLength: 1, maxLength: 4 }),
    text: contents,
    mode: modes,
    at: fc.integer({ min: 0, max: 2 ** 32 }),
  }),
  { maxLength: 8 },
);

/** Everything below `folder`: path, kind, mode, time in seconds, and bytes of files. */
function treeOf(folder: string) {
  return ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].toSorted().map((path) => {
    const whole = join(folder, path);
    const { mode, mtimeMs } = lstatSync(whole);
    const isFile = lstatSync(whole).isFile();
    return [
      path,
      mode,
      Math.floor(mtimeMs / 1000),
      isFile ? readFileSync(whole).toString('base64') : 'folder',
    ];
  });
}

function write(
  folder: string,
  { path, text, mode }: { path: readonly string[]; text: string; mode: number },
): void {
  const whole = join(folder, ...path);
  if (path.some((name) => ['.', '..', '.lead'].includes(name)) || Buffer.byteLength(whole) > 3000) return;
  try {
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text, { flag: 'wx', mode });
    chmodSync(whole, mode);
  } catch {
    // A file stands where a folder is needed, or the name is too long: the tree is what was made.
  }
}

it('gives back every byte, name and mode of a journal, and nothing that is local', async () => {
  const base = scratch();
  await fc.assert(
    fc.asyncProperty(files, fc.boolean(), async (some, isOpen) => {
      const [journal, copy, file] = ['journal', 'copy', 'backup.tar.gz'].map((name) => join(base, name)) as [
        string,
        string,
        string,
      ];
      for (const one of [journal, copy, file]) rmSync(one, { recursive: true, force: true });
      mkdirSync(join(journal, 'days', 'empty'), { recursive: true });
      writeFileSync(join(journal, 'lead.yaml'), 'version: 1\n');
      for (const one of some) write(journal, one);
      if (isOpen) chmodSync(journal, 0o755);
      const before = treeOf(journal);
      mkdirSync(join(journal, '.lead'));
      writeFileSync(join(journal, '.lead', 'lock'), 'x');
      const packed = await archives.pack(journal, file, ['.lead'], false);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(await archives.unpack(file, copy, ['.lead'], () => true)).toEqual(packed);
      const after = treeOf(copy);
      const time = (tree: ReturnType<typeof treeOf>) =>
        tree.map(([path, ...rest]) => (path === '' ? [path, rest[0]] : [path, ...rest]));
      expect(time(after)).toEqual(time(before));
      expect(packed.files).toBe(before.filter(([, , , bytes]) => bytes !== 'folder').length);
      expect(readdirSync(base).toSorted()).toEqual(['backup.tar.gz', 'copy', 'journal']);
    }),
    { numRuns: 30 },
  );
});

it('makes nothing of a backup that is cut off or damaged anywhere', async () => {
  const base = scratch();
  const [journal, file, copy] = ['journal', 'backup.tar.gz', 'copy'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(join(journal, 'days', '2026'), { recursive: true });
  for (const day of ['20', '21', '22', '23'])
    writeFileSync(join(journal, 'days', '2026', `2026-11-${day}.yaml`), `intention: ${day}\n`);
  await archives.pack(journal, file, [], false);
  const whole = readFileSync(file);
  const original = treeOf(journal);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, by, isCut) => {
        const damaged = isCut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!isCut) damaged[at] = damaged[at]! ^ by;
        writeFileSync(file, damaged);
        const done = await archives
          .unpack(file, copy, [], () => true)
          .then(
            () => true,
            (thrown) => {
              expect(thrown).toMatchObject({
                name: 'LeadError',
                hint: expect.stringContaining('Nothing was written.'),
              });
              return false;
            },
          );
        // The header of gzip holds a time and a system that mean nothing.
        if (done)
          expect(treeOf(copy).map(([path, , , bytes]) => [path, bytes])).toEqual(
            original.map(([path, , , bytes]) => [path, bytes]),
          );
        else expect(existsSync(copy)).toBe(false);
        rmSync(copy, { recursive: true, force: true });
        expect(readdirSync(base).toSorted()).toEqual(['backup.tar.gz', 'journal']);
      },
    ),
    { numRuns: 100 },
  );
});
