import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Day, plusDays } from '../../src/journal/day.ts';
import { run } from '../../src/run.ts';
import { type QuickDisk, quickDisk } from '../../src/world/quick-files-in.ts';
import { testWorld } from '../support/world.ts';
import { quick, realFiles, scratch } from '../world/scratch.ts';

/** What a command says on Tuesday 24 November 2026. */
async function said(folder: string, line: readonly string[], disk?: QuickDisk): Promise<string> {
  const world = testWorld({ now: '2026-11-24T08:05:00+01:00', places: { journal: folder } });
  const files = (of: string) => realFiles(of, disk && of === folder ? { quick: disk } : {});
  expect(await run(line, { ...world, files })).toBe(0);
  return world.screen() + world.notes();
}

// A kill as the index is first written may leave the list of files without what those of a month say.
it.each([
  ['has changed', (path: string) => writeFileSync(path, 'wins:\n  - text: changed\n')],
  ['has gone', (path: string) => rmSync(path)],
])(
  'a month of which the index has lost what it says is read whole when one of its days %s',
  async (_, deed) => {
    const folder = join(scratch(quick), 'journal');
    const june = (day: string) => join(folder, `days/2026/2026-06-${day}.yaml`);
    mkdirSync(join(folder, 'days/2026'), { recursive: true });
    writeFileSync(
      june('10'),
      'commitments:\n  - {id: k1, text: Send the plan, due: 2026-11-30, status: open}\n',
    );
    writeFileSync(june('11'), 'wins:\n  - text: a\n');
    writeFileSync(june('12'), 'wins: [\n');
    await said(folder, ['search', 'plan'], quickDisk);
    const index = join(folder, '.lead/index');
    for (const name of readdirSync(index).filter((one) => one.startsWith('2026-06')))
      rmSync(join(index, name));
    deed(june('11'));
    for (const line of [['search', 'changed'], [], ['list']])
      expect(await said(folder, line, quickDisk)).toBe(await said(folder, line));
    expect(await said(folder, ['list'], quickDisk)).toContain('Send the plan');
  },
);

// Where much is read, what months say is written before the head, which may then never come.
it('what was written ahead of a head that was lost is of no use, and hinders nobody', async () => {
  const folder = join(scratch(quick), 'journal');
  const days = Array.from({ length: 800 }, (_, back) => plusDays('2026-11-23' as Day, -back));
  for (const year of ['2024', '2025', '2026']) mkdirSync(join(folder, 'days', year), { recursive: true });
  for (const [index, day] of days.entries())
    writeFileSync(
      join(folder, `days/${day.slice(0, 4)}/${day}.yaml`),
      `wins:\n  - text: Nr ${index} of them\n`,
    );
  const lines = [['stats', 'all'], ['search', 'Nr', '799'], ['show', '2025-03-04'], ['goals'], ['list']];
  const plain = [];
  for (const line of lines) plain.push(await said(folder, line));
  const index = join(folder, '.lead/index');
  let isLost = true;
  const renameSync: QuickDisk['renameSync'] = (from, to) => {
    if (isLost && String(to).endsWith('/head')) throw Object.assign(new Error('lost'), { code: 'EIO' });
    quickDisk.renameSync(from, to);
  };
  const disk = { ...quickDisk, renameSync };
  for (const [at, line] of lines.entries()) expect(await said(folder, line, disk)).toBe(plain[at]);
  const ahead = readdirSync(index);
  expect(ahead).toContain('2025-03-days');
  expect(ahead).not.toContain('head');
  isLost = false;
  for (const [at, line] of lines.entries()) expect(await said(folder, line, disk)).toBe(plain[at]);
  // What another process began meanwhile, and wrote over ours, is read again.
  for (const name of readdirSync(index).filter((one) => one.endsWith('-days')))
    writeFileSync(join(index, name), 'of somebody else');
  for (const [at, line] of lines.entries()) expect(await said(folder, line, disk)).toBe(plain[at]);
});

// Editors write beside and rename; so do git and synchronisation.
it('a day of any month that was replaced is seen by the next command that reads', async () => {
  const folder = join(scratch(quick), 'journal');
  const days = Array.from({ length: 300 }, (_, back) => plusDays('2026-11-23' as Day, -back));
  mkdirSync(join(folder, 'days/2026'), { recursive: true });
  for (const day of days.filter((one) => one >= '2026-01-01'))
    writeFileSync(join(folder, `days/2026/${day}.yaml`), 'wins:\n  - text: a\n');
  await said(folder, ['list', 'all'], quickDisk);
  const march = join(folder, 'days/2026/2026-03-04.yaml');
  writeFileSync(
    `${march}.new`,
    'commitments:\n  - {id: k1, text: Send the plan, due: 2026-11-24, status: open}\n',
  );
  renameSync(`${march}.new`, march);
  expect(await said(folder, ['list'], quickDisk)).toContain('Send the plan');
  expect(await said(folder, ['list'], quickDisk)).toBe(await said(folder, ['list']));
});
