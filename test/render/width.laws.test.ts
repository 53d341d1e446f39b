import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { shown } from '../../src/render/shown.ts';
import { cut, widthOf, wrap } from '../../src/render/width.ts';

const grapheme = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.constantFrom(' ', '東', 'é', 'e\u0301', '👩‍👩‍👧', '\u001b', '\u202e'),
);
const text = fc.array(grapheme, { maxLength: 40 }).map((parts) => shown(parts.join('')));
const columns = fc.integer({ min: 8, max: 40 });

it('never cuts to more than there is room', () => {
  fc.assert(fc.property(text, columns, (text, columns) => widthOf(cut(text, columns)) <= columns));
});

it('never makes a line wider than there is room', () => {
  fc.assert(
    fc.property(text, columns, (text, columns) => {
      for (const line of wrap(text, columns)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

it('loses nothing but spaces at the ends of lines', () => {
  const dense = (text: string) => text.replaceAll(/\s/g, '');
  fc.assert(
    fc.property(text, columns, (text, columns) => dense(wrap(text, columns).join('')) === dense(text)),
  );
});

it('counts as the tables of Unicode do, character by character', () => {
  const odd: string[] = [];
  for (let code = 0x20; code < 0x3000; code += 1) {
    const character = String.fromCharCode(code);
    for (const text of [character, `a${character}b`, `${character}${character}`]) {
      if (widthOf(text) !== stringWidth(text)) odd.push(code.toString(16));
    }
  }
  expect(odd).toEqual([]);
});

it('counts as the tables of Unicode do, whatever stands beside it', () => {
  fc.assert(fc.property(text, (text) => widthOf(text) === stringWidth(text)));
});
