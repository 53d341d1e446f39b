import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LeadError } from '../../src/errors.ts';
import { failingDisk } from './failing-disk.ts';
import { quick, realFiles, scratch } from './scratch.ts';

const codes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EXYZ'];

/** What became of replacing `old` by `new`, alone, on a disk whose call number `failing` fails. */
async function replaced(old: string | undefined, failing: number, code: string) {
  const folder = scratch(quick);
  const path = join(folder, 'days/a.yaml');
  mkdirSync(join(folder, 'days'));
  if (old !== undefined) writeFileSync(path, old);
  const { disk, calls } = failingDisk(failing, code);
  const files = realFiles(folder, { disk });
  const thrown = await files.alone(() => files.write('days/a.yaml', 'new', old)).catch((error) => error);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  // A lock that could not be removed holds nobody up.
  await realFiles(folder).alone(async () => undefined);
  const litter = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return {
    thrown,
    text,
    litter: litter.filter((name) => !['.lead', '.lead/.gitignore', 'days', 'days/a.yaml'].includes(name)),
    calls,
  };
}

describe.each([
  ['a file that is there', 'old'],
  ['a new file', undefined],
])('replacing %s', (_, old) => {
  it('flushes the text before it is renamed, and the folder after', async () => {
    const { calls, ...rest } = await replaced(old, -1, '');
    expect(rest).toEqual({ thrown: undefined, text: 'new', litter: [] });
    const lasting = calls.filter((call) => ['file.writeFile', 'file.sync', 'rename'].includes(call));
    expect(lasting.slice(-4)).toEqual(['file.writeFile', 'file.sync', 'rename', 'file.sync']);
  });

  it.each(codes)('leaves the old file or the new one, whichever call fails with %s', async (code) => {
    const { calls } = await replaced(old, -1, '');
    const outcomes = new Set<string>();
    for (const [failing, call] of calls.entries()) {
      const { thrown, text, litter } = await replaced(old, failing, code);
      const at = `${call}, call ${failing} of ${calls}`;
      if (thrown !== undefined) expect(thrown, at).toBeInstanceOf(LeadError);
      expect(text, at).toBeOneOf(thrown === undefined ? ['new'] : [old, 'new']);
      expect(litter, at).toEqual([]);
      outcomes.add(`${thrown === undefined ? 'done' : 'refused'}, ${text ?? 'none'}`);
    }
    expect(outcomes).toContain(`refused, ${old ?? 'none'}`);
  });
});

/** What became of removing a file, alone, on a disk whose call number `failing` fails. */
async function removed(failing: number, code: string) {
  const folder = scratch(quick);
  writeFileSync(join(folder, 'a.yaml'), 'old');
  const { disk, calls } = failingDisk(failing, code);
  const thrown = await realFiles(folder, { disk })
    .remove('a.yaml', 'old')
    .catch((error) => error);
  return { thrown, left: readdirSync(folder), calls };
}

describe('removing a file', () => {
  it('flushes the folder when the file is gone', async () => {
    const { calls, ...rest } = await removed(-1, '');
    expect(rest).toEqual({ thrown: undefined, left: [] });
    expect(calls.slice(-4)).toEqual(['unlink', 'open', 'file.sync', 'file.close']);
  });

  it.each(codes)('leaves the file or no file, whichever call fails with %s', async (code) => {
    const { calls } = await removed(-1, '');
    for (const [failing, call] of calls.entries()) {
      const { thrown, left } = await removed(failing, code);
      const at = `${call}, call ${failing} of ${calls}`;
      if (thrown !== undefined) expect(thrown, at).toBeInstanceOf(LeadError);
      const isGone = calls.indexOf('unlink') < failing || thrown === undefined;
      expect(left, at).toEqual(isGone ? [] : ['a.yaml']);
    }
  });
});

it('says in one sentence what is wrong, what to do, and that nothing was lost', async () => {
  const { calls } = await replaced('old', -1, '');
  const rename = calls.lastIndexOf('rename');
  const { thrown } = await replaced('old', rename, 'ENOSPC');
  expect(thrown).toMatchObject({
    failure: 'failed',
    message: expect.stringMatching(/days\/a\.yaml cannot be written: no space is left on the disk$/),
    hint: 'Make room, then try again. The file is as it was.',
  });
});

it('says after the rename that the text is there but may not last', async () => {
  const { calls } = await replaced('old', -1, '');
  const { thrown, text } = await replaced('old', calls.lastIndexOf('file.sync'), 'EIO');
  expect(text).toBe('new');
  expect(thrown).toMatchObject({ message: expect.stringContaining('may not last') });
});

it('hands on what is no failure of the system', async () => {
  const { thrown } = await replaced('old', 6, 'not a code');
  expect(thrown).not.toBeInstanceOf(LeadError);
});

it('has one clear error for a journal that can only be read', async () => {
  const { thrown, text } = await replaced('old', 0, 'EROFS');
  expect(thrown).toMatchObject({
    message: expect.stringMatching(/\.lead cannot be written: the disk can only be read$/),
    hint: 'Make it writable, or use another journal with --journal. The file is as it was.',
  });
  expect(text).toBe('old');
});
