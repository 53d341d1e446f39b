import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundled } from './bundled.ts';
import { realFiles, scratch } from './scratch.ts';

// Several processes in one journal, each of them a real one.

const program = `
import { setTimeout as sleep } from 'node:timers/promises';
import { disk } from 'world/disk.ts';
import { filesIn } from 'world/files-in.ts';
import { selfOf } from 'world/self.ts';

const [folder, deed] = process.argv.slice(2);
const files = filesIn(folder, { disk, self: selfOf(process), note: (text) => process.stderr.write(text) });
const deeds = {
  count: () => files.alone(async () => {
    const old = await files.read('count');
    await files.write('count', String(Number(old ?? 0) + 1), old);
  }),
  hold: () => files.alone(async () => {
    console.log('held');
    while ((await files.read('go')) === undefined) await sleep(5);
    await files.write('finished', 'yes', undefined);
  }),
  flip: async () => {
    for (let old, letter = 'a'; ; letter = letter === 'a' ? 'b' : 'a') {
      const text = letter.repeat(300_000);
      await files.write('flip', text, old);
      if (old === undefined) console.log('flipping');
      old = text;
    }
  },
};
await deeds[deed]();
`;

const slowClock = join(import.meta.dirname, '../support/slow-clock.cjs');
let home: string;
let path: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'lead-'));
  path = await bundled(program, home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function start(folder: string, deed: string): ChildProcess {
  return spawn(process.execPath, ['--require', slowClock, path, folder, deed], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

async function ended(child: ChildProcess): Promise<number | string | null> {
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}

it('lets fifty processes through, one after the other', async () => {
  const folder = scratch();
  const ends = await Promise.all(Array.from({ length: 50 }, () => ended(start(folder, 'count'))));
  expect(ends).toEqual(ends.map(() => 0));
  expect(await realFiles(folder).read('count')).toBe('50');
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore']);
});

it('lets many processes through when one before them was killed as it held the lock', async () => {
  const folder = scratch();
  const holder = start(folder, 'hold');
  await once(holder.stdout!, 'data');
  holder.kill('SIGKILL');
  await ended(holder);
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore', 'lock']);
  const ends = await Promise.all(Array.from({ length: 16 }, () => ended(start(folder, 'count'))));
  expect(ends).toEqual(ends.map(() => 0));
  expect(await realFiles(folder).read('count')).toBe('16');
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore']);
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'finishes its work and lets go before it ends by %s',
  async (signal) => {
    const folder = scratch();
    const holder = start(folder, 'hold');
    await once(holder.stdout!, 'data');
    holder.kill(signal);
    writeFileSync(join(folder, 'go'), '');
    expect(await ended(holder)).toBe(signal);
    expect(await realFiles(folder).read('finished')).toBe('yes');
    expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore']);
  },
);

it('leaves a whole file behind, the old or the new, when it is killed in the midst of writing', async () => {
  const folder = scratch();
  const writer = start(folder, 'flip');
  await once(writer.stdout!, 'data');
  const seen = new Set<string | undefined>();
  for (let count = 0; count < 50; count += 1) seen.add(await realFiles(folder).read('flip'));
  writer.kill('SIGKILL');
  await ended(writer);
  seen.add(await realFiles(folder).read('flip'));
  expect([...seen].filter((text) => !/^(a{300000}|b{300000})$/.test(text ?? ''))).toEqual([]);
});
