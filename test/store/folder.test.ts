import { expect, it } from 'vitest';
import { changeEntry } from '../../src/store/change.ts';
import { openFolder } from '../../src/store/folder.ts';
import { readJournal } from '../../src/store/read.ts';
import { day } from '../support/day.ts';
import { testWorld } from '../support/world.ts';

const written = 'wins:\n  - text: Sam ran the demo\n';
const withSettings = (settings: string) =>
  testWorld({ disk: { 'lead.yaml': settings, 'days/2026/2026-11-23.yaml': written } });

it('reads on with the usual settings where lead.yaml does not fit, and names the place', async () => {
  const world = withSettings('week-starts: sunday\nday-starts: "04:00"\n');
  const folder = await openFolder(world);
  const journal = await readJournal(folder);
  expect(folder.settings).toMatchObject({ weekStarts: 'mon', dayStarts: '00:00' });
  expect(journal.entries.map(({ wins }) => wins.length)).toEqual([1]);
  expect(journal.unread).toEqual([
    {
      path: 'lead.yaml',
      line: 1,
      column: 1,
      message: 'week-starts is "sunday"; one of mon, sun, sat',
    },
  ]);
});

it('writes nothing while lead.yaml does not fit, for which day it is may hang on it', async () => {
  const world = withSettings('day-starts: noon\n');
  const folder = await openFolder(world);
  await expect(
    changeEntry(folder, day('2026-11-23'), [{ append: ['wins'], item: { text: 'Another' } }]),
  ).rejects.toThrow(
    'lead.yaml:1:1: day-starts is "noon"; it must be a time from "00:00" to "12:00", in quotes',
  );
  expect(await world.files('/journal').read('days/2026/2026-11-23.yaml')).toBe(written);
});

it('opens no journal of another version', async () => {
  await expect(openFolder(withSettings('version: 2\n'))).rejects.toThrow(
    'lead.yaml:1:1: version is 2; this lead reads version 1; a newer lead may have written it',
  );
});
