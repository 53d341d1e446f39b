import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LeadError } from '../../src/errors.ts';
import { failingDisk } from './failing-disk.ts';
import { quick, realFiles, scratch } from './scratch.ts';

const names = ['a.csv', 'b.csv', 'c.csv'];

/** What became of replacing three files that say `old` on a disk whose call number `failing` fails. */
async function replaced(olds: readonly (string | undefined)[], failing: number, code: string) {
  const folder = scratch(quick);
  const tables = join(folder, 'tables');
  if (olds.some((old) => old !== undefined)) mkdirSync(tables);
  for (const [at, old] of olds.entries()) if (old !== undefined) writeFileSync(join(tables, names[at]!), old);
  const { disk, calls } = failingDisk(failing, code);
  const all = names.map((name, at) => ({ path: name, text: 'new', old: olds[at] }));
  const thrown = await realFiles(tables, { disk })
    .writeAll(all)
    .catch((error) => error);
  const texts = names.map((name) => {
    const path = join(tables, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  const litter = (existsSync(tables) ? readdirSync(tables) : []).filter((name) => !names.includes(name));
  return { thrown, texts, litter, calls };
}

describe.each([
  ['files that are there', ['old', 'old', 'old']],
  ['new files', [undefined, undefined, undefined]],
  ['files of which some are there, one as it is to be', ['old', undefined, 'new']],
])('replacing %s', (_, olds) => {
  const [before, after] = [olds, ['new', 'new', 'new']];

  it('renames none before all are flushed beside', async () => {
    const { calls, ...rest } = await replaced(olds, -1, '');
    expect(rest).toEqual({ thrown: undefined, texts: after, litter: [] });
    const flushed = calls.slice(0, calls.indexOf('rename')).filter((call) => call === 'file.sync');
    expect(flushed).toHaveLength(olds.filter((old) => old !== 'new').length);
  });

  it.each(['ENOSPC', 'EACCES', 'TORN'])(
    'leaves all old files or all new ones, whichever call fails with %s',
    async (code) => {
      const { calls } = await replaced(olds, -1, '');
      for (const [failing, call] of calls.entries()) {
        const { thrown, texts, litter } = await replaced(olds, failing, code);
        const at = `${call}, call ${failing} of ${calls}`;
        if (thrown !== undefined) expect(thrown, at).toBeInstanceOf(LeadError);
        expect(texts, at).toBeOneOf(thrown === undefined ? [after] : [before, after]);
        expect(litter, at).toEqual([]);
      }
    },
  );
});

it('changes none if one was changed by somebody meanwhile', async () => {
  const folder = scratch(quick);
  for (const name of names) writeFileSync(join(folder, name), name === 'c.csv' ? 'mine' : 'old');
  const all = names.map((path) => ({ path, text: 'new', old: 'old' }));
  await expect(realFiles(folder).writeAll(all)).rejects.toThrow('was changed by another program');
  expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old', 'old', 'mine']);
  expect(readdirSync(folder)).toEqual(names);
});
