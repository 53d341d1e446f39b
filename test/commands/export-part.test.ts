import { expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { testWorld } from '../support/world.ts';

const promise = '{id: k1, text: Call Ines, due: 2026-11-20, status: open}';

/** What is exported as JSON of the week from 16 to 22 November 2026. */
async function days(october: string, ...options: readonly string[]): Promise<Record<string, unknown>> {
  const world = testWorld({
    now: '2026-11-24T08:05:00+01:00',
    disk: {
      'lead.yaml': 'version: 1\n',
      'days/2026/2026-10-03.yaml': october,
      'days/2026/2026-11-20.yaml': 'notes:\n  - text: Quiet\n',
    },
  });
  expect(await run(['export', '2026-W47', '--format', 'json', ...options], world)).toBe(0);
  return JSON.parse(world.screen()).days;
}

it('a day outside the period of which nothing may be told is not told of', async () => {
  const told = { '2026-11-20': { notes: [{ text: 'Quiet' }] } };
  expect(await days('private: true\nintention: Rest\n')).toEqual(told);
  expect(await days(`private: true\ncommitments:\n  - ${promise}\n`)).toEqual(told);
  const own = await days(`private: true\ncommitments:\n  - ${promise}\n`, '--include-private');
  expect(own['2026-10-03']).toMatchObject({ private: true, commitments: [{ id: 'k1' }] });
});
