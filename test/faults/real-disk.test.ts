import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { scratch } from '../world/scratch.ts';
import { journal } from './journal.ts';

// The built program on disks that are really full, can really only be read, or hold something odd.

const launcher = resolve(import.meta.dirname, '../../bin/lead.js');
const day = 'days/2026/2026-11-24.yaml';
const nobody = 65534;

const reading = [
  [],
  ['show', 'yesterday'],
  ['week', '--explain'],
  ['export'],
  ['goals'],
  ['review', '--show'],
];

function lay(folder: string): string {
  for (const [path, text] of Object.entries({ ...journal, [day]: 'opened: 2026-11-24T08:05:12+01:00\n' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the program; `before` is a command that runs it in turn. */
function lead(folder: string, args: readonly string[], before: readonly string[] = []) {
  const [program, ...rest] = [...before, process.execPath, launcher, ...args];
  const env = {
    PATH: process.env['PATH'],
    HOME: join(folder, 'home'),
    LEAD_JOURNAL: folder,
    LEAD_NOW: '2026-11-24T08:05:12+01:00',
    // What the engine makes of the program would take most of so small a disk.
    NODE_DISABLE_COMPILE_CACHE: '1',
    ...(process.env['TZ'] && { TZ: process.env['TZ'] }),
  };
  const { status, stdout, stderr } = spawnSync(program!, rest, { cwd: '/', env, encoding: 'utf8' });
  return { status, stdout, stderr: stderr.replaceAll(folder, '~') };
}

/** Every file and its text. */
function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])
      // What is derived may be lost, or left in part.
      .filter(([path]) => !path!.startsWith(join('.lead', 'index'))),
  );
}

const isRoot = process.getuid?.() === 0;

/** A small disk of its own, in memory; the test is skipped where none can be mounted. */
function smallDisk({ skip }: TestContext): string {
  const folder = scratch();
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) skip(`no disk can be mounted here: ${stderr?.trim() ?? 'there is no mount'}`);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

function fill(folder: string): void {
  for (let size = 65_536; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) appendFileSync(join(folder, 'filler'), 'x'.repeat(size));
    } catch {
      // What is left is filled with smaller pieces.
    }
  }
}

