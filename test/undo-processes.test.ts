import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeSandbox, type Sandbox } from './support/sandbox.ts';

// The built program, many times at once in one journal: some write, some take back.

const program = resolve(import.meta.dirname, '../bin/lead.js');
const slowClock = resolve(import.meta.dirname, 'support/slow-clock.cjs');

async function lead(sandbox: Sandbox, ...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...sandbox.env, NODE_OPTIONS: `--require "${slowClock}"` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const [code] = await once(child, 'close');
  // How long one waits for another is of no account here.
  return { code, out, err: err.replaceAll(/^Waiting for .*\n/gm, '') };
}

it('takes back, among processes that write, what it showed or nothing', async () => {
  const sandbox = makeSandbox();
  onTestFinished(() => sandbox.remove());
  const path = join(sandbox.journal, 'days/2026/2026-11-23.yaml');
  const winsLeft = () =>
    existsSync(path)
      ? [...readFileSync(path, 'utf8').matchAll(/- text: (win \d)$/gm)].map(([, text]) => text!)
      : [];

  await Promise.all([0, 1].map(async (count) => lead(sandbox, 'win', `win ${count}`)));
  const runs = Array.from({ length: 9 }, (_, count) =>
    count % 3 === 2 ? lead(sandbox, 'undo', '--yes') : lead(sandbox, 'win', `win ${count + 2}`),
  );
  const ends = await Promise.all(runs);
  const undone: string[] = [];
  for (const [count, { code, out, err }] of ends.entries()) {
    if (count % 3 !== 2) expect([code, err]).toEqual([0, '']);
    else if (code === 0) undone.push(...(/lead win "(win \d)"/.exec(out)?.slice(1) ?? []));
    else expect(err).toMatch(/^lead: the journal was changed in the meantime\n/);
  }

  const all = [0, 1, ...ends.flatMap((_, count) => (count % 3 === 2 ? [] : [count + 2]))];
  const expected = all.map((count) => `win ${count}`).filter((win) => !undone.includes(win));
  expect(winsLeft().toSorted()).toEqual(expected);
  const { out } = await lead(sandbox, 'undo', '--json');
  expect(JSON.parse(out)).toHaveLength(expected.length);
  for (const _ of expected) expect((await lead(sandbox, 'undo', '--yes')).code).toBe(0);
  expect(winsLeft()).toEqual([]);
  expect((await lead(sandbox, 'undo', '--yes')).out).toBe('Nothing to take back.\n');
});
