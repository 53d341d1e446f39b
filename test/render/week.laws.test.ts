import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomes } from '../../src/journal/commitment.ts';
import { paintFor } from '../../src/render/paint.ts';
import { weekText } from '../../src/render/week.ts';
import { widthOf } from '../../src/render/width.ts';
import { sayDoOf } from '../../src/summary/say-do.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { day } from '../support/day.ts';
import { ordinaryWeek, promise, standard } from './made-up-week.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 });
const days = fc.integer({ min: 16, max: 22 }).map((date) => `2026-11-${date}`);

const promises = fc.array(
  fc
    .record({ text, due: days, outcome: fc.constantFrom(...outcomes), why: text, to: text, moved: fc.nat(4) })
    .map(({ text, due, ...more }) => promise(text, due, more)),
  { maxLength: 8 },
);
const standards = fc.array(
  fc
    .tuple(text, fc.array(fc.constantFrom('k', 'm', 'u', '?', '-'), { maxLength: 7 }))
    .map(([text, week]) => standard(text, week.join(''))),
  { maxLength: 5 },
);
const summary: fc.Arbitrary<Summary> = fc
  .record({
    promises,
    standards,
    wins: fc.array(fc.record({ text, who: text }), { maxLength: 5 }),
    goal: text,
  })
  .map(({ promises, standards, wins, goal }) => ({
    ...ordinaryWeek,
    commitments: promises,
    ...sayDoOf(promises),
    standards,
    wins: wins.map((win) => ({ ...win, day: day('2026-11-16') })),
    goals: ordinaryWeek.goals.map((line) => ({ ...line, text: goal })),
  }));

it('is never wider than the window', () => {
  fc.assert(
    fc.property(summary, fc.integer({ min: 40, max: 200 }), fc.boolean(), (summary, columns, plain) => {
      const paint = paintFor({ colour: true, plain });
      for (const line of weekText(summary, { paint, columns }).split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

it('never sends the terminal anything but colours', () => {
  fc.assert(
    fc.property(summary, (summary) => {
      const out = weekText(summary, { paint: paintFor({ colour: true, plain: false }), columns: 80 });
      expect(out.replaceAll(/\u001b\[\d+m/g, '')).not.toMatch(
        /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});
