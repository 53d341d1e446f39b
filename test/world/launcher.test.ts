import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from './scratch.ts';

/** Runs the launcher in a package whose program says `program`; without one if that is left out. */
function launched(program?: string, ...nodeArgs: string[]) {
  const folder = scratch();
  cpSync(resolve(import.meta.dirname, '../../bin'), join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  if (program !== undefined) {
    mkdirSync(join(folder, 'dist'));
    const none = '(function (pack, made, require) { return () => ({ saidAgain: () => false }) })';
    writeFileSync(join(folder, 'dist/echo.pack'), none);
    writeFileSync(
      join(folder, 'dist/lead.pack'),
      `(function (pack, made, require) { return (name) => { ${program} } })`,
    );
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArgs, join(folder, 'bin/lead.js'), 'today'],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

it('starts the program', () => {
  const program = 'console.log(name, process.argv[2]); process.exitCode = 3;';
  expect(launched(program)).toEqual({ status: 3, stdout: './main.js today\n', stderr: '' });
});

it('says in one line that it is not built', () => {
  expect(launched()).toEqual({
    status: 1,
    stdout: '',
    stderr: 'lead: it is not built yet; run npm ci in its folder\n',
  });
});

it('does not hide what else is missing', () => {
  const { status, stderr } = launched("require('./gone.cjs');");
  expect(status).toBe(1);
  expect(stderr).toContain('gone.cjs');
});

it.each(['10.24.1', '18.20.8', '20.16.0'])('says in one line that Node %s is too old', (version) => {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`;
  expect(launched('', '--import', pretend)).toEqual({
    status: 1,
    stdout: '',
    stderr: `lead: needs Node 20.17 or later; this is ${version}\n`,
  });
});

it.skipIf(process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status !== 0)(
  'says in one line that nobody knows the home folder, and helps without it',
  () => {
    const nobody = (env: Record<string, string>, ...args: readonly string[]) => {
      const as = ['--reuid', '54321', '--clear-groups', process.execPath];
      const lead = resolve(import.meta.dirname, '../../bin/lead.js');
      const { PATH = '' } = process.env;
      return spawnSync('setpriv', [...as, lead, ...args], {
        encoding: 'utf8',
        env: { PATH, ...env },
        cwd: '/',
      });
    };
    expect(nobody({})).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^lead: your home folder is not known: .*\nSet HOME, or .*\n$/),
    });
    expect(nobody({}, '--help')).toMatchObject({ status: 0, stderr: '' });
    expect(nobody({ LEAD_JOURNAL: '/nowhere/journal' }, '--short')).toMatchObject({ status: 0, stderr: '' });
  },
);
