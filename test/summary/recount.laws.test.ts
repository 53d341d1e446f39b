import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';
import { scenes } from '../support/journals.ts';
import { recount } from '../support/recount.ts';

/** As `--json` says it, with numbers to nine places: two ways of reckoning differ in the last. */
function asJson(summary: unknown): unknown {
  return JSON.parse(
    JSON.stringify(summary, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
    ),
  );
}

it('is the same when someone counts it again by the rules', () => {
  fc.assert(
    fc.property(scenes, ({ journal, period, today }) => {
      expect(asJson(summarise(journal, period, today))).toEqual(asJson(recount(journal, period, today)));
    }),
    { numRuns: 400 },
  );
});
