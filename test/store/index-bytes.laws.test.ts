import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Day, plusDays } from '../../src/journal/day.ts';
import { run } from '../../src/run.ts';
import { type QuickDisk, quickDisk } from '../../src/world/quick-files-in.ts';
import { damages, doneBy } from '../support/deeds.ts';
import { testWorld } from '../support/world.ts';
import { realFiles, scratch } from '../world/scratch.ts';

const today = '2026-11-24' as Day;
const index = '.lead/index';

/** Every command that reads, in the ways that read differently; `PERIOD` is one of several. */
const commands = [
  '',
  '--short',
  'week',
  'week PERIOD',
  'week --json',
  'week PERIOD --explain',
  'show',
  'show PERIOD',
  'show --on-this-day',
  'list',
  'list PERIOD --json',
  'search demo',
  'search sam --period PERIOD',
  'search "the plan" --json',
  'search --who Sam',
  'search demo --to an',
  'search --in standards --status missed',
  'search /wor[kd]/',
  'stats',
  'stats all',
  'stats --json',
  'stats PERIOD',
  'stats --explain',
  'standards',
  'goals',
  'away',
  'review --show',
  'export PERIOD',
  'export PERIOD --format json',
  'export PERIOD --format html',
].map((line) => line.split(' ').filter(Boolean));
const periods = ['last-week', '2026-W48', '2026-11', '2026-10', '2026-Q3', '2026', '2026-09-20..2026-10-05'];

/** What a process says that has just begun; `disk`: with an index on it. */
async function said(folder: string, line: readonly string[], disk?: QuickDisk) {
  const places = { journal: folder };
  const world = testWorld({ now: '2026-11-24T08:05:00+01:00', places, command: line.join(' ') });
  const files = (of: string) => realFiles(of, disk && of === folder ? { quick: disk } : {});
  const code = await run(line, { ...world, files });
  return { line, code, screen: world.screen(), notes: world.notes() };
}

/** Does something to one file of the index, or to all of them, if there are any. */
function spoil(folder: string, [which, how]: readonly [number, number]): void {
  if (!existsSync(join(folder, index))) return;
  const names = readdirSync(join(folder, index));
  const some = which === 0 ? names : [names[which % names.length]!];
  for (const name of some) damages[how % damages.length]!(join(folder, index, name));
}

it('says the same with an index, without one, with a stale one and with a damaged one', async () => {
  const folder = join(scratch(), 'journal');
  execFileSync(process.execPath, [join(import.meta.dirname, '../bench/journal.js'), folder, '0.7', '7']);
  const recent = fc.integer({ min: 0, max: 70 }).map((back) => plusDays(today, -back));
  const deeds = fc.array(fc.tuple(fc.constantFrom(...Object.keys(doneBy)), recent), { maxLength: 3 });
  const lines = fc
    .tuple(fc.shuffledSubarray(commands, { minLength: 5, maxLength: 5 }), fc.constantFrom(...periods))
    .map(([some, period]) => some.map((line) => line.map((word) => (word === 'PERIOD' ? period : word))));
  const spoiling = fc.option(fc.tuple(fc.nat(60), fc.nat(60)), { nil: undefined });
  const told = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(lines, deeds, spoiling, fc.boolean(), async (some, done, spoilt, isAnew) => {
      if (isAnew) rmSync(join(folder, index), { recursive: true, force: true });
      for (const [deed, on] of done) doneBy[deed]!(join(folder, 'days', on.slice(0, 4), `${on}.yaml`), on);
      if (spoilt) spoil(folder, spoilt);
      for (const line of some) {
        const without = await said(folder, line);
        expect(await said(folder, line, quickDisk)).toEqual(without);
        expect(await said(folder, line, quickDisk)).toEqual(without);
        expect(without.code).not.toBe(70);
        if (without.code === 0) told.set(line.join(' '), without.screen);
      }
    }),
    { numRuns: Number(process.env['LAW_RUNS'] ?? 12) },
  );
  // There was something to be said.
  expect(told.size).toBeGreaterThan(20);
  expect([...told.values()].join('').length).toBeGreaterThan(20_000);
  expect(existsSync(join(folder, index))).toBe(true);
}, 600_000);
