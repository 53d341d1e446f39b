import { expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { tenWeeks } from '../support/ten-weeks.ts';
import { testWorld } from '../support/world.ts';

/** The parts that a long export tells of, each once in their order, and whether all were told while it was made. */
async function partsOf(...args: readonly string[]): Promise<readonly string[]> {
  const world = testWorld({ now: '2026-11-24T08:05:12+01:00', disk: tenWeeks() });
  const parts: string[] = [];
  let [isMade, last] = [false, 0];
  const terminal = {
    ...world.terminal,
    async during<Result>(work: () => Promise<Result>) {
      isMade = true;
      return work().finally(() => {
        isMade = false;
      });
    },
    progress(done: number, of: number, doing = 'Reading') {
      expect(isMade).toBe(true);
      if (parts.at(-1) !== doing) {
        parts.push(doing);
        last = 0;
      }
      expect(done / of).toBeGreaterThanOrEqual(last);
      expect(done).toBeLessThanOrEqual(of);
      last = done / of;
    },
  };
  expect(await run(['export', 'all', ...args], { ...world, terminal }), world.notes()).toBe(0);
  return parts;
}

it('tells how far it has come in each part that takes long, whatever the format', async () => {
  expect(await partsOf()).toEqual(['Reading', 'Adding up', 'Laying out the report']);
  expect(await partsOf('--format', 'html')).toEqual([
    'Reading',
    'Adding up',
    'Laying out the report',
    'Drawing the charts',
    'Making the page',
  ]);
  expect(await partsOf('--format', 'json')).toEqual(['Reading', 'Gathering 56 days']);
  expect(await partsOf('--format', 'csv', '-o', 'tables')).toEqual(['Reading', 'Making the tables']);
  expect(await partsOf('--redact', 'people')).toEqual([
    'Reading',
    'Replacing names',
    'Adding up',
    'Laying out the report',
  ]);
});