describe('a disk that is full', () => {
  it('takes nothing, loses nothing, and can be read', (context) => {
    const folder = lay(smallDisk(context));
    // The second time, the lock and the schemas have their place already.
    lead(folder, ['note', 'first']);
    fill(folder);
    const before = textsIn(folder);
    for (const args of [
      ['win', 'x'.repeat(6000)],
      ['commit', 'Ask Sam'],
      ['standards', 'add', 'I answer'],
      ['done', 'plan'],
    ]) {
      expect(lead(folder, args)).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(
          /^lead: ~\S* cannot be written: no space is left on the disk\nMake room, then try again\. The file is as it was\.\n$/,
        ),
      });
    }
    expect(textsIn(folder)).toEqual(before);
    for (const args of reading) expect(lead(folder, args)).toMatchObject({ status: 0, stderr: '' });
    rmSync(join(folder, 'filler'));
    expect(lead(folder, ['win', 'It landed'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('is met also half way through a file', () => {
    const folder = lay(scratch());
    appendFileSync(join(folder, day), `# ${'x'.repeat(5000)}\n`);
    lead(folder, ['note', 'first']);
    const before = textsIn(folder);
    // A limit on the size of a file: 4 or 8 pieces of 512 or 1024 bytes.
    expect(lead(folder, ['win', 'It landed'], ['sh', '-c', 'ulimit -f 4; exec "$@"', 'sh'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `lead: ~/${day} cannot be written: the file would be too large\nMake room, then try again. The file is as it was.\n`,
    });
    expect(textsIn(folder)).toEqual(before);
  });
});

describe('a journal that can only be read', () => {
  const refusesAll = (folder: string, before: readonly string[], reason: RegExp) => {
    const texts = textsIn(folder);
    for (const args of reading) expect(lead(folder, args, before)).toMatchObject({ status: 0, stderr: '' });
    for (const args of [
      ['win', 'It landed'],
      ['done', 'plan'],
      ['away', '2026-12-01'],
      ['init', '--goal', 'listen'],
    ]) {
      expect(lead(folder, args, before)).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(reason),
      });
    }
    expect(textsIn(folder)).toEqual(texts);
  };

  it('because of its disk, is shown and left alone', (context) => {
    const folder = lay(smallDisk(context));
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    refusesAll(
      folder,
      [],
      /^lead: ~\/\.lead cannot be written: the disk can only be read\nMake it writable, or use another journal with --journal\. The file is as it was\.\n$/,
    );
  });

  it('because of who may write to it, is shown and left alone', ({ skip }) => {
    const asNobody = isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
    const able = spawnSync('sh', [
      '-c',
      'exec "$@"',
      'sh',
      ...asNobody,
      process.execPath,
      launcher,
      '--version',
    ]);
    if (able.status !== 0) skip('nobody else can run the program from where it lies here');
    const folder = lay(join(scratch(), 'journal'));
    chmodSync(dirname(folder), 0o755);
    const all = [
      folder,
      ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    ];
    for (const path of all) chmodSync(path, path.endsWith('.yaml') ? 0o444 : 0o555);
    onTestFinished(() => void execFileSync('chmod', ['-R', 'u+w', folder]));
    refusesAll(
      folder,
      asNobody,
      /^lead: ~\/\.lead cannot be written: no permission\nSee who owns the file and its folder\. The file is as it was\.\n$/,
    );
  });

  it('because a file is marked so, is left alone', () => {
    const folder = lay(scratch());
    chmodSync(join(folder, day), 0o444);
    const before = readFileSync(join(folder, day), 'utf8');
    expect(lead(folder, ['win', 'It landed'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `lead: ~/${day} cannot be written: it is marked as read-only\nAllow it with chmod u+w, then try again. The file is as it was.\n`,
    });
    expect(readFileSync(join(folder, day), 'utf8')).toBe(before);
  });
});

describe('something odd where a file should be', () => {
  it('is named when it is a folder', () => {
    const folder = lay(scratch());
    rmSync(join(folder, day));
    mkdirSync(join(folder, day));
    expect(lead(folder, ['win', 'It landed'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `lead: ~/${day} cannot be read: it is a folder\nMove the folder away.\n`,
    });
    expect(readdirSync(join(folder, day))).toEqual([]);
    expect(lead(folder, ['list'])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining(`${day}:1:1: `),
    });
  });

  it('is named when it is a link to nothing', () => {
    const folder = lay(scratch());
    rmSync(join(folder, day));
    symlinkSync('/nowhere/day.yaml', join(folder, day));
    expect(lead(folder, ['win', 'It landed'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `lead: ~/${day} cannot be written: it is a link to /nowhere/day.yaml, which is not there\nMend the link or remove it, then try again.\n`,
    });
    expect(existsSync('/nowhere')).toBe(false);
  });

  it('is named when links lead in a circle', () => {
    const folder = lay(scratch());
    rmSync(join(folder, day));
    symlinkSync('2026-11-24.yaml', join(folder, day));
    expect(lead(folder, ['win', 'It landed'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `lead: ~/${day} cannot be read: its links lead in a circle\nMend the link.\n`,
    });
  });

  it('is named when a file stands where the days belong', () => {
    const folder = lay(scratch());
    rmSync(join(folder, 'days'), { recursive: true });
    writeFileSync(join(folder, 'days'), 'mine');
    expect(lead(folder, ['win', 'It landed'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `lead: ~/${day} cannot be written: a file stands where a folder is needed\nMove that file away. The file is as it was.\n`,
    });
    expect(readFileSync(join(folder, 'days'), 'utf8')).toBe('mine');
  });

  it('is a pipe that says nothing, which nobody waits for', () => {
    const folder = lay(scratch());
    rmSync(join(folder, day));
    execFileSync('mkfifo', [join(folder, day)]);
    expect(lead(folder, ['win', 'It landed'], ['timeout', '-s', 'KILL', '20'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `lead: ~/${day} cannot be read: it is a pipe or a device\nMove it away.\n`,
    });
  });
});
