import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFolder } from '../../src/store/folder.ts';
import { readReviews } from '../../src/store/reviews.ts';
import { type QuickDisk, quickDisk } from '../../src/world/quick-files-in.ts';
import { damages } from '../support/deeds.ts';
import { testWorld } from '../support/world.ts';
import { realFiles, scratch } from '../world/scratch.ts';

const kept = '.lead/index/reviews.json';

async function read(folder: string, disk?: QuickDisk) {
  const files = () => realFiles(folder, disk ? { quick: disk } : {});
  return readReviews(await openFolder({ ...testWorld(), files }, folder));
}

/** A journal with three reviews, one of them broken, and what writes one. */
function made() {
  const folder = scratch();
  mkdirSync(join(folder, 'reviews'));
  writeFileSync(join(folder, 'lead.yaml'), 'version: 1\n');
  const write = (label: string, text: string) =>
    writeFileSync(join(folder, 'reviews', `${label}.yaml`), text);
  write('2026-W46', 'focus: Listen first\n');
  write('2026-10', 'answers:\n  standard: Less haste\n');
  write('2026-W45', 'focus: [\n');
  return { folder, write };
}

it('are the same from the index as from their files, whatever became of either', async () => {
  const { folder, write } = made();
  const whole = await read(folder);
  expect(whole).toMatchObject({ items: { length: 2 }, unread: { length: 1 } });
  for (let time = 0; time < 2; time += 1) expect(await read(folder, quickDisk)).toEqual(whole);
  for (const damage of damages) {
    damage(join(folder, kept));
    expect(await read(folder, quickDisk)).toEqual(whole);
  }
  write('2026-W46', 'focus: Listen again\n');
  write('2026-W47', 'focus: Rest\n');
  expect(await read(folder, quickDisk)).toEqual(await read(folder));
  expect((await read(folder, quickDisk)).items.map(({ focus }) => focus)).toContain('Listen again');
  writeFileSync(join(folder, 'lead.yaml'), 'version: 1\nweek-starts: sun\n');
  expect(await read(folder, quickDisk)).toEqual(await read(folder));
});

it('are read where nothing can be kept', async () => {
  const { folder } = made();
  const failing = { ...quickDisk } as QuickDisk;
  for (const name of ['writeFileSync', 'renameSync', 'statSync', 'readFileSync'] as const) {
    const broken = () => {
      throw Object.assign(new Error('it fails'), { code: 'EIO' });
    };
    expect(await read(folder, { ...failing, [name]: broken } as QuickDisk)).toEqual(await read(folder));
  }
});
