import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../src/world/disk.ts';
import type { Self } from '../../src/world/self.ts';
import { realFiles, scratch } from './scratch.ts';

/** A process of its own, whose pauses take no time and move its clock; 4711 is the only other one alive. */
function madeUp(
  pid = 100,
): Self & { readonly asked: (signal: NodeJS.Signals) => void; readonly ended: string[] } {
  let now = Date.now();
  let told: ((signal: NodeJS.Signals) => void) | undefined;
  const ended: string[] = [];
  return {
    pid,
    host: 'here',
    time: () => now,
    heed: async () => {},
    pause: async (milliseconds) => {
      now += milliseconds;
    },
    isAlive: (other) => other === 4711 || other === pid,
    whenAskedToEnd: (listener) => {
      told = listener;
      return () => {
        told = undefined;
      };
    },
    endBy: (signal) => void ended.push(told ? `${signal}, still listening` : signal),
    asked: (signal) => told?.(signal),
    ended,
  };
}

function lockedBy(folder: string, holder: object | string, age = 0): string {
  const lock = join(folder, '.lead/lock');
  mkdirSync(join(folder, '.lead'), { recursive: true });
  writeFileSync(lock, typeof holder === 'string' ? holder : JSON.stringify({ token: 'abc', ...holder }));
  const made = Date.now() / 1000 - age;
  utimesSync(lock, made, made);
  return lock;
}

it('holds a lock that says whose it is, and lets go of it', async () => {
  const folder = scratch();
  const said = await realFiles(folder, { self: madeUp() }).alone(async () =>
    readFileSync(join(folder, '.lead/lock'), 'utf8'),
  );
  expect(JSON.parse(said)).toEqual({
    pid: 100,
    host: 'here',
    token: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore']);
  expect(readFileSync(join(folder, '.lead/.gitignore'), 'utf8')).toBe('*\n');
});

it('gives back what the work gives, and lets go when it fails', async () => {
  const folder = scratch();
  const files = realFiles(folder);
  expect(await files.alone(async () => 42)).toBe(42);
  await expect(files.alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(join(folder, '.lead/lock'))).toBe(false);
  expect(await files.alone(async () => 43)).toBe(43);
});

it('lets the work of one process wait its turn, and work inside work go on', async () => {
  const folder = scratch();
  const steps: string[] = [];
  const work = (name: string) =>
    realFiles(folder).alone(async (held) => {
      steps.push(`${name} begins`);
      await held.alone(async () => void steps.push(`inside ${name}`));
      await realFiles(folder).list('days');
      steps.push(`${name} ends`);
    });
  await Promise.all(['a', 'b', 'c'].map(work));
  expect(steps).toEqual(
    ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `inside ${name}`, `${name} ends`]),
  );
});

it.each([
  ['whose process has died', { pid: 12, host: 'here' }, 0],
  ['of a process that had the number of this one', { pid: 100, host: 'here' }, 0],
  ['of another machine, long ago', { pid: 12, host: 'there' }, 601],
  ['of a living process, long ago', { pid: 4711, host: 'here' }, 601],
  ['that says nothing, after a while', '', 6],
  ['that says something else', '{"pid": "x"}', 6],
])('takes over a lock %s', async (_, holder, age) => {
  const folder = scratch();
  lockedBy(folder, holder, age);
  const notes: string[] = [];
  const files = realFiles(folder, { self: madeUp(), note: (text) => notes.push(text) });
  expect(await files.alone(async () => readdirSync(join(folder, '.lead')))).toEqual(['.gitignore', 'lock']);
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore']);
  expect(notes).toEqual([]);
});

it.each([
  ['of a living process', { pid: 4711, host: 'here' }],
  ['of another machine', { pid: 12, host: 'there' }],
])('waits for a lock %s, says so once, and gives up', async (_, holder) => {
  const folder = scratch();
  const lock = lockedBy(folder, holder, 500);
  const notes: string[] = [];
  const self = madeUp();
  const began = self.time();
  const files = realFiles(folder, {
    self,
    note: (text) => notes.push(`${text} after ${self.time() - began}`),
  });
  await expect(files.alone(async () => 'never')).rejects.toMatchObject({
    failure: 'failed',
    message: `another lead is changing the journal and does not finish (process ${holder.pid} on ${holder.host})`,
    hint: `Nothing was written. End it; or if there is no such process, remove ${lock}.`,
  });
  expect(notes).toEqual([
    expect.stringMatching(
      `^Waiting for another lead to finish \\(process ${holder.pid}\\)\\.\n after 1\\d\\d\\d`,
    ),
  ]);
  expect(self.time() - began).toBeGreaterThanOrEqual(20_000);
  expect(existsSync(lock)).toBe(true);
});

