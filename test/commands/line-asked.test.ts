import { expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { testWorld } from '../support/world.ts';

const disk = { 'goals.yaml': '- {id: delegate, text: Delegate outcomes}\n' };

it('takes marks in a promise that is asked for, as the check-in does', async () => {
  const world = testWorld({ disk, answers: ['Send the plan @Dana due:fri budget:2h #lead goal:del'] });
  expect(await run(['commit'], world)).toBe(0);
  expect(world.screen()).toMatch(/^Promised Dana for Fri 27 Nov: Send the plan \(1\)\n/);
  expect(world.disk.get('days/2026/2026-11-23.yaml')).toContain(`  - id: k001
    text: Send the plan
    side: lead
    to: Dana
    goal: delegate
    due: 2026-11-27
    budget: 2h
`);
});

it('takes the name in a win that is asked for', async () => {
  const world = testWorld({ disk, answers: ['Ran the demo alone @Sam'] });
  expect(await run(['win'], world)).toBe(0);
  expect(world.screen()).toBe('A recognition of Sam, Mon 23 Nov: Ran the demo alone\n');
});

it('writes nothing for an empty answer', async () => {
  const world = testWorld({ answers: [''] });
  expect(await run(['commit'], world)).toBe(2);
  expect(world.notes()).toMatch(/^lead: no words given\n/);
  expect(world.disk.size).toBe(0);
});
