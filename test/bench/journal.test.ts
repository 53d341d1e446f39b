import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Journal } from '../../src/journal/journal.ts';
import { usualSettings } from '../../src/journal/settings.ts';
import { run } from '../../src/run.ts';
import { usualStyle } from '../../src/store/change.ts';
import { schemaLine } from '../../src/store/editor-schema.ts';
import { openFolder } from '../../src/store/folder.ts';
import { readJournal } from '../../src/store/read.ts';
import { newSettings } from '../../src/store/settings-file.ts';
import { writeYaml } from '../../src/store/yaml-write.ts';
import { testWorld } from '../support/world.ts';

const script = join(import.meta.dirname, 'journal.js');
const morningAfter = '2026-11-24T08:05:00+01:00';
let home: string;
let disk: Record<string, string>;
let journal: Journal;

/** A journal made in a folder of its own, each file by its path. */
function made(name: string, ...args: readonly string[]): Record<string, string> {
  const folder = join(home, name);
  execFileSync(process.execPath, [script, folder, ...args]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'lead-made-'));
  disk = made('one', '1', '7');
  journal = await readJournal(await openFolder(testWorld({ now: morningAfter, disk })));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a made journal of one year', () => {
  it('reads to its last word, a day after the other up to the evening before', () => {
    const { entries, unread } = journal;
    expect(unread).toEqual([]);
    expect([entries.length, entries[0]!.day, entries.at(-1)!.day]).toEqual([365, '2025-11-24', '2026-11-23']);
    expect(entries.filter(({ closed }) => closed === undefined)).toEqual([]);
  });

  it('leaves the doctor nothing to find', async () => {
    const world = testWorld({ now: morningAfter, disk });
    expect([await run(['doctor'], world), world.notes()]).toEqual([0, '']);
    expect(world.screen()).toBe('369 files, nothing to mend.\n');
  });

  it('has days of about 900 bytes', () => {
    const days = Object.keys(disk).filter((path) => path.startsWith('days/'));
    const mean = days.reduce((sum, path) => sum + Buffer.byteLength(disk[path]!), 0) / days.length;
    expect(mean).toBeGreaterThan(850);
    expect(mean).toBeLessThan(950);
  });

  it('has in it what a journal has', () => {
    const { entries, standards, goals, away } = journal;
    const promises = entries.flatMap(({ commitments }) => commitments);
    const statuses = new Set(promises.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['dropped', 'kept', 'missed', 'open']);
    const late = promises.filter(({ status }) => status === 'open').map(({ made }) => made >= '2026-11-09');
    expect([late.length > 2, late.every(Boolean)]).toEqual([true, true]);
    const shares = [
      promises.length / 365,
      promises.filter(({ moved }) => moved.length > 0).length / promises.length,
      promises.filter(({ to }) => to).length / promises.length,
      entries.filter(({ wins }) => wins.length > 0).length / 365,
      entries.filter(({ lens }) => Object.keys(lens).length > 0).length / 365,
    ];
    expect(shares.map((share) => share > 0.05 && share < 3)).toEqual(shares.map(() => true));
    expect(standards.filter(({ until }) => until).length).toBeGreaterThan(0);
    expect(goals.filter(({ ended }) => ended).length).toBeGreaterThan(2);
    expect(away.length).toBe(3);
  });

  it('is written as lead writes it', () => {
    const some = Object.entries(disk).filter(([path], index) => !path.startsWith('days/') || index % 5 === 0);
    const written = some.map(([path, text]) => {
      const said = path === 'lead.yaml' ? newSettings(usualSettings) : writeYaml(parse(text), usualStyle);
      return [path, schemaLine(path) + said];
    });
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(some));
  });

  it('is the same for the same seed, and another for another', () => {
    expect(made('two', '1', '7')).toEqual(disk);
    expect(made('three', '1', '8')['days/2026/2026-11-23.yaml']).not.toBe(disk['days/2026/2026-11-23.yaml']);
  });
});
