import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { disk } from '../../src/world/disk.ts';
import { chunksOf, isText, wholeText } from '../../src/world/pieces.ts';
import { replace } from '../../src/world/replace.ts';
import { realFiles, scratch } from './scratch.ts';

const pieces = fc.array(fc.string({ unit: 'grapheme' }));
const long = Array.from({ length: 3_000 }, (_, index) => `${index} ${'äöü '.repeat(20)}\n`);

it('is the same text in pieces as whole', () => {
  fc.assert(
    fc.property(pieces, fc.string({ unit: 'grapheme' }), (text, other) => {
      expect([...chunksOf(text)].join('')).toBe(text.join(''));
      expect(wholeText(text)).toBe(wholeText(text.join('')));
      expect(isText(text, text.join(''))).toBe(true);
      expect(isText(text, other)).toBe(other === text.join(''));
    }),
  );
  expect([...chunksOf([])]).toEqual(['']);
  const chunks = [...chunksOf(long)];
  expect(chunks.join('')).toBe(long.join(''));
  // Many small pieces are not written one by one, nor all at once.
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.length).toBeLessThan(long.length / 10);
});

it('replaces a file as the whole text would, and leaves one alone that says it already', async () => {
  const folder = scratch();
  const files = realFiles(folder);
  await files.write('one.json', long, undefined);
  expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe(long.join(''));
  const before = statSync(join(folder, 'one.json')).ino;
  await files.write('one.json', long, long.join(''));
  expect(statSync(join(folder, 'one.json')).ino).toBe(before);
  await files.write('one.json', [...long, 'end\n'], long.join(''));
  expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe(`${long.join('')}end\n`);
});

it('leaves a file as it was when a piece cannot be written', async () => {
  const folder = scratch();
  const path = join(folder, 'one.json');
  await replace(disk, path, 'as it was', undefined);
  let count = 0;
  const full: typeof disk = {
    ...disk,
    async open(...given) {
      const file = await disk.open(...given);
      return {
        ...file,
        async writeFile(data) {
          count += 1;
          if (count === 3) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
          return file.writeFile(data);
        },
      };
    },
  };
  await expect(replace(full, path, long, 'as it was')).rejects.toThrow('cannot be written');
  expect(count).toBe(3);
  expect(readFileSync(path, 'utf8')).toBe('as it was');
  expect(readdirSync(folder)).toEqual(['one.json']);
});
