import { describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { enter } from '../support/scripted-ask.ts';
import { testWorld } from '../support/world.ts';
import { evil, evilFiles, evilJournal, obeyed } from './texts.ts';

const now = '2026-11-24T08:05:12+01:00';

const reading: readonly (readonly string[])[] = [
  [],
  ['show', '2026'],
  ['show', '2026', '--json'],
  ['list'],
  ['list', '2026'],
  ['list', '2026', '--json'],
  ['week', 'last week'],
  ['week', '2026', '--explain'],
  ['week', '2026', '--json'],
  ['week', '2026', '--plain'],
  ['review', '--show'],
  ['review', '--json'],
  ['export', '2026'],
  ['export', '2026', '--include-private'],
  ['standards'],
  ['standards', '--json'],
  ['goals'],
  ['goals', '--json'],
  ['away'],
  ['away', '--json'],
];

/** What would be obeyed in `text`, by code. */
function obeyedIn(text: string): string[] {
  return [...text.matchAll(obeyed)].map(
    ({ 0: found, index }) =>
      `U+${found.charCodeAt(0).toString(16)} in ${JSON.stringify(text.slice(Math.max(0, index - 40), index + 20))}`,
  );
}

describe('stored text that a terminal would obey', () => {
  it.each(reading.map((args) => [args.join(' '), args] as const))(
    'is shown harmlessly: lead %s',
    async (_, args) => {
      const world = testWorld({ now, disk: evilJournal, columns: 60 });
      expect(await run(args, world)).toBe(0);
      expect(world.screen()).toMatch(/gpj|prepare/);
      expect(obeyedIn(world.screen() + world.notes())).toEqual([]);
    },
  );

  it.each([
    ['commit', evil, '--to', evil, '--target', evil],
    ['win', evil, '--who', evil],
    ['note', evil],
    ['step', 'delegate', evil, '--value', '4'],
    ['done', 'next'],
    ['miss', 'next', '--why', evil],
    ['move', 'next', 'fri', '--why', evil],
    ['drop', 'next', '--why', evil],
    ['done', 'gpj.exe'],
    ['done', evil],
    ['show', evil],
    ['step', evil, 'x'],
    ['step', 'gpj', 'x'],
    ['standards', 'add', evil],
    ['standards', 'edit', evil, '--text', evil],
    ['standards', 'retire', 'prepare'],
    ['goals', 'add', evil, '--measure', evil, '--to', '3'],
    ['goals', 'reach', 'delegate'],
    ['goals', 'edit', evil],
    ['away', evil],
    ['away', '2026-12-01', '--why', evil],
    ['init', '--standard', evil, '--goal', evil],
    ['export', '-o', `/no/${evil}`],
    ['--journal', evil],
    [evil],
  ])('is said back harmlessly: lead %s %s', async (...args) => {
    const world = testWorld({ now, disk: evilJournal });
    expect(await run(args, world)).not.toBe(70);
    expect(obeyedIn(world.screen() + world.notes())).toEqual([]);
  });

  it.each([['today'], ['close'], ['review', 'last week']])(
    'is asked about harmlessly: lead %s',
    async (...args) => {
      const world = testWorld({ now, disk: evilJournal, answers: Array.from({ length: 60 }, () => enter) });
      await run(args, world);
      expect(world.asked().length).toBeGreaterThan(1);
      expect(obeyedIn([world.screen(), world.notes(), ...world.asked()].join('\n'))).toEqual([]);
    },
  );
});

describe('a hostile file', () => {
  it.each(Object.keys(evilFiles))('is named, and nothing else stops: %s', async (name) => {
    const text = evilFiles[name]!;
    const path = 'days/2026/2026-11-20.yaml';
    const disk = { ...evilJournal, [path]: text };
    for (const args of [
      [],
      ['week', 'last week'],
      ['show', '2026-11-17', '--json'],
      ['list'],
      ['export', 'last week'],
      ['win', 'It landed'],
    ]) {
      const world = testWorld({ now, disk });
      expect([await run(args, world), args]).toEqual([0, args]);
      if (args[0] !== 'win') expect(world.notes() + world.screen()).toContain(`${path}:`);
      expect(obeyedIn(world.screen() + world.notes())).toEqual([]);
      expect(world.disk.get(path)).toBe(text);
    }
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(Object.keys(evilFiles))('is not written to: %s', async (name) => {
    const text = evilFiles[name]!;
    const world = testWorld({ now, disk: { ...evilJournal, 'days/2026/2026-11-24.yaml': text } });
    expect(await run(['win', 'It landed'], world)).toBe(1);
    expect(world.notes()).toMatch(
      /^lead: days\/2026\/2026-11-24\.yaml:\d+:\d+: [^\n]+\n(days[^\n]+\n)*Nothing was written\. Mend the file in an editor, then try again\.\n$/,
    );
    expect(obeyedIn(world.notes())).toEqual([]);
    expect(world.disk.get('days/2026/2026-11-24.yaml')).toBe(text);
    expect(world.screen()).toBe('');
  });
});

it.each([
  [['standards', 'add', 'x', '--id', '../../x'], '"../../x" cannot be an id'],
  [['goals', 'add', 'x', '--id', '__proto__'], '"__proto__" cannot be an id'],
  [['step', '../../x', 'y'], 'no goal is called "../../x"'],
  [['win', 'x', '--goal', '__proto__'], 'no goal is called "__proto__"'],
  [['done', '__proto__'], 'no commitment is called "__proto__"'],
  [['standards', 'retire', 'constructor'], 'no standard is called "constructor"'],
  [['review', '../../x'], undefined],
  [['show', '../../x'], undefined],
  [['note', 'x', '--on', '../../x'], undefined],
] as const)('takes %j for no name', async (args, message) => {
  const world = testWorld({ now, disk: evilJournal });
  const before = new Map(world.disk);
  expect([1, 2]).toContain(await run(args, world));
  expect(world.notes()).toMatch(/^lead: /);
  if (message) expect(world.notes()).toContain(`lead: ${message}\n`);
  expect(world.disk).toEqual(before);
});
