import { expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { testWorld } from '../support/world.ts';

const goals = 'goals.yaml';
const standards = 'standards.yaml';
const day = 'days/2026/2026-11-23.yaml';

it.each([
  [['commit', 'Ask', '--private'], day],
  [['win', 'Slept', '--private'], day],
  [['step', 'speak', 'Said it', '--private'], day],
  [['note', 'Tired', '--private'], day],
  [['goals', 'add', 'Rest', '--private'], goals],
  [['goals', 'edit', 'speak', '--private'], goals],
  [['standards', 'add', 'I rest', '--private'], standards],
  [['standards', 'edit', 'listen', '--private'], standards],
  [['away', '2026-12-24', '--why', 'rest', '--private'], 'away.yaml'],
  [['review', 'last', 'week', '--answers', '-', '--private'], 'reviews/2026-W47.yaml'],
] as const)('lead %j marks it as private', async (args, path) => {
  const disk = {
    [goals]: '- {id: speak, text: Speak}\n',
    [standards]: '- {id: listen, text: I listen}\n',
    'days/2026/2026-11-20.yaml': 'opened: 2026-11-20T08:00:00+01:00\n',
  };
  const world = testWorld({ disk, input: 'focus: Rest\n' });
  expect([await run(args, world), world.notes()]).toEqual([0, expect.not.stringContaining('lead:')]);
  expect(world.disk.get(path)).toMatch(/private: true/);
});

it.each(['goals', 'standards'])('lead %s edit takes the mark away', async (name) => {
  const path = `${name}.yaml`;
  const world = testWorld({ disk: { [path]: '- {id: one, text: One, private: true}\n' } });
  await run([name, 'edit', 'one', '--no-private'], world);
  expect(world.disk.get(path)).not.toMatch(/private: true/);
});

it('lead away keeps the mark on what is left of days off', async () => {
  const disk = { 'away.yaml': '- {from: 2026-12-01, to: 2026-12-09, why: x, private: true}\n' };
  const world = testWorld({ disk });
  await run(['away', '2026-12-04', '--remove'], world);
  expect(world.disk.get('away.yaml')!.match(/private: true/g)).toHaveLength(2);
});
