import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playAll } from './support/transcript.ts';

// Every ```console block of the README is played in order, in one session, as a transcript is.
// UPDATE=1 writes them as they went.

const path = join(import.meta.dirname, '../README.md');
const blocks = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm;

it('shows in the README what happens at a terminal', async () => {
  const readme = readFileSync(path, 'utf8');
  const written = readme.match(blocks) ?? [];
  expect(written, 'the README has console blocks').not.toEqual([]);
  const played = await playAll(written);
  if (process.env['UPDATE'])
    writeFileSync(
      path,
      readme.replace(blocks, () => played.shift()!),
    );
  else expect(played).toEqual(written);
});

it('shows of the long view and of a review what was seen elsewhere', () => {
  const shown = readFileSync(path, 'utf8').match(/(?<=^```text\n)[\s\S]*?(?=^```$)/gm) ?? [];
  const seen = ['golden/stats.txt', 'transcripts/review-resumed.md']
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  expect(shown.length, 'the README has such screens').toBeGreaterThan(0);
  for (const screen of shown) expect(seen).toContain(screen);
});
