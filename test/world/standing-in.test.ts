import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { standingIn } from '../../src/world/standing-in.ts';
import { scratch } from '../world/scratch.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

/** What `standingIn` says, and what is seen in the folder at that time: nothing if it did not go there. */
function lookIn(folder: string): [boolean, string[]] {
  let seen: string[] = [];
  const isDone = standingIn(folder, () => {
    seen = readdirSync('.');
  });
  return [isDone, seen];
}

it('works in a folder and comes back', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'a'), '');
  expect(lookIn(folder)).toEqual([true, ['a']]);
  expect(process.cwd()).toBe(home);
});

it('comes back from work that fails', () => {
  const work = () => {
    throw new Error('no');
  };
  expect(() => standingIn(scratch(), work)).toThrow('no');
  expect(process.cwd()).toBe(home);
});

it('does nothing where there is no such folder', () => {
  expect(lookIn(join(scratch(), 'none'))).toEqual([false, []]);
  expect(process.cwd()).toBe(home);
});

it('stays where it is if that was removed, or now leads elsewhere', () => {
  const [folder, other] = [scratch(), scratch()];
  const here = join(folder, 'here');
  mkdirSync(here);
  process.chdir(here);
  // Node keeps this in mind until the next time that it goes somewhere.
  process.cwd();
  renameSync(here, join(folder, 'there'));
  mkdirSync(here);
  expect(lookIn(other)).toEqual([false, []]);
  expect(readdirSync('..').sort()).toEqual(['here', 'there']);
  rmdirSync(join(folder, 'there'));
  expect(lookIn(other)).toEqual([false, []]);
});
