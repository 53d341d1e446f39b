import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/journal/commitment.ts';
import { laterOf, plusDays } from '../../src/journal/day.ts';
import { range } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { entriesOn, scenes } from '../support/journals.ts';
import { commitment, entry, journal } from '../support/written.ts';

it('leaves a period that is over as it is, whatever is written on later days', () => {
  const later = scenes.chain(({ journal, period }) => {
    const last = journal.entries.at(-1)?.day ?? period.to;
    const next = plusDays(laterOf(last, period.to), 1);
    return fc.tuple(
      fc.constant({ journal, period, today: plusDays(next, 1) }),
      entriesOn(next).map((written) => ({
        ...written,
        // What is promised later is promised for a later day.
        commitments: written.commitments.map((one) => ({ ...one, moved: [], due: laterOf(one.due, next) })),
      })),
    );
  });
  fc.assert(
    fc.property(later, ([{ journal, period, today }, written]) => {
      const after = { ...journal, entries: [...journal.entries, written] };
      expect(summarise(after, period, today)).toEqual(summarise(journal, period, today));
    }),
  );
});

describe('moving a promise', () => {
  const made = day('2026-01-28');
  const around = range(plusDays(made, -60), plusDays(made, 60));
  const today = plusDays(made, 61);
  const missed = (moved: readonly Move[]) => {
    const due = moved.at(-1)?.to ?? made;
    const promised = commitment('plan', made, { due, moved });
    return summarise(journal({ entries: [entry(made, { commitments: [promised] })] }), around, today);
  };
  /** Up to five moves in a row: each some days before or after its due day, to one some days on. */
  const moves = fc
    .array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 10 })), { maxLength: 5 })
    .map((apart) => {
      const moved: Move[] = [];
      for (const [on, to] of apart) {
        const from = moved.at(-1)?.to ?? made;
        moved.push({ on: plusDays(from, on), from, to: plusDays(from, to) });
      }
      return moved;
    });

  it('before its day is over never makes a miss, afterwards always exactly one', () => {
    fc.assert(
      fc.property(moves, (moved) => {
        const tooLate = moved.filter(({ on, from }) => on > from).length;
        expect(missed(moved)).toMatchObject({
          missed: tooLate,
          renegotiated: moved.length - tooLate,
          open: 1,
          sayDo: { k: 0, n: tooLate + 1 },
        });
      }),
    );
  });
});
