import { expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { enter } from '../support/scripted-ask.ts';
import { testWorld } from '../support/world.ts';

const last = 'days/2026/2026-11-10.yaml';

/** A journal of which the last day was two weeks ago, with a promise and a step as they stand. */
const journal = (promise: string, step: string) => ({
  'lead.yaml': 'version: 1\nlenses: false\n',
  'standards.yaml': '[]\n',
  'goals.yaml': '- {id: delegate, text: Delegate, since: 2026-10-01, status: active}\n',
  [last]: `opened: 2026-11-10T08:00:00+01:00
closed: 2026-11-10T18:00:00+01:00
commitments:
  - {id: a1, text: Send the plan, status: ${promise}}
development:
  - {goal: delegate, text: Ask who wants the demo, status: ${step}}
`,
});

it('asks after a gap about what is still open when the line about it was given', async () => {
  const settled = journal('kept, done: 2026-11-10', 'kept');
  const world = testWorld({
    disk: journal('open', 'open'),
    answers: [
      // In another window, meanwhile.
      () => {
        world.disk.set(last, settled[last]!);
        return 'The flu';
      },
      enter,
      enter,
      enter,
    ],
  });
  expect(await run(['today'], world)).toBe(0);
  expect(world.asked()).toEqual([
    'One line about them?',
    'What is today for?',
    'What do you promise for today?',
    'Which small step will you take towards a goal today?',
  ]);
  expect(world.disk.get(last)).toBe(settled[last]);
});

it('asks after a gap about what is open', async () => {
  const world = testWorld({
    disk: journal('open', 'open'),
    answers: [enter, ['k', 'm', 'return'], enter, enter, enter],
  });
  expect(await run(['today'], world)).toBe(0);
  expect(world.disk.get(last)).toContain(
    `  - {id: a1, text: Send the plan, status: kept, done: 2026-11-10}
development:
  - {goal: delegate, text: Ask who wants the demo, status: missed}
`,
  );
});
