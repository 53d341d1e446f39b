import { describe, expect, it } from 'vitest';
import { isUnfinished, siblingAt } from '../../src/store/sibling.ts';

describe('a file that another program left', () => {
  it.each([
    ['days/2026/2026-11-23.sync-conflict-20261123-081500-ABCDEFG.yaml', 'conflict', 'Syncthing'],
    ["days/2026/2026-11-23 (Ada's conflicted copy 2026-11-23).yaml", 'conflict', 'Dropbox or Nextcloud'],
    ['days/2026/2026-11-23 (conflicted copy 2026-11-23 081500).yaml', 'conflict', 'Dropbox or Nextcloud'],
    ['days/2026/2026-11-23_conflict-20261123-081500.yaml', 'conflict', 'ownCloud'],
    ['days/2026/2026-11-23 (SFConflict ada 2026-11-23).yaml', 'conflict', 'a synchronisation'],
    ['days/2026/2026-11-23 [conflicted].yaml', 'conflict', 'a synchronisation'],
    ['days/2026/2026-11-23 (1).yaml', 'copy', 'a download or a synchronisation'],
    ['days/2026/2026-11-23(12).yaml', 'copy', 'a download or a synchronisation'],
    ['days/2026/2026-11-23 2.yaml', 'copy', 'iCloud or Finder'],
    ['days/2026/2026-11-23 copy.yaml', 'copy', 'a file manager'],
    ['days/2026/2026-11-23 - Copy (2).yaml', 'copy', 'a file manager'],
    ['days/2026/2026-11-23.yaml.orig', 'backup', 'git or an editor'],
    ['days/2026/2026-11-23.yaml.bak', 'backup', 'git or an editor'],
    ['days/2026/2026-11-23.yaml~', 'backup', 'an editor'],
    ['days/2026/#2026-11-23.yaml#', 'backup', 'Emacs'],
    ['days/2026/.2026-11-23.yaml.swp', 'swap', 'Vim'],
    ['days/2026/.#2026-11-23.yaml', 'swap', 'Emacs'],
  ])('%s is known by its name', (path, kind, by) =>
    expect(siblingAt(path)).toEqual({ of: 'days/2026/2026-11-23.yaml', kind, by }),
  );

  it.each([
    'days/2026/2026-11-23.yaml',
    'goals.yaml',
    'reviews/2026-W47.yaml',
    'reviews/2026.yaml',
    'a.tar.gz',
  ])('%s is none', (path) => expect(siblingAt(path)).toBeUndefined());

  it('lies in the same folder', () => expect(siblingAt('goals (1).yaml')?.of).toBe('goals.yaml'));
});

it('what a write of lead left is known by its name', () => {
  expect(isUnfinished('days/2026/.2026-11-23.yaml.0123456789ab.tmp')).toBe(true);
  expect(isUnfinished('.lead.yaml.0123456789ab.tmp')).toBe(true);
  expect(isUnfinished('days/2026/2026-11-23.yaml.0123456789ab.tmp')).toBe(false);
  expect(isUnfinished('.mine.tmp')).toBe(false);
});
