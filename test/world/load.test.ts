import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from './scratch.ts';

const lead = resolve(import.meta.dirname, '../../bin/lead.js');

/** `lead --version`, with `cache` for the person's cache folder. */
function version(cache: string, env: Record<string, string> = {}, line = '--version') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [lead, line], {
    encoding: 'utf8',
    env: { HOME: cache, XDG_CACHE_HOME: cache, ...env },
  });
  return { status, stdout, stderr };
}

function kept(cache: string): string[] {
  const names = readdirSync(join(cache, 'lead'), { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(cache, 'lead', name)).filter((path) => statSync(path).isFile());
}

it('keeps what was made of the code, for the person alone, and goes on without it', () => {
  const cache = scratch();
  const first = version(cache);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const files = kept(cache);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) expect(statSync(path).mode & 0o077).toBe(0);
  expect(version(cache)).toEqual(first);
  for (const path of files) {
    for (const damage of [Buffer.alloc(0), Buffer.from('no code'), Buffer.alloc(statSync(path).size)]) {
      writeFileSync(path, damage);
      expect(version(cache)).toEqual(first);
    }
  }
  expect(kept(cache)).toEqual(files);
});

it('trusts nothing of it in which a bit has changed, and makes it anew', () => {
  const cache = scratch();
  const first = version(cache);
  for (const path of kept(cache)) {
    const damaged = readFileSync(path);
    // In its middle: the engine looks at the beginning alone.
    for (let at = 100; at < damaged.length / 2; at += 100) damaged[at] = damaged[at]! ^ 4;
    writeFileSync(path, damaged);
    expect(version(cache)).toEqual(first);
    expect(readFileSync(path).equals(damaged)).toBe(false);
  }
});

it('keeps nothing of a line that is wrong, which may begin with any word', () => {
  const cache = scratch();
  expect(version(cache, {}, 'tody').status).toBe(2);
  expect(existsSync(join(cache, 'lead/compiled'))).toBe(false);
});

it('keeps nothing where it is not to, or cannot', () => {
  const cache = scratch();
  expect(version(cache, { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(0);
  expect(existsSync(join(cache, 'lead'))).toBe(false);
  writeFileSync(join(cache, 'lead'), 'a file');
  expect(version(cache)).toMatchObject({ status: 0, stderr: '' });
});

// It takes up only what was made by an engine that had been told the same.
it('keeps what was made before the engine is told to stay small, and takes it up every time', () => {
  const cache = scratch();
  const journal = join(cache, 'journal');
  const day = (at: number) => new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10);
  for (let year = 2015; year < 2027; year += 1) mkdirSync(join(journal, `days/${year}`), { recursive: true });
  for (let at = 0; at < 4_100; at += 30)
    writeFileSync(join(journal, `days/${day(at).slice(0, 4)}/${day(at)}.yaml`), 'wins:\n  - text: a\n');
  const goals = () => version(cache, { LEAD_JOURNAL: journal, LEAD_ECHO: 'off' }, 'goals');
  const first = goals();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const times = () => kept(cache).map((path) => [path, statSync(path).ino]);
  const before = times();
  expect(before.length).toBeGreaterThan(0);
  expect(goals()).toEqual(first);
  expect(times()).toEqual(before);
});
