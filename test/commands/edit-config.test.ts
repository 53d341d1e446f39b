import { expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { testWorld } from '../support/world.ts';

it('settings that are not there yet are edited as the usual ones, each with its explanation', async () => {
  const seen: string[] = [];
  const world = testWorld({
    now: '2026-11-24T08:05:00+01:00',
    edits: (text) => {
      seen.push(text);
      return text.replace('week-starts: mon', 'week-starts: sun');
    },
  });
  expect(await run(['edit', 'config'], world)).toBe(0);
  expect(seen[0]).toMatch(/^version: 1\b/m);
  expect(seen[0]).not.toContain('=>');
  const written = [...world.disk].find(([path]) => path.endsWith('lead.yaml'));
  expect(written?.[1]).toContain('week-starts: sun');
});
