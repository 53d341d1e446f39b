import fc from 'fast-check';
import { expect, it } from 'vitest';
import { earlierOf, plusDays } from '../../src/journal/day.ts';
import { begunOn } from '../../src/journal/journal.ts';
import { statsOf } from '../../src/summary/stats-of.ts';
import { restsFrom, restsOnMore } from '../../src/summary/stats-rest.ts';
import { scenes } from '../support/journals.ts';

it('rests on no earlier day than is said, for the standards of a period that reaches today', () => {
  let cut = 0;
  fc.assert(
    fc.property(scenes, fc.boolean(), ({ journal, period, today }, isSince) => {
      fc.pre(period.to >= today);
      // Most scenes have standards that always held.
      const since = earlierOf(period.from, today);
      const standards = isSince
        ? journal.standards.map((standard) => ({ since: plusDays(since, -3), ...standard }))
        : journal.standards;
      const whole = { ...journal, standards };
      const from = restsFrom(standards, period);
      const begun = begunOn(journal);
      if (from === undefined || begun === undefined) return;
      // Entries of the weeks and months that end in it come with a period.
      const entries = journal.entries.filter(({ day }) => day >= plusDays(from, -31));
      const part = { ...whole, entries, begun };
      if (restsOnMore(part, period)) return;
      if (entries.length < journal.entries.length) cut += 1;
      expect(statsOf(part, period, today).standards).toEqual(statsOf(whole, period, today).standards);
    }),
    { numRuns: 400 },
  );
  expect(cut).toBeGreaterThan(0);
});