it('goes on as soon as the other lets go', async () => {
  const folder = scratch();
  const lock = lockedBy(folder, { pid: 4711, host: 'here' });
  const self = madeUp();
  let pauses = 0;
  const pause = async (milliseconds: number) => {
    pauses += 1;
    if (pauses === 5) rmSync(lock);
    await self.pause(milliseconds);
  };
  expect(await realFiles(folder, { self: { ...self, pause } }).alone(async () => pauses)).toBe(5);
});

it('leaves alone the lock of another that has taken over meanwhile', async () => {
  const folder = scratch();
  const theirs = JSON.stringify({ pid: 4711, host: 'here', token: 'def' });
  await realFiles(folder, { self: madeUp() }).alone(async () =>
    writeFileSync(join(folder, '.lead/lock'), theirs),
  );
  expect(readFileSync(join(folder, '.lead/lock'), 'utf8')).toBe(theirs);
});

it('takes over when another died in taking over', async () => {
  const folder = scratch();
  const lock = lockedBy(folder, { pid: 12, host: 'here' });
  writeFileSync(`${lock}-abc`, JSON.stringify({ pid: 13, host: 'here', token: 'def' }));
  expect(await realFiles(folder, { self: madeUp() }).alone(async () => 'done')).toBe('done');
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore']);
});

it('waits when another is about to take over', async () => {
  const folder = scratch();
  const lock = lockedBy(folder, { pid: 12, host: 'here' });
  writeFileSync(`${lock}-abc`, JSON.stringify({ pid: 4711, host: 'here', token: 'def' }));
  await expect(realFiles(folder, { self: madeUp() }).alone(async () => 'never')).rejects.toMatchObject({
    message: expect.stringContaining('does not finish'),
  });
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore', 'lock', 'lock-abc']);
});

it('ends when asked to, once the work is done and the lock is gone', async () => {
  const folder = scratch();
  const self = madeUp();
  await realFiles(folder, { self }).alone(async () => {
    self.asked('SIGTERM');
    expect(self.ended).toEqual([]);
  });
  expect(self.ended).toEqual(['SIGTERM']);
  expect(existsSync(join(folder, '.lead/lock'))).toBe(false);
});

it('ends at once when asked twice', async () => {
  const self = madeUp();
  await realFiles(scratch(), { self }).alone(async () => {
    self.asked('SIGINT');
    self.asked('SIGINT');
    expect(self.ended).toEqual(['SIGINT']);
  });
});

it('is made in one step that no kill comes in between: it never stands there without saying whose it is', async () => {
  const folder = scratch();
  const seen: string[] = [];
  const lock = join(folder, '.lead/lock');
  const watched = new Proxy(disk, {
    get:
      (_, name: keyof typeof disk) =>
      async (...args: never[]) => {
        if (existsSync(lock)) seen.push(readFileSync(lock, 'utf8'));
        return (disk[name] as (...args: never[]) => unknown)(...args);
      },
  });
  await realFiles(folder, { disk: watched, self: madeUp() }).alone(async () => undefined);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.map((said) => JSON.parse(said).pid)).toEqual(seen.map(() => 100));
});

it('does without a second name for a file where the disk has none', async () => {
  const folder = scratch();
  const link = async () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' }));
  const files = realFiles(folder, { disk: { ...disk, link }, self: madeUp() });
  expect(await files.alone(async () => readdirSync(join(folder, '.lead')))).toEqual(['.gitignore', 'lock']);
  expect(readdirSync(join(folder, '.lead'))).toEqual(['.gitignore']);
});

it('waits for a lock that is a link to nothing no longer than for any other', async () => {
  const folder = scratch();
  mkdirSync(join(folder, '.lead'));
  symlinkSync('nowhere', join(folder, '.lead/lock'));
  await expect(realFiles(folder, { self: madeUp() }).alone(async () => 'never')).rejects.toMatchObject({
    message: 'another lead is changing the journal and does not finish',
  });
});
