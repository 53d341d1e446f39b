import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays } from '../../src/journal/day.ts';
import { explainFinding } from '../../src/summary/explain-finding.ts';
import { findingOn, level, lookedAt } from '../../src/summary/findings.ts';
import { scenes } from '../support/journals.ts';
import { madeUpYear } from '../support/year.ts';

it('the order of lists in the files changes no finding', () => {
  fc.assert(
    fc.property(scenes, ({ journal, today }) => {
      const turned = {
        ...journal,
        standards: journal.standards.toReversed(),
        away: journal.away.toReversed(),
        entries: journal.entries.map((entry) => ({ ...entry, commitments: entry.commitments.toReversed() })),
      };
      expect(chances(turned, today)).toEqual(chances(journal, today));
      expect(findingOn(turned, today)).toEqual(findingOn(journal, today));
    }),
  );
});

it('every comparison has six cases on both sides, none on both, and its chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 30 }), (seed, weeks) => {
      const from = '2026-01-05' as Parameters<typeof plusDays>[0];
      const journal = madeUpYear({ seed, from, weeks, life: true });
      const today = plusDays(from, weeks * 7);
      const all = lookedAt(journal, today);
      for (const { worse, better, chance, corrected } of all) {
        expect(Math.min(worse.length, better.length)).toBeGreaterThanOrEqual(6);
        expect(worse.filter((one) => better.includes(one))).toEqual([]);
        expect(chance).toBeGreaterThan(0);
        expect(corrected).toBeGreaterThanOrEqual(chance);
        expect(corrected).toBeLessThanOrEqual(1);
      }
      const finding = findingOn(journal, today);
      const least = Math.min(1, ...all.map(({ corrected }) => corrected));
      expect(finding !== undefined).toBe(all.length > 0 && least <= level);
      const values = explainFinding(journal, today).map(({ value }) => value);
      expect(values).toEqual(
        finding ? [finding.worse, finding.better].map(({ k, n }) => `${k} of ${n}`) : ['none'],
      );
    }),
    { numRuns: 60 },
  );
});

function chances(...args: Parameters<typeof lookedAt>): number[] {
  return lookedAt(...args).map(({ corrected }) => corrected);
}
