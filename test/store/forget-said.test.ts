import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const lead = resolve(import.meta.dirname, '../../bin/lead.js');
const home = mkdtempSync(join(realpathSync(tmpdir()), 'lead-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const journal = join(home, 'journal');
const secret = 'Zanzibar';

function run(...args: readonly string[]): string {
  const env = { HOME: home, LEAD_JOURNAL: journal, LEAD_NOW: '2026-11-23T17:00:00+01:00' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [lead, ...args], {
    encoding: 'utf8',
    cwd: home,
    env: { ...env, NODE_OPTIONS: '--require ./later.cjs' },
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** The files of the journal, and of the person's home, in which the word stands. */
function holding(): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) => readFileSync(path).includes(secret) || readFileSync(path).includes(secret.toLowerCase()),
    )
    .map((path) => path.slice(home.length + 1))
    .sort();
}

it('keeps words that were deleted nowhere but where lead undo finds them, and forgets them there when told to', () => {
  // The clock stands an hour later, so that no file is too young for its words to be said again.
  writeFileSync(join(home, 'later.cjs'), 'const now = Date.now; Date.now = () => now() + 3_600_000;\n');
  mkdirSync(journal);
  run('init', '--standard', 'prepare');
  run('win', `Sold the house in ${secret}`);
  for (const args of [[], ['week'], ['show'], ['stats'], ['search', secret], ['export']]) {
    expect(run(...args).length).toBeGreaterThan(0);
  }
  const before = holding();
  expect(before.some((path) => path.startsWith('journal/.lead/echo/'))).toBe(true);
  expect(before.some((path) => path.startsWith('journal/.lead/index/memo-'))).toBe(true);
  expect(before).toContain('journal/.lead/index/2026-said');
  run('delete', secret, '--yes');
  expect(holding().filter((path) => !/^journal\/\.lead\/undo\/\d{8}-\d+\.json$/.test(path))).toEqual([]);
  expect(holding()).toHaveLength(2);
  expect(run('search', secret)).not.toContain('house');
  expect(run('undo', '--forget', '--yes')).toMatch(/^Forgotten: \d changes\./);
  expect(holding()).toEqual([]);
  expect(run('undo', '--yes')).toBe('Nothing to take back.\n');
  expect(run('week')).not.toContain(secret);
});
