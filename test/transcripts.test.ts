import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from './support/transcript.ts';

// Plays every session of test/transcripts/ against the built program: run `npm run build` first.
// UPDATE=1 writes them as they went.

const folder = join(import.meta.dirname, 'transcripts');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

it('has a program to play against', () => {
  expect(existsSync(join(import.meta.dirname, '../dist/lead.pack')), 'run npm run build').toBe(true);
});

describe.concurrent('a session at a terminal goes as written:', () => {
  it.for(names)('%s', async (name, { expect }) => {
    const path = join(folder, name);
    const written = readFileSync(path, 'utf8');
    const played = await play(written);
    if (process.env['UPDATE'] && played !== written) writeFileSync(path, played);
    else expect(played).toBe(written);
  });
});
