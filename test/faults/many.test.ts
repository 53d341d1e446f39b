import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { scratch } from '../world/scratch.ts';
import { journal } from './journal.ts';
import { lay } from './played.ts';

const launcher = resolve(import.meta.dirname, '../../bin/lead.js');
const slowClock = resolve(import.meta.dirname, '../support/slow-clock.cjs');

/** Runs the built program. @returns its exit code and all it said. */
async function lead(folder: string, args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    LEAD_JOURNAL: folder,
    LEAD_NOW: '2026-11-24T08:05:12+01:00',
    NODE_OPTIONS: `--require "${slowClock}"`,
  };
  const child = spawn(process.execPath, [launcher, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const end of [child.stdout, child.stderr]) end.on('data', (data) => (said += data));
  const [code] = await once(child, 'close');
  return `${code} ${said}`;
}

it('keeps all that ten processes at a time write into the same files, and what is written by hand in between', async () => {
  const base = scratch();
  lay(base, journal);
  const folder = join(base, 'journal');
  const day = join(folder, 'days/2026/2026-11-24.yaml');
  writeFileSync(day, 'opened: 2026-11-24T08:05:12+01:00\n');
  const deeds = Array.from(
    { length: 20 },
    (_, count) =>
      [
        ['win', `win ${count}`],
        ['commit', `promise ${count}`],
        ['note', `note ${count}`],
        ['standards', 'add', 'The same words', '--yes'],
        ['away', `2027-03-${String(count + 1).padStart(2, '0')}`],
        ['goals', 'add', 'The same aim', '--yes'],
        ['step', 'delegate', `step ${count}`],
        ['done', 'plan'],
      ].at(count % 8)!,
  );

  const atOnce = async (some: readonly (readonly string[])[]) => {
    for (const end of await Promise.all(some.map((args) => lead(folder, args)))) expect(end).toMatch(/^0 /);
  };
  await atOnce(deeds.slice(0, 10));
  // As an editor saves: written beside, renamed over it.
  writeFileSync(`${day}~`, readFileSync(day, 'utf8').replace(/^wins:/m, '# by hand\nwins:   # mine'));
  renameSync(`${day}~`, day);
  await atOnce(deeds.slice(10));

  const entry = parse(readFileSync(day, 'utf8'));
  const said = (key: string) => entry[key].map(({ text }: { text: string }) => text).sort();
  const meant = (word: string) =>
    deeds.flatMap(([kind, ...rest]) => (kind === word ? [rest.at(-1)!] : [])).sort();
  expect(said('wins')).toEqual(meant('win'));
  expect(said('commitments')).toEqual(meant('commit'));
  expect(said('notes')).toEqual(meant('note'));
  expect(said('development')).toEqual(meant('step'));
  const listed = (path: string) =>
    parse(readFileSync(join(folder, path), 'utf8')) as { id: string; text: string }[];
  const added = (path: string, text: string) =>
    listed(path)
      .filter((one) => one.text === text)
      .map(({ id }) => id);
  expect(new Set(added('standards.yaml', 'The same words')).size).toBe(
    deeds.filter(([kind]) => kind === 'standards').length,
  );
  expect(new Set(added('goals.yaml', 'The same aim')).size).toBe(
    deeds.filter(([kind]) => kind === 'goals').length,
  );
  expect(listed('away.yaml').length).toBe(1 + deeds.filter(([kind]) => kind === 'away').length);
  expect(readFileSync(day, 'utf8')).toMatch(/^# by hand\nwins: {3}# mine$/m);
  expect(readdirSync(join(folder, '.lead')).sort()).toEqual(['.gitignore', 'index', 'undo']);
});
