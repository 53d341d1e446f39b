import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commitmentsCard } from '../../src/prompts/commitments-card.ts';
import { paintFor } from '../../src/render/paint.ts';
import { widthOf } from '../../src/render/width.ts';
import { day } from '../support/day.ts';
import { key } from './pressed-keys.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
const row = fc.record(
  {
    text,
    to: text,
    detail: text,
    due: fc.constantFrom(day('2026-11-20'), day('2026-11-23')),
    moved: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['text'] },
);
const keys = fc.array(
  fc.constantFrom(...'klmvdafnbwx', 'up', 'down', 'home', 'end', 'space', 'backspace', 'return'),
  { maxLength: 30 },
);

const card = fc.tuple(text, fc.array(row, { minLength: 1, maxLength: 12 })).map(([title, rows]) =>
  commitmentsCard({
    title,
    rows: rows.map((one, index) => ({ ...one, id: `k${index}` })),
    given: new Map(),
    today: day('2026-11-23'),
    paint: paintFor({ colour: true, plain: false }),
    keep: async () => undefined,
    move: async () => false,
  }),
);

it('fits any window after any keys', () => {
  fc.assert(
    fc.property(
      card,
      keys,
      fc.integer({ min: 20, max: 120 }),
      fc.integer({ min: 6, max: 30 }),
      (screen, names, columns, rows) => {
        let state = screen.first;
        for (const name of names) state = screen.press(state, key(name));
        const lines = screen.view(state, columns, rows).split('\n');
        expect(lines.length).toBeLessThan(rows);
        for (const line of lines) expect(widthOf(line)).toBeLessThan(columns);
      },
    ),
  );
});

it('always shows the row under the cursor until it is done', () => {
  fc.assert(
    fc.property(card, keys, fc.integer({ min: 6, max: 30 }), (screen, names, rows) => {
      let state = screen.first;
      for (const name of names) state = screen.press(state, key(name));
      if (!screen.isDone(state)) expect(screen.view(state, 60, rows)).toContain('›');
    }),
  );
});
