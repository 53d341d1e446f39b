import { describe, expect, it } from 'vitest';
import { leftovers, openToOthers } from '../../src/store/check-leftovers.ts';
import type { Found, Tree } from '../../src/world/tree.ts';

const file = (path: string, mode = 0o600): Found => ({ path, kind: 'file', bytes: 1, mode, isLink: false });
const unfinished = file('days/2026/.2026-11-23.yaml.0123456789ab.tmp');

/** The flaws in a journal whose lock is so, with these files. */
const left = (lock: 'free' | 'held' | 'left', found: readonly Found[]) =>
  leftovers({ lock: async () => lock } as Tree, { mode: 0o700, found });

describe('what a killed lead left', () => {
  it('is a write and a lock', async () =>
    expect(
      (await left('left', [unfinished, file('.lead/lock-ab12')])).map(({ path, mend, minor }) => [
        path,
        mend?.kind,
        minor,
      ]),
    ).toEqual([
      [unfinished.path, 'put-away', undefined],
      ['.lead/lock-ab12', 'put-away', undefined],
      ['.lead/lock', 'unlock', true],
    ]));

  it('is not told from what a lead at work is writing', async () =>
    expect(await left('held', [unfinished, file('.lead/lock-ab12')])).toEqual([]));

  it('is told of where several days were being changed', async () =>
    expect(await left('free', [file('.lead/halfway')])).toMatchObject([
      { path: '.lead/halfway', mend: { kind: 'put-away' } },
    ]));

  it('is nothing where nothing is', async () => expect(await left('free', [file('lead.yaml')])).toEqual([]));
});

describe('files that others can read', () => {
  const said = (mode: number, ...found: Found[]) =>
    openToOthers({ mode, found }).map(({ path, message, minor }) => [path, message, minor]);

  it('are counted, and only good to know', () => {
    expect(said(0o755, file('a'), file('b', 0o644), file('c', 0o640))).toEqual([
      ['b', 'this and 1 more of 2 files can be read by others on this machine', true],
    ]);
    expect(said(0o755, file('b', 0o604))).toEqual([
      ['b', 'this file can be read by others on this machine', true],
    ]);
  });

  it('are none in a folder that is closed to them', () => expect(said(0o700, file('b', 0o644))).toEqual([]));
});
